// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliotable.h"

#include "ui/charts/chartmarks.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int RowHeight = 20;
constexpr int TickWidth = 24;
constexpr int LeastName = 120;
constexpr int UsualName = 158;
constexpr int MostName = 320;
constexpr int PopulationWidth = 60;
constexpr int LabelWidth = 110;
constexpr int SharesWidth = 52;
constexpr int LeastCells = 15; ///< columns of answers that must be in sight beside the frozen ones
constexpr int MostMeasuredNames = 400;
constexpr int HeadLine = 22;
constexpr int PreferredRows = 8;
constexpr int CornerHeadFrom = 370; ///< frozen columns that have room for title and tools above their names

/// Between body and small: what a row of 20 px bears.
QFont rowFont(const ChartStyle &style)
{
    QFont font = style.font(TextSize::Body);
    font.setPixelSize(qRound(style.px(13)));
    return font;
}

QRectF cellBox(const QRect &rect, const PortfolioTable &table, int item)
{
    const qreal cell = table.columns().cell;
    Q_UNUSED(item);
    return {rect.right() + 1 - cell, rect.top() + 1.0, cell - 1, rect.height() - 2.0};
}

class CellDelegate final : public QStyledItemDelegate
{
public:
    CellDelegate(Context &context, PortfolioTable &table) : QStyledItemDelegate(&table), m_context(context), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const PortfolioModel &model = m_table.portfolioModel();
        const ChartStyle style = ChartStyle::ofWindow(m_context.theme);
        if (model.isTicked(index.row()))
            painter->fillRect(option.rect, style.colours.selection);
        const QRectF box = cellBox(option.rect, m_table, index.column());
        drawAnswerCell(*painter, box, model.cellAt(index.row(), index.column()), style);
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        // Two rings: one of them stands out from every step of the ramp.
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(style.colours.surface, 3));
        painter->drawRect(box.adjusted(1, 1, -1, -1));
        painter->setPen(QPen(style.colours.ink, 2));
        painter->drawRect(box.adjusted(0, 0, 0, 0));
    }

private:
    Context &m_context;
    PortfolioTable &m_table;
};

/// The names of the questions, upright, below those of their dimensions.
class ItemHeader final : public QHeaderView
{
public:
    ItemHeader(Context &context, PortfolioTable &table) : QHeaderView(Qt::Horizontal, &table), m_context(context), m_table(table)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(4);
        setHighlightSections(false);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        const ChartStyle style = ChartStyle::ofWindow(m_context.theme);
        painter.fillRect(event->rect(), style.colours.surface);
        for (const AnswerColumns::Group &group : m_table.columns().groups)
            drawGroupHead(painter, group, group.left - offset(), 0, style);
        const int current = m_table.hasFocus() ? m_table.currentIndex().column() : -1;
        for (int item = 0; item < count(); ++item) {
            const qreal left = m_table.columns().lefts.value(item) - offset();
            const QRectF box(left, style.px(HeadLine), m_table.columns().cell - 1, height() - style.px(HeadLine) - style.px(4));
            if (!box.intersects(event->rect()))
                continue;
            if (item == current)
                painter.fillRect(box, style.colours.selection);
            drawUpright(painter, box, m_table.portfolioModel().headerData(item, Qt::Horizontal, Qt::DisplayRole).toString(), style);
        }
    }

private:
    Context &m_context;
    PortfolioTable &m_table;
};

