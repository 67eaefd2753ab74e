// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchlist.h"

#include "ui/theme.h"
#include "ui/widgets/wrappedtext.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

enum Column { NameColumn, StateColumn, TextColumn, ColumnCount };
constexpr int DetailRole = Qt::UserRole + 1;
constexpr int SignRole = Qt::UserRole + 2;
constexpr int Pad = 12;

} // namespace

/// The rows as a table; every cell has its words for assistive technology.
class BatchRowModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<BatchRow> &rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

    void setHeaders(const QStringList &headers)
    {
        m_headers = headers;
        emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const BatchRow &row = m_rows[index.row()];
        if (role == SignRole)
            return static_cast<int>(row.sign);
        if (role == DetailRole)
            return index.column() == NameColumn ? row.detail : QString();
        if (role == Qt::AccessibleTextRole && index.column() == NameColumn)
            return row.detail.isEmpty() ? row.name : row.name + u", "_s + row.detail;
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        return index.column() == NameColumn ? row.name : index.column() == StateColumn ? row.state : row.text;
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_headers.value(section) : QVariant();
    }

private:
    QList<BatchRow> m_rows;
    QStringList m_headers;
};

namespace {

class BatchRowDelegate final : public QStyledItemDelegate
{
public:
    BatchRowDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &colours = m_theme.colours();
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, isSelected ? colours.selection : colours.surface);
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect box = option.rect.adjusted(left(index), m_theme.px(8), -m_theme.px(Pad), 0);
        if (index.column() == StateColumn) {
            const int size = m_theme.px(14);
            paintSign(*painter, static_cast<Sign>(index.data(SignRole).toInt()),
                      QRectF(option.rect.left() + m_theme.px(Pad), box.top() + m_theme.px(2), size, size), colours.ink);
        }
        const int used = words(index).draw(*painter, box, colours.ink);
        detail(index).draw(*painter, box.adjusted(0, used, 0, 0), colours.muted);
        if (isSelected && option.widget && option.widget->hasFocus()) {
            painter->fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 2)), colours.accent);
            painter->fillRect(QRect(option.rect.bottomLeft() - QPoint(0, 1), QSize(option.rect.width(), 2)), colours.accent);
            if (index.column() == NameColumn)
                painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), colours.accent);
            if (index.column() == TextColumn)
                painter->fillRect(QRect(option.rect.topRight() - QPoint(1, 0), QSize(2, option.rect.height())), colours.accent);
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int room = std::max(40, option.rect.width() - left(index) - m_theme.px(Pad));
        return {room, words(index).heightFor(room) + detail(index).heightFor(room) + m_theme.px(16)};
    }

private:
    [[nodiscard]] int left(const QModelIndex &index) const
    {
        return m_theme.px(index.column() == StateColumn ? Pad + 14 + 7 : Pad);
    }
    [[nodiscard]] WrappedText words(const QModelIndex &index) const
    {
        const bool isName = index.column() == NameColumn;
        return {index.data().toString().replace(u'\n', QChar(QChar::LineSeparator)), m_theme.font(TextSize::Body, isName ? QFont::DemiBold : QFont::Normal)};
    }
    [[nodiscard]] WrappedText detail(const QModelIndex &index) const
    {
        return {index.data(DetailRole).toString(), m_theme.font(TextSize::Body)};
    }

    const Theme &m_theme;
};

} // namespace

BatchList::BatchList(const Theme &theme, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(new BatchRowModel(this))
{
    setObjectName(u"batchList"_s);
    setRole(this, "list");
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new BatchRowDelegate(theme, this));
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
    retranslate();
}

void BatchList::showRows(const QList<BatchRow> &rows)
{
    m_model->setRows(rows);
    fit();
}

void BatchList::retranslate()
{
    setAccessibleName(tr("Assessments"));
    m_model->setHeaders({tr("Assessment"), tr("State"), tr("Files and remarks")});
}

void BatchList::fit()
{
    const int room = viewport()->width();
    const int state = std::min(m_theme.px(152), room / 3);
    setColumnWidth(StateColumn, state);
    setColumnWidth(NameColumn, (room - state) * 45 / 100);
    resizeRowsToContents();
}

void BatchList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

} // namespace vierklang::ui
