// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliopanel.h"

#include "ui/charts/charttablemodel.h"
#include "ui/charts/distributiondots.h"
#include "ui/charts/frequencybars.h"
#include "ui/portfolio/answermap.h"
#include "ui/portfolio/portfoliotable.h"
#include "ui/portfolio/portfoliotexts.h"
#include "ui/portfolio/tallyfoot.h"
#include "ui/widgets/numbertable.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/resultparts.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QThread>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// Nothing that takes less is worth a progress line.
constexpr qint64 ShownAfterMs = 300;
constexpr int MostTableRows = 7;
/// Widths from which parts stand beside each other.
constexpr int BasisBesideFrom = 960;
constexpr int ButtonsFrom = 680;

/// What the cells mean, where the corner of the table has no room for it.
class LegendStrip final : public QWidget
{
public:
    LegendStrip(Context &context, const Instrument &instrument, QWidget *parent)
        : QWidget(parent), m_context(context), m_instrument(instrument)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return lay(nullptr, width); }
    [[nodiscard]] QSize sizeHint() const override { return {m_context.theme.px(300), lay(nullptr, m_context.theme.px(300))}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        lay(&painter, width());
    }

private:
    int lay(QPainter *painter, int width) const
    {
        return static_cast<int>(drawAnswerLegend(painter, QRectF(0, 0, width, 0), m_instrument, m_context.language(),
                                                 ChartStyle::ofWindow(m_context.theme))) + 1;
    }

    Context &m_context;
    const Instrument &m_instrument;
};

} // namespace

PortfolioPanel::PortfolioPanel(Context &context, LibraryDesk &desk, QWidget *parent)
    : LibraryPanel(parent), m_context(context), m_desk(desk), m_portfolio(desk),
      m_model(new PortfolioModel(context, desk.instrument(), m_portfolio, this))
{
    setObjectName(u"portfolioPanel"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = new QScrollArea(this);
    m_area->setObjectName(u"portfolioArea"_s);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(m_area);
    auto *content = new QWidget(m_area);
    setRole(content, "page");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(10));
    m_empty = plainLabel(content, "muted");
    m_empty->setObjectName(u"portfolioEmpty"_s);
    column->addWidget(m_empty);
    buildProgress(column);
    buildMap(column);
    buildCharts(column);
    column->addStretch(0);
    m_area->setWidget(content);
    connect(&m_portfolio, &PortfolioDesk::progressed, this, &PortfolioPanel::onProgress);
    connect(&m_portfolio, &PortfolioDesk::finished, this, &PortfolioPanel::onFinished);
    connect(&m_portfolio, &PortfolioDesk::failed, this, &LibraryPanel::failed);
    connect(m_model, &PortfolioModel::tickedChanged, this, &PortfolioPanel::onTicked);
    retranslate();
    showEntries({}, {});
}

PortfolioPanel::~PortfolioPanel()
{
    // A file is written whole or not at all.
    if (m_writing)
        m_writing->wait();
}

void PortfolioPanel::buildProgress(QVBoxLayout *column)
{
    m_progressRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new ProgressLine(m_context.theme, m_progressRow);
    m_cancel = pushButton(m_progressRow, u"cancelReading"_s, "compact");
    row->addWidget(m_progress);
    row->addSpacing(m_context.theme.px(12));
    row->addWidget(m_cancel);
    row->addStretch(1);
    m_progressRow->hide();
    column->addWidget(m_progressRow);
    connect(m_cancel, &QPushButton::clicked, this, &PortfolioPanel::onCancelled);
}