/// Tick, name, inhabitants, type picture and shares of a commune, beside its answers.
class CommuneHeader final : public QHeaderView
{
public:
    CommuneHeader(Context &context, PortfolioTable &table) : QHeaderView(Qt::Vertical, &table), m_context(context), m_table(table)
    {
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(4);
        setHighlightSections(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override
    {
        const PortfolioModel &model = m_table.portfolioModel();
        const ChartStyle style = ChartStyle::ofWindow(m_context.theme);
        const Colours &c = style.colours;
        const FrozenColumns &frozen = m_table.frozen();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(rect, model.isTicked(row) ? c.selection : c.surface);
        if (m_table.hasFocus() && m_table.currentIndex().row() == row)
            painter->fillRect(QRectF(rect.left(), rect.top() + 1, style.px(3), rect.height() - 2), c.accent);
        paintTick(*painter, QRectF(rect.left(), rect.top(), frozen.tick, rect.height()), model.isTicked(row), style);
        const QFont body = rowFont(style);
        qreal x = rect.left() + frozen.tick;
        const QRectF name(x, rect.top(), frozen.name - style.px(6), rect.height());
        drawText(*painter, name, Qt::AlignVCenter, QFontMetricsF(body).elidedText(model.nameAt(row), Qt::ElideRight, name.width()), body, c.ink);
        x += frozen.name;
        if (frozen.population > 0)
            drawText(*painter, QRectF(x, rect.top(), frozen.population - style.px(10), rect.height()), Qt::AlignVCenter | Qt::AlignRight,
                     model.populationAt(row), style.font(TextSize::Small), c.ink);
        x += frozen.population;
        if (frozen.label > 0)
            paintLabel(*painter, QRectF(x, rect.top(), frozen.label, rect.height()), model.labelAt(row), style);
        x += frozen.label;
        const std::optional<PerType<double>> shares = model.sharesAt(row);
        if (frozen.shares > 0 && shares)
            drawShares(*painter, QRectF(x, rect.top() + style.px(2), frozen.shares - style.px(8), rect.height() - style.px(4)), *shares, style);
        painter->restore();
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const int row = logicalIndexAt(event->position().toPoint());
        if (row < 0)
            return;
        m_table.setCurrentIndex(m_table.model()->index(row, std::max(0, m_table.currentIndex().column())));
        m_table.setFocus(Qt::MouseFocusReason);
        if (event->position().x() < m_table.frozen().tick)
            m_table.portfolioModel().tick(row, !m_table.portfolioModel().isTicked(row));
    }

    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        const int row = logicalIndexAt(event->position().toPoint());
        if (row >= 0 && event->position().x() >= m_table.frozen().tick)
            emit m_table.openWanted(m_table.portfolioModel().entryAt(row).id);
    }

private:
    static void paintTick(QPainter &painter, const QRectF &area, bool isTicked, const ChartStyle &style)
    {
        const qreal side = style.px(13);
        const QRectF box(area.left() + style.px(8), area.center().y() - side / 2, side, side);
        painter.setPen(QPen(isTicked ? style.colours.accent : style.colours.field, style.px(1.2)));
        painter.setBrush(isTicked ? style.colours.accent : style.colours.surface);
        painter.drawRoundedRect(box, 2, 2);
        if (!isTicked)
            return;
        painter.setPen(QPen(style.colours.accentInk, style.px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const std::array<QPointF, 3> tick{QPointF(box.left() + side * 0.22, box.top() + side * 0.52),
                                          QPointF(box.left() + side * 0.42, box.top() + side * 0.72),
                                          QPointF(box.left() + side * 0.78, box.top() + side * 0.28)};
        painter.drawPolyline(tick.data(), 3);
    }

    static void paintLabel(QPainter &painter, const QRectF &area, const QList<LabelPart> &parts, const ChartStyle &style)
    {
        const QFont small = style.font(TextSize::Small);
        qreal x = area.left();
        for (const LabelPart &part : parts) {
            if (part.type) {
                drawMark(painter, lookOfType(*part.type, style), {x + style.px(6), area.center().y()}, style.px(9), style);
                x += style.px(15);
            }
            drawText(painter, QRectF(x, area.top(), area.right() - x, area.height()), Qt::AlignVCenter, part.word, small,
                     part.type ? style.colours.ink : style.colours.muted);
            x += part.word.isEmpty() ? 0 : textWidth(part.word, small) + style.px(5);
        }
    }

    Context &m_context;
    PortfolioTable &m_table;
};

/// What the frozen columns are called, and what the cells mean.
class Corner final : public QWidget
{
public:
    Corner(Context &context, PortfolioTable &table) : QWidget(&table), m_context(context), m_table(table) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const ChartStyle style = ChartStyle::ofWindow(m_context.theme);
        painter.fillRect(rect(), style.colours.surface);
        const PortfolioModel &model = m_table.portfolioModel();
        if (m_table.hasRoomForHead())
            drawAnswerLegend(&painter, QRectF(style.px(8), m_table.legendTop(), width() - style.px(20), 0), model.instrument(), model.language(), style);
        const FrozenColumns &frozen = m_table.frozen();
        const qreal top = height() - style.px(HeadLine);
        const QFont strong = style.font(TextSize::Small, QFont::DemiBold);
        qreal x = frozen.tick;
        const auto head = [&](int column, int flags, qreal inset, const QString &text, bool isOrder) {
            if (column > 0)
                drawText(painter, QRectF(x, top, column - inset, style.px(18)), flags | Qt::AlignVCenter,
                         isOrder ? text + u" ▴"_s : text, strong, style.colours.muted);
            x += column;
        };
        head(frozen.name, Qt::AlignLeft, 0, PortfolioTable::tr("Commune"), model.order() == PortfolioModel::Order::Name);
        const bool byPopulation = model.order() == PortfolioModel::Order::Population;
        if (frozen.population > 0)
            drawText(painter, QRectF(x, top, frozen.population - style.px(10), style.px(18)), Qt::AlignRight | Qt::AlignVCenter,
                     byPopulation ? PortfolioTable::tr("Inh.") + u" ▾"_s : PortfolioTable::tr("Inh."), strong, style.colours.muted);
        x += frozen.population;
        head(frozen.label, Qt::AlignLeft, 0, PortfolioTable::tr("Type picture"), false);
        if (frozen.shares == 0)
            return;
        const qreal slot = (frozen.shares - style.px(8)) / TypeCount;
        for (std::size_t i = 0; i < TypeCount; ++i)
            drawMark(painter, lookOfType(AllTypes[i], style), {x + slot * (static_cast<qreal>(i) + 0.5), top + style.px(9)}, style.px(9), style);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const FrozenColumns &frozen = m_table.frozen();
        const qreal x = event->position().x() - frozen.tick;
        if (event->position().y() < height() - m_context.theme.px(HeadLine) || x < 0)
            return;
        if (x < frozen.name)
            emit m_table.orderWanted(PortfolioModel::Order::Name);
        else if (x < frozen.name + frozen.population)
            emit m_table.orderWanted(PortfolioModel::Order::Population);
    }

private:
    Context &m_context;
    PortfolioTable &m_table;
};

} // namespace

PortfolioTable::PortfolioTable(Context &context, PortfolioModel &model, QWidget *parent)
    : QTableView(parent), m_context(context), m_model(model)
{
    setObjectName(u"answerTable"_s);
    setProperty("role", u"bare"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new ItemHeader(context, *this));
    setVerticalHeader(new CommuneHeader(context, *this));
    m_corner = new Corner(context, *this);
    m_corner->setObjectName(u"answerCorner"_s);
    setModel(&model);
    setItemDelegate(new CellDelegate(context, *this));
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &PortfolioTable::columnsMoved);
    connect(&model, &QAbstractItemModel::modelReset, this, &PortfolioTable::fit);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, [this](Qt::Orientation orientation) {
        (orientation == Qt::Vertical ? verticalHeader() : horizontalHeader())->viewport()->update();
    });
    connect(&context.theme, &Theme::changed, this, &PortfolioTable::fit);
    fit();
}

