// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageframe.h"

#include "ui/theme.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/progressline.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int SideMargin = 28;
}

PageFrame::PageFrame(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(SideMargin, 16, SideMargin, 14);
    layout->setSpacing(12);
    buildHead();
    m_pinned = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pinned->setSpacing(32);
    layout->addLayout(m_pinned);
    buildScrollArea();
    layout->addWidget(m_scroll, 1);
    buildFooter();
    layout->addLayout(m_footer);
    m_content->insertWidget(0, m_head);
}

void PageFrame::buildHead()
{
    m_head = new QWidget(this);
    auto *layout = new QVBoxLayout(m_head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(4);
    m_crumb = plainLabel(m_head, u"crumb"_s, "muted");
    m_progress = new ProgressLine(m_theme, m_head);
    m_progress->hide();
    m_top->addWidget(m_crumb, 1);
    m_top->addWidget(m_progress, 0, Qt::AlignTop | Qt::AlignRight);
    layout->addLayout(m_top);
    m_heading = plainLabel(m_head, u"heading"_s, "heading");
    m_rule = plainLabel(m_head, u"rule"_s, "muted");
    layout->addWidget(m_heading);
    layout->addWidget(m_rule);
}

void PageFrame::buildScrollArea()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"pageScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto *inside = new QWidget(m_scroll);
    inside->setAutoFillBackground(false);
    m_content = new QVBoxLayout(inside);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(14);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
}

void PageFrame::buildFooter()
{
    m_footer = new QHBoxLayout;
    m_footer->setSpacing(12);
    m_hints = new KeyHints(m_theme, this);
    m_back = new QPushButton(this);
    m_back->setObjectName(u"back"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"next"_s);
    setRole(m_next, "primary");
    m_footer->addWidget(m_hints, 1, Qt::AlignVCenter);
    m_footer->addWidget(m_back);
    m_footer->addWidget(m_next);
}

void PageFrame::setHeadPinned(bool pinned)
{
    if (pinned)
        m_pinned->insertWidget(0, m_head, 1);
    else
        m_content->insertWidget(0, m_head);
}

void PageFrame::scrollTo(QWidget *widget) { m_scroll->ensureWidgetVisible(widget, 0, 12); }

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_theme.px(640);
    m_top->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_top->setAlignment(m_progress, Qt::AlignTop | (narrow ? Qt::AlignLeft : Qt::AlignRight));
}

void PageFrame::scrollToTop() { m_scroll->verticalScrollBar()->setValue(0); }

} // namespace vierklang::ui
