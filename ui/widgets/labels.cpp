// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QLabel *plainLabel(QWidget *parent, const QString &name, const char *role)
{
    QLabel *label = plainLine(parent, name, role);
    label->setWordWrap(true);
    return label;
}

QLabel *plainLine(QWidget *parent, const QString &name, const char *role)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    if (role)
        setRole(label, role);
    return label;
}

QString plainTip(QString text)
{
    // Qt::mightBeRichText looks at what follows these two; an invisible word joiner is no part of a tag.
    return text.replace(u'<', u"<\u2060"_s).replace(u'&', u"&\u2060"_s);
}

} // namespace vierklang::ui