FrozenColumns PortfolioTable::frozenFor(int room) const
{
    const Theme &theme = m_context.theme;
    const QFontMetrics metrics(rowFont(ChartStyle::ofWindow(theme)));
    int longest = theme.px(LeastName);
    for (int row = 0; row < std::min(m_model.rowCount(), MostMeasuredNames); ++row)
        longest = std::max(longest, metrics.horizontalAdvance(m_model.nameAt(row)) + theme.px(8));
    const ChartStyle style = ChartStyle::ofWindow(theme);
    const AnswerColumns least(m_model.instrument(), m_model.language(), 0, style);
    const int cells = static_cast<int>(LeastCells * least.cell);
    FrozenColumns frozen{theme.px(TickWidth), std::min(longest, theme.px(UsualName)), theme.px(PopulationWidth), theme.px(LabelWidth),
                         theme.px(SharesWidth)};
    // Narrow windows and large text: first the bars go, then the type picture, then the inhabitants.
    for (int *column : {&frozen.shares, &frozen.label, &frozen.population}) {
        if (room - frozen.width() < cells)
            *column = 0;
    }
    if (room - frozen.width() < cells)
        frozen.name = std::max(std::min(longest, theme.px(LeastName)), room - cells - frozen.tick);
    // What the cells do not need goes to long names.
    const int spare = room - frozen.width() - static_cast<int>(least.width) - theme.px(2);
    if (spare > 0)
        frozen.name += std::min(spare, std::max(0, std::min(longest, theme.px(MostName)) - frozen.name));
    return frozen;
}