void PortfolioPanel::buildMapHead()
{
    const Theme &theme = m_context.theme;
    m_mapHead = new QWidget(m_mapCard);
    auto *rows = new QVBoxLayout(m_mapHead);
    rows->setContentsMargins(theme.px(8), 0, 0, 0);
    rows->setSpacing(theme.px(2));
    m_mapTitle = plainLabel(m_mapHead, "subheading");
    m_mapTitle->setWordWrap(false);
    m_orderLabel = plainLabel(m_mapHead, "smallMuted");
    m_orderLabel->setWordWrap(false);
    m_order = new QuietCombo(m_mapHead);
    m_order->setObjectName(u"rowOrder"_s);
    m_orderLabel->setBuddy(m_order);
    m_map = new AnswerMap(m_context, *m_model, m_mapCard);
    m_map->setObjectName(u"answerMap"_s);
    m_mapPicture = new PictureButton(m_map, m_mapHead);
    m_workbook = pushButton(m_mapHead, u"asWorkbook"_s, "link");
    auto *first = new QHBoxLayout;
    first->addWidget(m_mapTitle, 1);
    first->addWidget(m_workbook);
    first->addWidget(m_mapPicture);
    auto *second = new QHBoxLayout;
    second->addWidget(m_orderLabel);
    second->addWidget(m_order);
    second->addStretch(1);
    rows->addLayout(first);
    rows->addLayout(second);
    m_legend = new LegendStrip(m_context, m_desk.instrument(), m_mapHead);
    rows->addWidget(m_legend);
}

/// Into the corner of the table where it has room, so that more rows are in sight; above the table elsewhere.
void PortfolioPanel::placeMapHead()
{
    auto *card = static_cast<QVBoxLayout *>(m_mapCard->layout());
    const bool isInCorner = card->indexOf(m_mapHead) < 0;
    m_legend->setVisible(!m_table->hasRoomForHead());
    if (m_table->hasRoomForHead() == isInCorner)
        return;
    if (isInCorner) {
        m_table->setHead(nullptr);
        card->insertWidget(0, m_mapHead);
        m_mapHead->show();
    } else {
        card->removeWidget(m_mapHead);
        m_table->setHead(m_mapHead);
    }
    setTabOrder(m_workbook, m_mapPicture);
    setTabOrder(m_mapPicture, m_order);
    setTabOrder(m_order, m_table);
}

void PortfolioPanel::buildMap(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    m_mapCard = cardFrame(this);
    auto *card = new QVBoxLayout(m_mapCard);
    card->setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(4));
    card->setSpacing(theme.px(2));
    buildMapHead();
    card->addWidget(m_mapHead);
    m_table = new PortfolioTable(m_context, *m_model, m_mapCard);
    m_foot = new TallyFoot(m_context, *m_table, m_mapCard);
    m_cell = plainLabel(m_mapCard, "smallMuted");
    m_cell->setObjectName(u"cellSentence"_s);
    m_cell->setContentsMargins(theme.px(8), 0, theme.px(8), 0);
    card->addWidget(m_table, 1);
    card->addWidget(m_foot);
    card->addWidget(m_cell);
    column->addWidget(m_mapCard, 1);
    listen(m_map);
    connect(m_table, &PortfolioTable::frozenChanged, this, &PortfolioPanel::placeMapHead, Qt::QueuedConnection);
    connect(m_table, &PortfolioTable::openWanted, this, &LibraryPanel::openRequested);
    connect(m_table, &PortfolioTable::cellChanged, this, &PortfolioPanel::sayCell);
    connect(m_table, &PortfolioTable::orderWanted, this, [this](PortfolioModel::Order order) { m_order->setCurrentIndex(static_cast<int>(order)); });
    connect(m_order, &QComboBox::currentIndexChanged, this, &PortfolioPanel::onOrder);
    connect(m_workbook, &QPushButton::clicked, this, &PortfolioPanel::saveWorkbook);
}

