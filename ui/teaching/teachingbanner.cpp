// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/teachingbanner.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int TwoRowsBelow = 980;
}

TeachingBanner::TeachingBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_title(plainLabel(this, u"teachingTitle"_s, "strong")), m_words(plainLabel(this, u"teachingWords"_s)),
      m_reset(new QPushButton(this)), m_end(new QPushButton(this))
{
    setObjectName(u"teachingBanner"_s);
    setRole(this, "teaching");
    m_reset->setObjectName(u"teachingReset"_s);
    m_end->setObjectName(u"teachingEnd"_s);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addWidget(m_end);
    buttons->addStretch(0);
    m_layout->setContentsMargins(14, 5, 14, 5);
    m_layout->setSpacing(12);
    m_title->setWordWrap(false);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_words, 1);
    m_layout->addLayout(buttons);
    connect(m_reset, &QPushButton::clicked, this, &TeachingBanner::resetWanted);
    connect(m_end, &QPushButton::clicked, this, &TeachingBanner::endWanted);
    retranslate();
}

void TeachingBanner::retranslate()
{
    m_title->setText(tr("Teaching mode – no real data"));
    m_words->setText(tr("Your library is closed. Pictures and handouts carry a watermark."));
    m_reset->setText(tr("Reset everything  %1").arg(QKeySequence(Qt::Key_F8).toString(QKeySequence::NativeText)));
    m_end->setText(tr("End teaching mode"));
}

void TeachingBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_layout->setDirection(width() < m_theme.px(TwoRowsBelow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TeachingBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace vierklang::ui
