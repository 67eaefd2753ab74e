// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessmentview.h"

#include "app/base/numbers.h"
#include "ui/outline.h"
#include "ui/pages/pagefactory.h"
#include "ui/widgets/sidebar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

AssessmentView::AssessmentView(Context &context, std::unique_ptr<AssessmentEditor> editor, QWidget *parent)
    : QWidget(parent), m_context(context), m_editor(std::move(editor)), m_navigator(*m_editor),
      m_sidebar(new Sidebar(context.theme, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(u"assessmentView"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_stack, 1);
    connect(m_sidebar, &Sidebar::placeWanted, this, &AssessmentView::goTo);
    connect(m_sidebar, &Sidebar::nextOpenWanted, this, &AssessmentView::goNextOpen);
    connect(m_sidebar, &Sidebar::workshopWanted, this,
            [this] { emit workshopRequested(m_editor->assessment().id()); });
    connect(m_editor.get(), &AssessmentEditor::assessmentChanged, this, &AssessmentView::onAssessmentChanged);
    connect(m_editor.get(), &AssessmentEditor::revealedChanged, this, &AssessmentView::refreshSidebar);
}

AssessmentView::~AssessmentView()
{
    // The pages look at the editor until they are gone.
    delete m_stack;
}

Page *AssessmentView::page() const { return qobject_cast<Page *>(m_stack->currentWidget()); }

Page *AssessmentView::pageFor(Place::Kind kind)
{
    Page *&page = m_pages[static_cast<int>(kind)];
    if (page)
        return page;
    page = makePage(kind, m_context, *m_editor, m_stack);
    m_stack->addWidget(page);
    connect(page, &Page::placeRequested, this, &AssessmentView::goTo);
    connect(page, &Page::nextRequested, this, &AssessmentView::goNext);
    connect(page, &Page::backRequested, this, &AssessmentView::goBack);
    connect(page, &Page::failed, this, &AssessmentView::failed);
    connect(page, &Page::announced, this, &AssessmentView::announced);
    return page;
}

void AssessmentView::goTo(const Place &place)
{
    if (place.kind == Place::Kind::Start) {
        emit leaveRequested();
        return;
    }
    m_place = place;
    if (place.kind == Place::Kind::TypeResult)
        m_editor->reveal();
    Page *page = pageFor(place.kind);
    m_stack->setCurrentWidget(page);
    page->showPlace(place);
    focusInside(page);
    refreshSidebar();
    emit placeChanged();
}

/// A page may put the focus where it likes; if it could not, the first widget that takes it gets it.
void AssessmentView::focusInside(Page *page)
{
    if (page->isAncestorOf(QApplication::focusWidget()))
        return;
    for (QWidget *widget = page->nextInFocusChain(); widget != page; widget = widget->nextInFocusChain()) {
        const bool takesFocus = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
        if (takesFocus && page->isAncestorOf(widget))
            return widget->setFocus(Qt::OtherFocusReason);
    }
}

void AssessmentView::goToStart() { goTo(m_navigator.start()); }

void AssessmentView::goNext()
{
    if (const std::optional<Place> next = m_navigator.after(m_place))
        goTo(*next);
    else
        emit leaveRequested();
}

void AssessmentView::goBack()
{
    if (const std::optional<Place> before = m_navigator.before(m_place))
        goTo(*before);
    else
        emit leaveRequested();
}

void AssessmentView::goNextOpen()
{
    if (const std::optional<Place> open = m_navigator.nextOpen(m_place))
        goTo(*open);
    else
        emit announced(m_navigator.openCount() == 0 ? tr("Everything is answered.")
                                                    : tr("Nothing else is open, only this page."));
}

void AssessmentView::refreshSidebar()
{
    const Assessment &assessment = m_editor->assessment();
    QStringList second;
    if (!assessment.title().isEmpty())
        second.append(assessment.title());
    if (assessment.conductedOn())
        second.append(shortDate(*assessment.conductedOn(), m_context.language()));
    if (m_editor->isExample())
        second.append(tr("Example"));
    const QString name = assessment.commune().name;
    m_sidebar->showCommune(name.isEmpty() ? tr("New assessment") : name, second.join(u" · "_s),
                           m_place.kind == Place::Kind::Commune);
    m_sidebar->showEntries(outlineOf(*m_editor, m_place, m_context.language()));
    m_sidebar->showOpenCount(m_navigator.openCount(),
                             QKeySequence(u"Ctrl+J"_s).toString(QKeySequence::NativeText));
}

void AssessmentView::onAssessmentChanged()
{
    // Another form may not ask this question any more.
    if (!m_navigator.places().contains(m_place))
        return goToStart();
    if (Page *shown = page())
        shown->refresh();
    refreshSidebar();
}

void AssessmentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Its width depends on the window's where the text is large.
    m_sidebar->updateGeometry();
}

void AssessmentView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshSidebar();
}

} // namespace vierklang::ui