void PortfolioPanel::buildCharts(QVBoxLayout *column)
{
    const Theme &theme = m_context.theme;
    m_chartsCard = cardFrame(this);
    auto *card = new QVBoxLayout(m_chartsCard);
    card->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    card->setSpacing(theme.px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    m_views = new QButtonGroup(this);
    for (int view = 0; view < ViewCount; ++view) {
        QPushButton *button = pushButton(m_chartsCard, u"view%1"_s.arg(view), "segment");
        button->setCheckable(true);
        m_views->addButton(button, view);
        head->addWidget(button);
    }
    m_viewChoice = new QuietCombo(m_chartsCard);
    m_viewChoice->setObjectName(u"viewChoice"_s);
    head->addWidget(m_viewChoice);
    m_basis = plainLabel(m_chartsCard, "smallMuted");
    m_basis->setObjectName(u"chartBasis"_s);
    m_basis->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_basis->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    head->addWidget(m_basis, 1);
    head->addStretch(0);
    m_asTable = pushButton(m_chartsCard, u"chartAsTable"_s, "compact");
    m_asTable->setCheckable(true);
    head->addWidget(m_asTable);
    card->addLayout(head);
    m_basisBelow = plainLabel(m_chartsCard, "smallMuted");
    card->addWidget(m_basisBelow);
    for (DistributionDots *&dots : m_dots)
        dots = new DistributionDots(m_context, m_chartsCard);
    for (FrequencyBars *&bars : m_bars)
        bars = new FrequencyBars(m_context, m_chartsCard);
    for (int view = 0; view < ViewCount; ++view) {
        Chart *chart = chartOf(view);
        chart->setObjectName(u"portfolioChart%1"_s.arg(view));
        card->addWidget(chart);
        auto *picture = new PictureButton(chart, m_chartsCard);
        head->addWidget(picture);
        m_pictures.append(picture);
        listen(chart);
    }
    m_numbers = new NumberTable(u"chartNumbers"_s, m_context, m_chartsCard);
    m_numbersModel = new ChartTableModel(m_numbers);
    m_numbers->setModel(m_numbersModel);
    card->addWidget(m_numbers);
    column->addWidget(m_chartsCard);
    connect(m_views, &QButtonGroup::idClicked, this, &PortfolioPanel::showView);
    connect(m_viewChoice, &QComboBox::currentIndexChanged, this, &PortfolioPanel::showView);
    connect(m_asTable, &QPushButton::toggled, this, [this] { showView(m_view); });
}

Chart *PortfolioPanel::chartOf(int view) const
{
    if (view <= Lenses)
        return m_dots[static_cast<std::size_t>(view)];
    return m_bars[static_cast<std::size_t>(view - Gaps)];
}

void PortfolioPanel::listen(Chart *chart)
{
    connect(chart, &Chart::announced, this, &LibraryPanel::announced);
    connect(chart, &Chart::failed, this, &LibraryPanel::failed);
}

QString PortfolioPanel::viewName(int view) const
{
    switch (view) {
    case Dimensions:
        return tr("Dimensions");
    case Lenses:
        return tr("Lenses");
    case Gaps:
        return tr("Frequent gaps");
    case Steps:
        return tr("Frequent steps");
    default:
        return tr("Type pictures");
    }
}

void PortfolioPanel::retranslate()
{
    m_mapTitle->setText(tr("Answers question by question"));
    m_orderLabel->setText(tr("Order:"));
    const int order = std::max(0, m_order->currentIndex());
    {
        const QSignalBlocker blocker(m_order);
        m_order->clear();
        m_order->addItems({tr("by name"), tr("by inhabitants"), tr("by date")});
        m_order->setCurrentIndex(order);
    }
    m_order->setAccessibleName(tr("Order of the communes"));
    m_order->view()->setAccessibleName(m_order->accessibleName());
    setButtonText(m_workbook, tr("As XLSX …"));
    showCancel();
    setButtonText(m_asTable, tr("Table"), tr("Show the chart as a table"));
    m_empty->setText(tr("No assessment fits these filters."));
    m_table->setAccessibleName(tr("Answers of all communes, question by question"));
    m_map->setAccessibleName(tr("Answers question by question"));
    m_map->setPictureName(tr("Vierklang answers"));
    m_mapPicture->retranslate();
    m_numbers->setAccessibleName(tr("Numbers of the chart"));
    const std::array<QString, ViewCount> names{tr("Distribution of the dimensions"), tr("Distribution of the lenses"),
                                               tr("Most frequent gaps"), tr("Most frequently recommended steps"),
                                               tr("Distribution of the type pictures")};
    for (int view = 0; view < ViewCount; ++view) {
        setButtonText(qobject_cast<QPushButton *>(m_views->button(view)), viewName(view), names[static_cast<std::size_t>(view)]);
        chartOf(view)->setAccessibleName(names[static_cast<std::size_t>(view)]);
        chartOf(view)->setPictureName(tr("Vierklang portfolio, %1").arg(viewName(view)));
        m_pictures[view]->retranslate();
    }
    {
        const QSignalBlocker blocker(m_viewChoice);
        m_viewChoice->clear();
        for (int view = 0; view < ViewCount; ++view)
            m_viewChoice->addItem(viewName(view));
        m_viewChoice->setCurrentIndex(m_view);
    }
    m_viewChoice->setAccessibleName(tr("What the chart shows"));
    m_viewChoice->view()->setAccessibleName(m_viewChoice->accessibleName());
    arrange();
    m_model->retranslate();
    m_table->fit();
    fillCharts();
    sayCell(m_table->currentIndex().row(), m_table->currentIndex().column());
}

void PortfolioPanel::showEntries(const QList<LibraryEntry> &shown, const QList<QUuid> &chosen)
{
    m_entries = shown;
    m_model->setEntries(shown, chosen);
    m_empty->setVisible(shown.isEmpty());
    m_mapCard->setVisible(!shown.isEmpty());
    m_chartsCard->setVisible(!shown.isEmpty());
    m_mapPicture->setEnabled(shown.size() <= AnswerMap::MostRows);
    m_table->setMaximumHeight(std::max(m_table->wholeHeight(), m_context.theme.px(120)));
    m_progressRow->hide();
    m_since.start();
    // In the order of the rows: what is in sight is there first.
    m_portfolio.read(m_model->entries());
    showCancel();
    if (!m_portfolio.isComplete())
        fillCharts();
}

void PortfolioPanel::focusFirst()
{
    if (m_model->rowCount() == 0)
        return;
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

void PortfolioPanel::enableWorkbook()
{
    m_workbook->setEnabled(!m_writing && m_portfolio.isComplete() && !m_portfolio.opened().isEmpty());
}

void PortfolioPanel::resizeEvent(QResizeEvent *event)
{
    LibraryPanel::resizeEvent(event);
    arrange();
    m_table->setMaximumHeight(std::max(m_table->wholeHeight(), m_context.theme.px(120)));
}

void PortfolioPanel::arrange()
{
    const bool hasRoomForBasis = width() >= m_context.theme.px(BasisBesideFrom);
    const bool hasRoomForButtons = width() >= m_context.theme.px(ButtonsFrom);
    m_basis->setVisible(hasRoomForBasis);
    m_basisBelow->setVisible(!hasRoomForBasis);
    for (QAbstractButton *button : m_views->buttons())
        button->setVisible(hasRoomForButtons);
    m_viewChoice->setVisible(!hasRoomForButtons);
}

void PortfolioPanel::onProgress(int done, int of)
{
    enableWorkbook();
    m_progress->setProgress(tr("%1 of %2 assessments read").arg(done).arg(of), done, of);
    if (!m_portfolio.isComplete() && m_since.elapsed() >= ShownAfterMs)
        m_progressRow->show();
    m_model->readOn();
}

void PortfolioPanel::onFinished()
{
    m_progressRow->hide();
    fillCharts();
}

void PortfolioPanel::onCancelled()
{
    if (m_portfolio.isReading()) {
        m_portfolio.cancel();
        fillCharts();
    } else {
        m_portfolio.resume();
    }
    showCancel();
}

/// Says what the button does now.
void PortfolioPanel::showCancel()
{
    const bool isStopped = !m_portfolio.isReading() && !m_portfolio.isComplete();
    setButtonText(m_cancel, isStopped ? tr("Go on reading") : tr("Cancel"));
}

void PortfolioPanel::onTicked()
{
    fillTicks();
    emit chosenChanged(m_model->ticked());
}

void PortfolioPanel::onOrder(int at)
{
    m_model->setOrder(static_cast<PortfolioModel::Order>(at));
    m_table->scrollToTop();
}

void PortfolioPanel::fillCharts()
{
    const PortfolioTexts texts(m_desk.instrument(), m_context.language());
    m_told = m_portfolio.portfolio();
    const Portfolio &portfolio = m_told;
    const auto covered = static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [](const LibraryEntry &e) { return !e.revealed; }));
    m_bars[0]->setGroups(texts.gaps(portfolio), portfolio.communes, tr("Where"), tr("Nothing stands at level 0 or 1."));
    m_bars[1]->setGroups(texts.steps(portfolio), portfolio.communes, tr("Step"), tr("No step is recommended yet."));
    m_bars[2]->setGroups(texts.types(portfolio.types), portfolio.communes, tr("Type or picture"), {});
    for (QLabel *label : {m_basis, m_basisBelow})
        label->setText(texts.basis(portfolio, m_portfolio.of(), m_portfolio.done(), covered));
    m_foot->setTallies(m_portfolio.itemTallies(), m_portfolio.done());
    fillTicks();
    showView(m_view);
}

