// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/segments.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

Segments::Segments(const QString &name, int count, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *button = new QPushButton(this);
        button->setObjectName(u"%1.%2"_s.arg(name).arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        setRole(button, "segment");
        m_group->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosenByPerson);
}

void Segments::setTexts(const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        m_group->button(static_cast<int>(i))->setText(texts[i]);
        m_group->button(static_cast<int>(i))->setAccessibleName(QString(texts[i]).remove(u'&'));
    }
}

void Segments::choose(int index) { m_group->button(index)->setChecked(true); }

int Segments::chosen() const { return m_group->checkedId(); }

} // namespace vierklang::ui
