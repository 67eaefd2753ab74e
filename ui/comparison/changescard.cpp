// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/changescard.h"

#include "ui/theme.h"
#include "ui/widgets/resultparts.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

ChangesCard::ChangesCard(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_title(plainLabel(this, "subheading")), m_lines(new QGridLayout),
      m_caution(plainLabel(this, "smallMuted"))
{
    setRole(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    m_lines->setHorizontalSpacing(theme.px(10));
    m_lines->setVerticalSpacing(theme.px(6));
    m_lines->setColumnStretch(1, 1);
    m_caution->setObjectName(u"caution"_s);
    column->addWidget(m_title);
    column->addLayout(m_lines);
    column->addStretch(1);
    column->addWidget(m_caution);
}

void ChangesCard::setChanges(const ComparisonTexts &texts)
{
    m_title->setText(texts.changesTitle());
    clearLayout(m_lines);
    int row = 0;
    for (const ComparisonTexts::Line &line : texts.changes()) {
        QLabel *label = plainLabel(this, "muted");
        label->setText(line.label);
        QLabel *text = plainLabel(this);
        text->setText(line.text);
        m_lines->addWidget(label, row, 0, Qt::AlignTop);
        m_lines->addWidget(text, row, 1, Qt::AlignTop);
        ++row;
    }
    m_caution->setText(texts.caution());
}

} // namespace vierklang::ui
