// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importtable.h"

#include "ui/theme.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/wrappedtext.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int Pad = 12;
constexpr int SignSize = 14;
constexpr int LineHeight = 40;
constexpr int StateWidth = 204;
} // namespace

int ImportDelegate::textLeft(int column) const
{
    return m_theme.px(column == ImportModel::State ? Pad + SignSize + 8 : Pad);
}

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int room = std::max(40, option.rect.width() - textLeft(index.column()) - m_theme.px(Pad));
    const bool isName = index.column() == ImportModel::Assessment;
    int high = WrappedText(index.data().toString(), m_theme.font(TextSize::Body, isName ? QFont::DemiBold : QFont::Normal))
                   .heightFor(room);
    if (const QString occasion = index.data(ImportModel::OccasionRole).toString(); !occasion.isEmpty())
        high += WrappedText(occasion, m_theme.font(TextSize::Small)).heightFor(room);
    return {m_theme.px(StateWidth), std::max(m_theme.px(LineHeight), high + m_theme.px(14))};
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = m_theme.colours();
    const bool selected = option.state & QStyle::State_Selected;
    const QRect &box = option.rect;
    const bool isName = index.column() == ImportModel::Assessment;
    painter->save();
    painter->fillRect(box, selected ? colours.selection : colours.surface);
    painter->setPen(colours.line);
    painter->drawLine(box.bottomLeft(), box.bottomRight());
    const int room = std::max(40, box.width() - textLeft(index.column()) - m_theme.px(Pad));
    const WrappedText text(index.data().toString(), m_theme.font(TextSize::Body, isName ? QFont::DemiBold : QFont::Normal));
    const QString occasion = index.data(ImportModel::OccasionRole).toString();
    const WrappedText second(occasion, m_theme.font(TextSize::Small));
    const int high = text.heightFor(room) + (occasion.isEmpty() ? 0 : second.heightFor(room));
    QRect place(box.left() + textLeft(index.column()), box.top() + (box.height() - high) / 2, room, box.height());
    if (!isName) {
        const int size = m_theme.px(SignSize);
        paintSign(*painter, static_cast<Sign>(index.data(ImportModel::SignRole).toInt()),
                  QRectF(box.left() + m_theme.px(Pad), box.center().y() - size / 2.0, size, size), colours.ink);
    }
    place.translate(0, text.draw(*painter, place, colours.ink));
    if (!occasion.isEmpty())
        second.draw(*painter, place, selected ? colours.ink : colours.muted);
    if (selected && option.widget && option.widget->hasFocus()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accent);
        painter->drawRect(box.left(), box.top(), box.width(), 2);
        painter->drawRect(box.left(), box.bottom() - 1, box.width(), 2);
        painter->drawRect(isName ? box.right() - 1 : box.left(), box.top(), 2, box.height());
    }
    painter->restore();
}

ImportTable::ImportTable(Context &context, QWidget *parent)
    : QTableView(parent), m_theme(context.theme), m_model(new ImportModel(context, this))
{
    setObjectName(u"importTable"_s);
    setRole(this, "list");
    setModel(m_model);
    setItemDelegate(new ImportDelegate(context.theme, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportTable::selectedChanged);
}

void ImportTable::showPlan(const ImportPlan *plan, std::optional<ImportEntry::Kind> only)
{
    const int before = selected();
    m_model->show(plan, only);
    fitHeights();
    select(std::max(0, before));
}

void ImportTable::select(int entry)
{
    if (m_model->rowCount() > 0)
        selectRow(std::max(0, m_model->rowOf(entry)));
}

int ImportTable::selected() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() || rows.first().row() >= m_model->rowCount() ? -1 : m_model->entryOf(rows.first().row());
}

void ImportTable::fit(int room, int most)
{
    m_most = most;
    setColumnWidth(ImportModel::State, std::min(m_theme.px(StateWidth), room / 2));
    fitHeights();
}

void ImportTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitHeights();
}

void ImportTable::fitHeights()
{
    resizeRowsToContents();
    int all = horizontalHeader()->sizeHint().height() + 4;
    int few = all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        all += rowHeight(row);
        if (row < 4)
            few += rowHeight(row);
    }
    setMinimumHeight(few);
    setMaximumHeight(std::max(few, std::min(all, m_most)));
}

} // namespace vierklang::ui
