// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/stephead.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

StepHead::StepHead(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_crumb(plainLabel(this, u"crumb"_s, "muted")), m_mark(new QWidget(this)),
      m_sign(new SignLabel(Sign::Covered, 16, theme, m_mark)), m_words(plainLine(m_mark, u"mark"_s, "strong")),
      m_heading(plainLabel(this, u"heading"_s, "heading")), m_rule(plainLabel(this, u"rule"_s, "muted"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(3);
    auto *mark = new QHBoxLayout(m_mark);
    mark->setContentsMargins(0, 0, 0, 0);
    mark->setSpacing(6);
    mark->addWidget(m_sign);
    mark->addWidget(m_words);
    m_top->setSpacing(2);
    m_top->addWidget(m_crumb, 1);
    m_top->addWidget(m_mark, 0, Qt::AlignTop);
    column->addLayout(m_top);
    column->addWidget(m_heading);
    column->addWidget(m_rule);
    m_mark->hide();
}

void StepHead::setTexts(const QString &crumb, const QString &heading, const QString &rule)
{
    m_crumb->setText(crumb);
    m_heading->setText(heading);
    setTextOrHide(m_rule, rule);
}

void StepHead::setMark(Sign sign, const QString &words)
{
    m_sign->setSign(sign);
    m_words->setText(words);
    m_mark->setVisible(!words.isEmpty());
}

void StepHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_theme.px(560);
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_top->setAlignment(m_mark, narrow ? Qt::AlignLeft : Qt::AlignTop);
}

} // namespace vierklang::ui