void PortfolioPanel::fillTicks()
{
    const PortfolioTexts texts(m_desk.instrument(), m_context.language());
    const QList<QUuid> opened = m_portfolio.opened();
    const QList<QUuid> list = m_model->ticked();
    const QSet<QUuid> ticked(list.cbegin(), list.cend());
    QSet<qsizetype> filled;
    for (qsizetype i = 0; i < opened.size(); ++i) {
        if (ticked.contains(opened[i]))
            filled.insert(i);
    }
    m_dots[Dimensions]->setPanels(texts.panels(m_told.dimensions), filled);
    m_dots[Lenses]->setPanels(texts.panels(m_told.lenses), filled);
}

void PortfolioPanel::showView(int view)
{
    m_view = view;
    m_views->button(view)->setChecked(true);
    const QSignalBlocker blocker(m_viewChoice);
    m_viewChoice->setCurrentIndex(view);
    const bool asTable = m_asTable->isChecked();
    for (int other = 0; other < ViewCount; ++other) {
        chartOf(other)->setVisible(other == view && !asTable);
        m_pictures[other]->setVisible(other == view);
    }
    m_numbers->setVisible(asTable);
    if (asTable)
        fillTable();
}

void PortfolioPanel::fillTable()
{
    m_numbersModel->setTable(chartOf(m_view)->table());
    m_numbers->fit();
    int height = m_numbers->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < std::min(m_numbersModel->rowCount(), MostTableRows); ++row)
        height += m_numbers->rowHeight(row);
    m_numbers->setMinimumHeight(height);
}

