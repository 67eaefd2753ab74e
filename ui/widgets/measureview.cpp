// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/measureview.h"

#include "ui/widgets/measuredelegate.h"
#include "ui/widgets/measuretable.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int WideFrom = 900;  ///< "learn from" has a column of its own
constexpr int TinyBelow = 620; ///< owner and date stand below the title, effort and impact in the matrix only

} // namespace

MeasureView::MeasureView(Context &context, MeasureTable *model, QWidget *parent)
    : QTableView(parent), m_context(context), m_model(model)
{
    setObjectName(u"measureTable"_s);
    setModel(model);
    setItemDelegate(new MeasureDelegate(context, this));
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) { emit chosen(m_model->idAt(row.row())); });
}

void MeasureView::choose(QUuid id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QSignalBlocker quiet(selectionModel());
    selectRow(row);
    viewport()->update();
}

void MeasureView::fit()
{
    const Theme &theme = m_context.theme;
    const bool isWide = width() >= theme.px(WideFrom);
    const bool isTiny = width() < theme.px(TinyBelow);
    m_model->setLearnInTitle(!isWide);
    setColumnHidden(MeasureTable::LearnFrom, !isWide);
    m_model->setOwnerInTitle(isTiny);
    setColumnHidden(MeasureTable::Sizes, isTiny);
    setColumnHidden(MeasureTable::Owner, isTiny);
    clearSpans();
    if (m_model->headingRow() >= 0)
        setSpan(m_model->headingRow(), 0, 1, MeasureTable::ColumnCount);
    const int number = theme.px(34);
    const int learn = isWide ? theme.px(190) : 0;
    const int owner = isTiny ? 0 : theme.px(isWide ? 190 : 162);
    const int sizes = isTiny ? 0 : theme.px(isWide ? 90 : 74);
    const int status = theme.px(isWide ? 90 : 76);
    setColumnWidth(MeasureTable::Number, number);
    setColumnWidth(MeasureTable::LearnFrom, learn);
    setColumnWidth(MeasureTable::Owner, owner);
    setColumnWidth(MeasureTable::Sizes, sizes);
    setColumnWidth(MeasureTable::Status, status);
    const int rest = width() - number - learn - owner - sizes - status - 2 * frameWidth();
    setColumnWidth(MeasureTable::Title, std::max(theme.px(120), rest));
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 2;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

void MeasureView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

} // namespace vierklang::ui