void PortfolioTable::fit()
{
    const ChartStyle style = ChartStyle::ofWindow(m_context.theme);
    const int rows = m_model.rowCount() * m_context.theme.px(RowHeight);
    const int head0 = static_cast<int>(answerHeadHeight(m_model.instrument(), m_model.language(), style));
    const int bar = head0 + rows > height() ? verticalScrollBar()->sizeHint().width() : 0;
    m_frozen = frozenFor(width() - bar);
    m_columns = AnswerColumns(m_model.instrument(), m_model.language(), width() - bar - m_frozen.width(), style);
    emit frozenChanged();
    const qreal legend = hasRoomForHead() ? drawAnswerLegend(nullptr, QRectF(0, 0, m_frozen.width() - style.px(20), 0),
                                                             m_model.instrument(), m_model.language(), style)
                                          : 0;
    const int head = std::max(head0, static_cast<int>(legend + legendTop() + style.px(HeadLine + 8)));
    horizontalHeader()->setFixedHeight(head);
    verticalHeader()->setFixedWidth(m_frozen.width());
    verticalHeader()->setDefaultSectionSize(m_context.theme.px(RowHeight));
    qreal end = 0;
    for (int item = 0; item < m_model.columnCount(); ++item) {
        const qreal next = m_columns.lefts[item] + m_columns.cell;
        setColumnWidth(item, qRound(next) - qRound(end));
        end = next;
    }
    updateGeometries();
    updateGeometry();
    viewport()->update();
    m_corner->update();
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    emit columnsMoved();
}

int PortfolioTable::wholeHeight() const
{
    const int bar = m_columns.width > width() - m_frozen.width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->height() + m_model.rowCount() * m_context.theme.px(RowHeight) + bar + 2;
}

bool PortfolioTable::hasRoomForHead() const { return m_frozen.width() >= m_context.theme.px(CornerHeadFrom); }

void PortfolioTable::setHead(QWidget *head)
{
    m_head = head;
    if (head) {
        head->setParent(this);
        head->show();
    }
    fit();
}

int PortfolioTable::legendTop() const { return m_head ? m_head->sizeHint().height() + m_context.theme.px(4) : m_context.theme.px(4); }

QSize PortfolioTable::sizeHint() const
{
    const int rows = std::min(m_model.rowCount(), PreferredRows) * m_context.theme.px(RowHeight);
    return {m_context.theme.px(760), std::min(wholeHeight(), horizontalHeader()->height() + rows + 2)};
}

QSize PortfolioTable::minimumSizeHint() const
{
    const int rows = std::min(m_model.rowCount(), 6) * m_context.theme.px(RowHeight);
    return {m_context.theme.px(280), std::min(wholeHeight(), horizontalHeader()->height() + rows + 2)};
}

void PortfolioTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void PortfolioTable::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(frameWidth(), frameWidth(), verticalHeader()->width(), horizontalHeader()->height());
    m_corner->raise();
    if (m_head) {
        m_head->setGeometry(0, 0, verticalHeader()->width() - m_context.theme.px(10), m_head->sizeHint().height());
        m_head->raise();
    }
}

void PortfolioTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if (row >= 0 && event->key() == Qt::Key_Space)
        return m_model.tick(row, !m_model.isTicked(row));
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return emit openWanted(m_model.entryAt(row).id);
    QTableView::keyPressEvent(event);
}

void PortfolioTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    verticalHeader()->viewport()->update();
    horizontalHeader()->viewport()->update();
    emit cellChanged(current.row(), current.column());
}

} // namespace vierklang::ui
