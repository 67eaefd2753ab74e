// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarytable.h"

#include "ui/library/librarydelegate.h"
#include "ui/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// What stays in sight longest where there is little room.
constexpr std::array<LibraryColumn, 9> ByImportance{
    LibraryColumn::Commune, LibraryColumn::Pattern, LibraryColumn::Date, LibraryColumn::Progress, LibraryColumn::Population,
    LibraryColumn::Tags,    LibraryColumn::Kind,    LibraryColumn::State, LibraryColumn::Changed};

double shareOfRest(LibraryColumn column)
{
    switch (column) {
    case LibraryColumn::Commune:
        return 0.45;
    case LibraryColumn::Pattern:
        return 0.35;
    case LibraryColumn::Tags:
        return 0.2;
    default:
        return 0;
    }
}

bool movesByRows(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home ||
           key == Qt::Key_End;
}

} // namespace

LibraryTable::LibraryTable(LibraryModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new LibraryDelegate(model, theme, this)), m_theme(theme)
{
    setObjectName(u"libraryTable"_s);
    setRole(this, "list");
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setMinimumSectionSize(8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    addAction(remove);
    connect(remove, &QAction::triggered, this, &LibraryTable::deleteWanted);
    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) { emit openWanted(m_model.entryAt(index.row()).id); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &LibraryTable::onHeaderClicked);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryTable::onCurrentChanged);
    fitColumns();
}

void LibraryTable::showEntries(const QList<LibraryEntry> &entries)
{
    const QUuid current = m_current;
    const int row = m_currentRow;
    m_model.setEntries(entries);
    const int known = m_model.rowOf(current);
    const int last = m_model.rowCount() - 1;
    if (last >= 0)
        goTo(known >= 0 ? known : std::clamp(row, 0, last));
    anchor(m_currentRow);
    emit currentMoved();
}

void LibraryTable::makeCurrent(QUuid id)
{
    if (const int row = m_model.rowOf(id); row >= 0) {
        goTo(row);
        anchor(row);
    }
}

QUuid LibraryTable::currentId() const
{
    const int row = currentIndex().row();
    return row < 0 ? QUuid() : m_model.entryAt(row).id;
}

void LibraryTable::onCurrentChanged(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    m_currentRow = current.row();
    m_current = m_model.entryAt(m_currentRow).id;
    emit currentMoved();
}

void LibraryTable::goTo(int row)
{
    selectionModel()->setCurrentIndex(m_model.index(row, LibraryModel::columnOf(LibraryColumn::Commune)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void LibraryTable::anchor(int row)
{
    m_anchor = row;
    m_tickedAtAnchor = m_model.ticked();
}

void LibraryTable::toggle(int row)
{
    QSet<QUuid> ticked = m_model.ticked();
    const QUuid id = m_model.entryAt(row).id;
    if (!ticked.remove(id))
        ticked.insert(id);
    m_model.setTicked(ticked);
    emit tickedByPerson();
}

void LibraryTable::tickFromAnchor()
{
    QSet<QUuid> ticked = m_tickedAtAnchor;
    for (int row = std::min(m_anchor, m_currentRow); row <= std::max(m_anchor, m_currentRow); ++row)
        ticked.insert(m_model.entryAt(row).id);
    m_model.setTicked(ticked);
    emit tickedByPerson();
}

void LibraryTable::tickAll()
{
    QSet<QUuid> ticked = m_model.ticked();
    for (const LibraryEntry &entry : m_model.entries())
        ticked.insert(entry.id);
    m_model.setTicked(ticked);
    anchor(m_currentRow);
    emit tickedByPerson();
}

void LibraryTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (row < 0)
        return QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Space) {
        toggle(row);
        return anchor(row);
    }
    if (event->matches(QKeySequence::SelectAll))
        return tickAll();
    if (!movesByRows(event->key()))
        return QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        goTo(event->key() == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
    } else {
        QKeyEvent plain(QEvent::KeyPress, event->key(), Qt::NoModifier);
        QTableView::keyPressEvent(&plain);
    }
    if (event->modifiers() & Qt::ShiftModifier)
        tickFromAnchor();
    else
        anchor(m_currentRow);
}

void LibraryTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (!at.isValid() || event->button() != Qt::LeftButton)
        return QTableView::mousePressEvent(event);
    goTo(at.row());
    if (event->modifiers() & Qt::ShiftModifier)
        return tickFromAnchor();
    if (at.column() == LibraryModel::TickColumn || (event->modifiers() & Qt::ControlModifier))
        toggle(at.row());
    anchor(at.row());
}

/// Two quick clicks on a box are two clicks.
void LibraryTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex at = indexAt(event->pos());
    if (!at.isValid() || event->button() != Qt::LeftButton)
        return;
    if (at.column() == LibraryModel::TickColumn)
        toggle(at.row());
    else if (event->modifiers() == Qt::NoModifier)
        emit openWanted(m_model.entryAt(at.row()).id);
}

void LibraryTable::onHeaderClicked(int section)
{
    if (section == LibraryModel::TickColumn)
        return;
    // Which order there is now is known by whoever keeps it: a click on the same column turns it round.
    const LibraryColumn column = AllLibraryColumns[static_cast<std::size_t>(section - 1)];
    emit orderWanted({column, startsDescending(column)});
}

void LibraryTable::fitColumns()
{
    const int room = viewport()->width();
    int rest = room - m_delegate->tickWidth();
    setColumnWidth(LibraryModel::TickColumn, m_delegate->tickWidth());
    QList<LibraryColumn> shown;
    for (const LibraryColumn column : ByImportance) {
        const int least = m_delegate->leastWidth(column);
        // The first two are there in any case.
        const bool isShown = shown.size() < 2 || rest >= least;
        setColumnHidden(LibraryModel::columnOf(column), !isShown);
        if (isShown) {
            shown.append(column);
            rest -= least;
        }
    }
    const bool isTight = rest < 0;
    double shares = 0;
    for (const LibraryColumn column : std::as_const(shown))
        shares += shareOfRest(column);
    int used = m_delegate->tickWidth();
    for (const LibraryColumn column : std::as_const(shown)) {
        const double extra = rest * shareOfRest(column) / shares;
        const int wide = isTight ? (room - m_delegate->tickWidth()) / static_cast<int>(shown.size())
                                 : m_delegate->leastWidth(column) + static_cast<int>(extra);
        setColumnWidth(LibraryModel::columnOf(column), wide);
        used += wide;
    }
    // What is lost by rounding goes to the name, so that no strip stays empty at the right.
    const int name = LibraryModel::columnOf(LibraryColumn::Commune);
    setColumnWidth(name, std::max(8, columnWidth(name) + room - used));
    verticalHeader()->setMinimumSectionSize(m_delegate->rowHeight());
    verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
}

void LibraryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void LibraryTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_delegate) {
        m_delegate->measure();
        fitColumns();
    }
}

} // namespace vierklang::ui
