// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryview.h"

#include "app/base/numbers.h"
#include "ui/exchange/droppedfiles.h"
#include "ui/library/filterbar.h"
#include "ui/library/libraryfoot.h"
#include "ui/library/librarylistpanel.h"
#include "ui/library/tagbar.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/workshop/segments.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int MostRecent = 10;
}

LibraryView::LibraryView(Context &context, LibraryDesk &desk, QList<LibraryPanelSeat> seats, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_seats(std::move(seats)), m_side(new LibrarySide(context, this)),
      m_scroll(new QScrollArea(this)), m_title(ui::plainLine(this, u"libraryTitle"_s, "heading")), m_count(ui::plainLabel(this, u"libraryCount"_s, "lead")),
      m_switch(new Segments(u"librarySwitch"_s, static_cast<int>(m_seats.size()), this)), m_filters(new FilterBar(context, desk, this)),
      m_tagBar(new TagBar(this)), m_stack(new QStackedWidget(this)), m_empty(new QFrame(m_stack)),
      m_emptyTitle(ui::plainLabel(m_empty, u"libraryEmptyTitle"_s, "subheading")),
      m_emptyWords(ui::plainLabel(m_empty, u"libraryEmptyWords"_s, "muted")),
      m_emptyAction(pushButton(m_empty, u"libraryEmptyAction"_s, "primary")), m_foot(new LibraryFoot(this))
{
    setObjectName(u"libraryView"_s);
    setAcceptDrops(true);
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(m_side);
    // Where the text is large, the page scrolls before the list is squeezed.
    m_scroll->setObjectName(u"libraryScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 12, 20, 10);
    column->setSpacing(10);
    buildHead(column);
    buildMiddle(column);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    sides->addWidget(m_scroll, 1);
    m_tagBar->hide();
    m_index.setOrder(orderFromWord(context.settings.libraryOrder()));
    m_filters->showOrder(m_index.order());
    connectParts();
    connectFoot();
    showPanel(context.settings.libraryPanel());
    retranslate();
}

void LibraryView::buildHead(QBoxLayout *column)
{
    auto *head = new FlowRow(10, 6);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addGap();
    head->addWidget(m_filters->orderChoice());
    head->addWidget(m_switch);
    column->addLayout(head);
    column->addWidget(m_filters);
}

void LibraryView::buildMiddle(QBoxLayout *column)
{
    setRole(m_empty, "card");
    auto *middle = new QVBoxLayout(m_empty);
    middle->setContentsMargins(24, 24, 24, 24);
    middle->setSpacing(8);
    middle->addStretch(2);
    for (QLabel *label : {m_emptyTitle, m_emptyWords})
        label->setAlignment(Qt::AlignHCenter);
    middle->addWidget(m_emptyTitle);
    middle->addWidget(m_emptyWords);
    middle->addSpacing(8);
    middle->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    m_stack->addWidget(m_empty);
    fitHeight();
    column->addWidget(m_stack, 1);
    column->addWidget(m_tagBar);
    column->addWidget(m_foot);
}

/// The head of the list and four rows.
void LibraryView::fitHeight() { m_stack->setMinimumSize(1, m_context.theme.px(34 + 4 * 42)); }

void LibraryView::connectParts()
{
    connect(&m_desk, &LibraryDesk::entriesChanged, this, &LibraryView::onEntriesChanged);
    connect(m_side, &LibrarySide::leaveWanted, this, &LibraryView::leaveRequested);
    connect(m_side, &LibrarySide::shelfWanted, this, &LibraryView::onShelfWanted);
    connect(m_side, &LibrarySide::tagWanted, this, &LibraryView::onTagWanted);
    connect(m_side, &LibrarySide::binWanted, this, &LibraryView::binOpenRequested);
    connect(m_side, &LibrarySide::measuresWanted, this, [this] { showPanel(MeasuresPanelKey); });
    connect(m_switch, &Segments::chosenByPerson, this, [this](int index) { showPanel(m_seats[index].key); });
    connect(m_filters, &FilterBar::filterChanged, this, &LibraryView::showMatching);
    connect(m_filters, &FilterBar::orderWanted, this, &LibraryView::onOrderWanted);
    connect(m_filters, &FilterBar::listWanted, this, &LibraryView::focusFirst);
    connect(m_emptyAction, &QPushButton::clicked, this, &LibraryView::onEmptyAction);
    connect(m_tagBar, &TagBar::done, this, &LibraryView::endTagging);
    connect(m_tagBar, &TagBar::tagTaken, this, [this](const QString &tag) { emit tagRequested(targets(), tag, false); });
    connect(m_tagBar, &TagBar::tagsGiven, this, [this](const QStringList &tags) {
        for (const QString &tag : tags)
            emit tagRequested(targets(), tag, true);
    });
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    connect(find, &QShortcut::activated, m_filters, &FilterBar::focusSearch);
}

void LibraryView::retranslate()
{
    QStringList titles;
    for (const LibraryPanelSeat &seat : std::as_const(m_seats))
        titles.append(seat.title());
    m_switch->setTexts(titles);
    m_switch->setAccessibleName(tr("How to look at them"));
    showHead();
    showEmpty();
}

void LibraryView::onEntriesChanged()
{
    m_isStale = true;
    for (LibraryPanel *panel : std::as_const(m_panels))
        panel->forget();
    if (isVisible())
        refresh();
}

void LibraryView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void LibraryView::refresh()
{
    m_isStale = false;
    const Result<QList<LibraryEntry>> entries = m_desk.entries();
    const Result<LibraryCounts> counts = m_desk.counts();
    if (!entries || !counts) {
        emit failed(entries ? counts.error() : entries.error());
        return;
    }
    m_index.setEntries(entries.value());
    m_numbers = m_index.numbers();
    m_side->showNumbers(m_numbers, std::min(MostRecent, m_numbers.onDesk), counts.value().deleted);
    const bool inArchive = m_shelf == Shelf::Archive;
    QSet<QUuid> there;
    for (const LibraryEntry &entry : m_index.entries()) {
        if (entry.archived == inArchive)
            there.insert(entry.id);
    }
    m_chosen.intersect(there);
    m_filters->showFacets(m_index.facets(inArchive));
    showMatching();
    showTags();
}

void LibraryView::beginAfresh()
{
    m_chosen.clear();
    m_tagBar->hide();
    m_shelf = Shelf::All;
    m_filters->setFilter({});
    refresh();
}

void LibraryView::setFilter(const LibraryFilter &filter)
{
    m_filters->setFilter(filter);
    showMatching();
}

void LibraryView::showMatching()
{
    m_shown = m_index.matching(m_filters->filter(), m_shelf == Shelf::Recent ? MostRecent : 0);
    m_side->showCurrent(m_shelf, m_filters->filter().tag);
    if (LibraryPanel *shown = panel())
        shown->showEntries(m_shown, m_chosen.values());
    showHead();
    showEmpty();
    showFoot();
    emit factsChanged();
}

void LibraryView::showHead()
{
    const Language language = m_context.language();
    const bool inArchive = m_shelf == Shelf::Archive;
    const int all = inArchive ? m_numbers.archived : m_numbers.onDesk;
    const int shown = static_cast<int>(m_shown.size());
    m_title->setText(inArchive ? tr("Archive") : tr("Library"));
    m_count->setText(shown == all ? tr("%1 assessments", nullptr, all).arg(count(all, language))
                                  : tr("%1 of %2 assessments").arg(count(shown, language), count(all, language)));
}

void LibraryView::showEmpty()
{
    const bool isEmpty = m_shown.isEmpty();
    if (LibraryPanel *shown = panel())
        m_stack->setCurrentWidget(isEmpty ? m_empty : shown);
    const LibraryFilter &filter = m_filters->filter();
    LibraryFilter none;
    none.inArchive = filter.inArchive;
    const bool isFiltered = filter != none;
    m_emptyAction->setVisible(isFiltered || m_shelf != Shelf::Archive);
    if (isFiltered) {
        m_emptyTitle->setText(tr("No assessment fits"));
        m_emptyWords->setText(tr("Nothing in this view is let through by the search and the filters together."));
        m_emptyAction->setText(tr("Show all assessments"));
    } else if (m_shelf == Shelf::Archive) {
        m_emptyTitle->setText(tr("The archive is empty"));
        m_emptyWords->setText(tr("What you put into the archive leaves the other lists and stays here with all its answers."));
    } else {
        m_emptyTitle->setText(tr("No assessments yet"));
        m_emptyWords->setText(tr("Begin one, import files or drop them here. You see a preview first."));
        m_emptyAction->setText(tr("Begin an assessment"));
    }
}

void LibraryView::onEmptyAction()
{
    LibraryFilter none;
    none.inArchive = m_shelf == Shelf::Archive;
    if (m_filters->filter() == none) {
        emit beginRequested();
        return;
    }
    if (m_shelf != Shelf::Archive)
        m_shelf = Shelf::All;
    setFilter(none);
    focusFirst();
}

void LibraryView::onShelfWanted(Shelf shelf) { goToShelf(shelf, std::nullopt); }

void LibraryView::goToShelf(Shelf shelf, const std::optional<QString> &tag)
{
    const bool movesRoom = (shelf == Shelf::Archive) != (m_shelf == Shelf::Archive);
    // What is ticked in one room is not acted on from the other.
    if (movesRoom)
        m_chosen.clear();
    m_shelf = shelf;
    LibraryFilter filter = m_filters->filter();
    filter.inArchive = shelf == Shelf::Archive;
    filter.onlyDrafts = shelf == Shelf::Drafts;
    if (shelf == Shelf::All)
        filter.tag = tag;
    if (movesRoom)
        m_filters->showFacets(m_index.facets(filter.inArchive));
    setFilter(filter);
    showTags();
}

void LibraryView::onTagWanted(const QString &tag) { goToShelf(Shelf::All, tag); }

void LibraryView::onOrderWanted(LibraryOrder order)
{
    if (order.column == m_index.order().column)
        order.isDescending = !m_index.order().isDescending;
    m_index.setOrder(order);
    m_context.settings.setLibraryOrder(orderWord(order));
    m_filters->showOrder(order);
    if (LibraryListPanel *shown = list())
        shown->showOrder(order);
    showMatching();
}

LibraryPanel *LibraryView::panel() const { return m_panels.value(m_panelKey); }

LibraryListPanel *LibraryView::list() const { return qobject_cast<LibraryListPanel *>(panel()); }

void LibraryView::showPanel(const QString &key)
{
    const auto known = std::find_if(m_seats.cbegin(), m_seats.cend(), [&key](const LibraryPanelSeat &seat) { return seat.key == key; });
    if (known == m_seats.cend()) {
        if (key != ListPanelKey)
            showPanel(ListPanelKey);
        return;
    }
    m_panelKey = key;
    m_switch->choose(static_cast<int>(known - m_seats.cbegin()));
    if (!m_panels.contains(key)) {
        LibraryPanel *made = known->make(m_context, m_desk, m_stack);
        m_panels.insert(key, made);
        m_stack->addWidget(made);
        connectPanel(made);
    }
    m_context.settings.setLibraryPanel(key);
    if (!m_isStale)
        showMatching();
}

void LibraryView::connectPanel(LibraryPanel *panel)
{
    connect(panel, &LibraryPanel::openRequested, this, &LibraryView::openRequested);
    connect(panel, &LibraryPanel::measuresRequested, this, &LibraryView::measuresRequested);
    connect(panel, &LibraryPanel::chosenChanged, this, &LibraryView::onChosenChanged);
    connect(panel, &LibraryPanel::failed, this, &LibraryView::failed);
    connect(panel, &LibraryPanel::announced, this, &LibraryView::announced);
    auto *made = qobject_cast<LibraryListPanel *>(panel);
    if (!made)
        return;
    made->showOrder(m_index.order());
    connect(made, &LibraryListPanel::orderWanted, this, &LibraryView::onOrderWanted);
    connect(made, &LibraryListPanel::deleteWanted, this, [this] {
        if (!m_desk.isReadOnly() && !targets().isEmpty())
            emit binRequested(targets());
    });
    connect(made, &LibraryListPanel::currentMoved, this, [this] {
        showFoot();
        showTags();
    });
}

void LibraryView::focusFirst()
{
    if (!m_shown.isEmpty() && panel())
        focusPanel();
    else if (m_emptyAction->isVisibleTo(this))
        m_emptyAction->setFocus(Qt::OtherFocusReason);
    else
        m_filters->focusSearch();
}

void LibraryView::focusPanel()
{
    panel()->focusFirst();
    m_scroll->ensureWidgetVisible(m_stack, 0, 10);
}

void LibraryView::select(QUuid id)
{
    if (LibraryListPanel *shown = list())
        shown->makeCurrent(id);
}

void LibraryView::setSideVisible(bool visible) { m_side->setVisible(visible); }

/// First what is open or typed, then the way out.
void LibraryView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_tagBar->isVisible())
        endTagging();
    else if (!m_filters->searchHasFocus() || !m_filters->clearSearch())
        emit leaveRequested();
}

void LibraryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Its width depends on the window's where the text is large.
    m_side->updateGeometry();
}

void LibraryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_scroll->widget())
        fitHeight();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_isStale)
            refresh();
    }
}

void LibraryView::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedAssessments(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LibraryView::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit importRequested(droppedAssessments(event->mimeData()));
}

} // namespace vierklang::ui
