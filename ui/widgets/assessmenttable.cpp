// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/assessmenttable.h"

#include "ui/widgets/recentmodel.h"
#include "ui/widgets/recentdelegate.h"

#include <QAction>
#include <QHeaderView>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace vierklang::ui {

AssessmentTable::AssessmentTable(const QString &name, Context &context, LibraryDesk &desk, QWidget *parent)
    : QTableView(parent), m_model(new RecentModel(context, desk, this)), m_delegate(new RecentDelegate(context.theme, this))
{
    setObjectName(name);
    setRole(this, "list");
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    addAction(remove);
    connect(remove, &QAction::triggered, this, &AssessmentTable::deleteWanted);
    connect(this, &QTableView::activated, this, &AssessmentTable::openWanted);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &AssessmentTable::onSelectionChanged);
}

void AssessmentTable::showEntries(const QList<LibraryEntry> &entries)
{
    m_model->setEntries(entries);
    const auto known = std::find_if(entries.cbegin(), entries.cend(),
                                    [this](const LibraryEntry &entry) { return entry.id == m_selected; });
    const int last = static_cast<int>(entries.size()) - 1;
    if (last >= 0)
        selectRow(known != entries.cend() ? static_cast<int>(known - entries.cbegin()) : std::min(m_row, last));
    emit selectedChanged();
}

void AssessmentTable::select(QUuid id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->entryAt(row).id == id)
            return selectRow(row);
    }
}

std::optional<LibraryEntry> AssessmentTable::selected() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->entryAt(rows.first().row()));
}

void AssessmentTable::onSelectionChanged()
{
    if (const QModelIndexList rows = selectionModel()->selectedRows(); !rows.isEmpty()) {
        m_row = rows.first().row();
        m_selected = m_model->entryAt(m_row).id;
    }
    emit selectedChanged();
}

void AssessmentTable::fit(int room)
{
    int least = 0;
    for (int column = 0; column < RecentModel::ColumnCount; ++column)
        least += m_delegate->leastWidth(column);
    const int extra = std::max(0, room - 16 - least);
    const std::array<double, RecentModel::ColumnCount> shares{0.42, 0.0, 0.0, 0.58};
    for (int column = 0; column < RecentModel::Pattern; ++column) {
        const int wide = m_delegate->leastWidth(column) +
                         static_cast<int>(extra * shares[static_cast<std::size_t>(column)]);
        setColumnWidth(column, least > room ? wide * room / least : wide);
    }
    fitHeights();
}

/// The last column takes what is left, so rows are measured again whenever that changes: measured too early they
/// would keep a second line that nobody needs.
void AssessmentTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitHeights();
}

void AssessmentTable::fitHeights()
{
    resizeRowsToContents();
    int all = horizontalHeader()->sizeHint().height() + 4;
    int four = all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        all += rowHeight(row);
        if (row < 4)
            four += rowHeight(row);
    }
    setMinimumHeight(four);
    setMaximumHeight(all);
}

} // namespace vierklang::ui
