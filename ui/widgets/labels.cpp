// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/theme.h"

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

} // namespace vierklang::ui