void PortfolioPanel::sayCell(int row, int item)
{
    const bool isCell = row >= 0 && item >= 0 && row < m_model->rowCount();
    m_cell->setText(isCell ? m_model->sentenceAt(row, item)
                           : tr("Arrow keys move from cell to cell, Space ticks a commune, Enter opens it."));
}

void PortfolioPanel::saveWorkbook()
{
    const QString path = m_context.prompts.fileToSave(this, tr("Save portfolio as"), tr("Vierklang portfolio") + u".xlsx"_s,
                                                      tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty())
        return;
    QList<Assessment> assessments;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const LibraryEntry &listed = m_model->entryAt(row);
        // The workbook has types and means: what is still covered stays out, as it does on this page.
        if (const PortfolioEntry *entry = listed.revealed ? m_portfolio.entryOf(listed.id) : nullptr)
            assessments.append(entry->assessment);
    }
    auto written = std::make_shared<Result<void>>();
    m_writing = QThread::create([path, assessments, written, &instrument = m_desk.instrument(), language = m_context.language()] {
        *written = savePortfolioWorkbook(path, instrument, assessments, language);
    });
    connect(m_writing, &QThread::finished, this, [this, written] {
        m_writing->deleteLater();
        m_writing = nullptr;
        enableWorkbook();
        if (!*written)
            emit failed(written->error());
        else
            emit announced(tr("The portfolio was saved."));
    });
    enableWorkbook();
    m_writing->start();
}

} // namespace vierklang::ui
