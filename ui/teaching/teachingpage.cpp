// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/teachingpage.h"

#include "ui/charts/chart.h"
#include "ui/teaching/pagepictures.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// Layouts inside layouts keep what they measured when rows turned while they could not be seen.
void measureAnew(QLayout *layout)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QLayout *inner = layout->itemAt(i)->layout())
            measureAnew(inner);
    }
    layout->invalidate();
}

} // namespace

TeachingPage::TeachingPage(Context &context, Lesson &lesson, QWidget *parent)
    : Page(parent), m_context(context), m_lesson(lesson)
{
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"teachingScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(px(22), px(12), px(22), px(8));
    column->setSpacing(px(10));
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    m_head->setSpacing(px(8));
    m_title = plainLabel(m_content, u"pageTitle"_s, "heading");
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tools->setSpacing(px(8));
    m_head->addWidget(m_title, 1);
    m_head->addLayout(m_tools);
    m_pictures = new PagePictures(m_content);
    m_head->addWidget(m_pictures, 0, Qt::AlignLeft | Qt::AlignVCenter);
    column->addLayout(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(px(10));
    column->addLayout(m_body, 1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(m_scroll, 1);
    // Until the width is known the narrow form: a page that waits must not widen the window.
    m_foot = new QBoxLayout(QBoxLayout::TopToBottom);
    m_foot->setSpacing(px(10));
    outer->addLayout(m_foot);
    m_content->installEventFilter(this);
    connect(&lesson, &Lesson::wasReset, this, [this] {
        halt();
        refresh();
    });
    connect(&context.theme, &Theme::changed, this, &TeachingPage::arrange);
}

TeachingPage::~TeachingPage() = default;

void TeachingPage::showPlace(const Place &)
{
    refresh();
    if (QWidget *widget = firstFocus())
        widget->setFocus(Qt::OtherFocusReason);
}

QString TeachingPage::title() const { return m_title->text(); }

void TeachingPage::setTitle(const QString &title) { m_title->setText(title); }

void TeachingPage::listenTo(Chart *chart)
{
    m_pictures->add(chart);
    connect(chart, &Chart::announced, this, &Page::announced);
    connect(chart, &Chart::failed, this, &Page::failed);
}

QVBoxLayout *TeachingPage::addCard(QBoxLayout *into, int stretch)
{
    QFrame *frame = cardFrame(m_content);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(px(16), px(10), px(16), px(10));
    layout->setSpacing(px(4));
    into->addWidget(frame, stretch);
    return layout;
}

QString TeachingPage::nameOf(const Model &model) const
{
    if (model.archetype)
        return instrument().card(*model.archetype).nameWithArticle.in(language());
    if (model.example == Lesson::ExerciseProfile)
        return tr("Exercise");
    return m_lesson.material().examples[model.example].commune().name;
}

void TeachingPage::fitHeight()
{
    // A scroll area asks for the least height at any width; wrapped texts need the one at this width.
    QLayout *layout = m_content->layout();
    measureAnew(layout);
    const int width = m_scroll->viewport()->width();
    m_content->setMinimumHeight(layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width) : 0);
}

void TeachingPage::remeasureSoon()
{
    QTimer::singleShot(0, this, [this] {
        fitHeight();
        m_content->layout()->activate();
        m_content->updateGeometry();
    });
}

bool TeachingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize))
        fitHeight();
    return Page::eventFilter(watched, event);
}

void TeachingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // An empty row of tools claims a greatest width of 0; below it the title would be measured as one letter wide.
    const bool narrow = m_tools->count() > 0 && width() < px(headInTwoRowsBelow());
    m_head->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // A stretch would take height where the parts stand below each other: air under the title.
    m_head->setStretchFactor(m_title, narrow ? 0 : 1);
    arrange();
}

void TeachingPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_body)
        arrange();
}

} // namespace vierklang::ui
