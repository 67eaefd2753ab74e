// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/typelabpage.h"

#include "app/base/numbers.h"
#include "app/teaching/archetypes.h"
#include "app/workflow/wording.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/differencebars.h"
#include "ui/charts/profiledots.h"
#include "ui/charts/profileradar.h"
#include "ui/teaching/labparts.h"
#include "ui/teaching/modelcombo.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/markedlabel.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int FourColumnsFrom = 1130;
constexpr int TwoColumnsFrom = 560;
constexpr int HeadColumn = 176;

} // namespace

TypeLabPage::TypeLabPage(Context &context, Lesson &lesson, QWidget *parent) : TeachingPage(context, lesson, parent)
{
    setObjectName(u"typeLabPage"_s);
    buildTools();
    buildGrid();
    buildTwo();
    buildTable();
    auto *row = new QHBoxLayout;
    m_legend = new OriginLegend(context, inside());
    m_note = plainLabel(inside(), u"labNote"_s, "smallMuted");
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_legend, 3);
    row->addWidget(m_note, 2);
    body()->addLayout(row);
    body()->addStretch(1);
    retranslate();
    refresh();
}

void TypeLabPage::buildTools()
{
    m_scaleLabel = plainLine(inside(), u"scaleLabel"_s);
    m_scale = new QuietCombo(inside());
    m_scale->setObjectName(u"labScale"_s);
    m_scaleLabel->setBuddy(m_scale);
    m_scale->setMinimumWidth(px(120));
    m_scale->setMaximumWidth(px(190));
    m_views = new QTabBar(inside());
    m_views->setObjectName(u"labViews"_s);
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_views->setUsesScrollButtons(false);
    for (int view = 0; view < 3; ++view)
        m_views->addTab(QString());
    auto *scale = new QHBoxLayout;
    scale->addWidget(m_scaleLabel);
    scale->addWidget(m_scale, 1);
    tools()->addLayout(scale);
    tools()->addWidget(m_views);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &TypeLabPage::refresh);
    connect(m_views, &QTabBar::currentChanged, this, &TypeLabPage::refresh);
}

QWidget *TypeLabPage::cell(QWidget *first, QWidget *second)
{
    auto *box = new QFrame(m_gridCard);
    setRole(box, "cell");
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(px(10), px(5), px(10), px(5));
    layout->setSpacing(px(1));
    for (QWidget *widget : {first, second}) {
        if (widget)
            layout->addWidget(widget);
    }
    layout->addStretch(qobject_cast<Chart *>(first) ? 0 : 1);
    return box;
}

void TypeLabPage::buildGrid()
{
    m_gridCard = cardFrame(inside());
    m_gridCard->setObjectName(u"labGrid"_s);
    m_grid = new QGridLayout(m_gridCard);
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(0);
    m_radarHead = plainLabel(m_gridCard, u"radarHead"_s, "strong");
    m_radarNote = plainLabel(m_gridCard, u"radarNote"_s, "smallMuted");
    m_rowNames = new RowNames(context(), m_gridCard);
    m_heads = {cell(nullptr), cell(m_radarHead, m_radarNote), cell(m_rowNames), nullptr, nullptr, nullptr};
    m_heads[2]->layout()->setAlignment(m_rowNames, Qt::AlignTop);
    for (std::size_t text = 0; text < 3; ++text) {
        m_textHeads[text] = plainLabel(m_gridCard, u"textHead"_s, "strong");
        m_heads[3 + text] = cell(m_textHeads[text]);
    }
    for (const TypeKey type : AllTypes)
        buildColumn(type);
    placeCells(true);
    body()->addWidget(m_gridCard);
}

void TypeLabPage::buildColumn(TypeKey type)
{
    Column &column = m_columns[type];
    column.name = new MarkedLabel(context(), m_gridCard, "strong");
    column.radar = new ProfileRadar(context(), m_gridCard);
    column.radar->setObjectName(u"labRadar"_s + letterOf(type));
    column.radar->setCompact(true);
    column.dots = new ProfileDots(context(), m_gridCard);
    column.dots->setObjectName(u"labDots"_s + letterOf(type));
    listenTo(column.radar);
    listenTo(column.dots);
    column.cells = {cell(column.name), cell(column.radar), cell(column.dots), nullptr, nullptr, nullptr};
    for (std::size_t text = 0; text < 3; ++text) {
        column.captions[text] = plainLabel(m_gridCard, u"caption"_s, "smallMuted");
        column.texts[text] = plainLabel(m_gridCard, u"text"_s, "small");
        column.cells[3 + text] = cell(column.captions[text], column.texts[text]);
    }
}

void TypeLabPage::buildTwo()
{
    m_twoBox = new QWidget(inside());
    auto *column = new QVBoxLayout(m_twoBox);
    column->setContentsMargins(0, 0, 0, 0);
    m_twoRow = new QBoxLayout(QBoxLayout::LeftToRight);
    QBoxLayout *row = m_twoRow;
    m_firstLabel = plainLine(m_twoBox, u"firstLabel"_s);
    m_first = new ModelCombo(context(), m_twoBox);
    m_first->setObjectName(u"labFirst"_s);
    m_secondLabel = plainLine(m_twoBox, u"secondLabel"_s);
    m_second = new ModelCombo(context(), m_twoBox);
    m_second->setObjectName(u"labSecond"_s);
    m_firstLabel->setBuddy(m_first);
    m_secondLabel->setBuddy(m_second);
    for (QWidget *widget : {static_cast<QWidget *>(m_firstLabel), static_cast<QWidget *>(m_first),
                            static_cast<QWidget *>(m_secondLabel), static_cast<QWidget *>(m_second)})
        row->addWidget(widget);
    row->addStretch(1);
    column->addLayout(row);
    QVBoxLayout *card = addCard(column);
    m_bars = new DifferenceBars(context(), m_twoBox);
    m_bars->setObjectName(u"labBars"_s);
    listenTo(m_bars);
    card->addWidget(m_bars);
    body()->addWidget(m_twoBox);
    connect(m_first, &ModelCombo::chosen, this, &TypeLabPage::showTwo);
    connect(m_second, &ModelCombo::chosen, this, &TypeLabPage::showTwo);
}

void TypeLabPage::buildTable()
{
    m_table = new QTableView(inside());
    m_table->setObjectName(u"labTable"_s);
    m_model = new ChartTableModel(m_table);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    body()->addWidget(m_table, 2);
}

void TypeLabPage::retranslate()
{
    setTitle(tr("Four types, one team. None stands above another."));
    m_scaleLabel->setText(tr("Single &values:"));
    m_scale->setAccessibleName(tr("Single values of"));
    m_views->setTabText(0, tr("Side by side"));
    m_views->setTabText(1, tr("Compare two"));
    m_views->setTabText(2, tr("Table"));
    m_views->setAccessibleName(tr("How to show the archetypes"));
    m_radarHead->setText(tr("Six dimensions"));
    m_radarNote->setText(tr("Means of the single values, scale 0 to 4, 0 in the middle. The area has no meaning."));
    const QStringList heads{tr("Strength"), tr("Typical risk"), tr("Opening question")};
    for (std::size_t text = 0; text < 3; ++text) {
        m_textHeads[text]->setText(heads[static_cast<qsizetype>(text)]);
        for (const TypeKey type : AllTypes)
            m_columns[type].captions[text]->setText(heads[static_cast<qsizetype>(text)]);
    }
    m_firstLabel->setText(tr("&First:"));
    m_secondLabel->setText(tr("S&econd:"));
    m_first->setAccessibleName(tr("First archetype"));
    m_second->setAccessibleName(tr("Second archetype"));
    m_bars->setAccessibleName(tr("Difference of two archetypes"));
    m_bars->setPictureName(tr("Vierklang difference"));
    m_table->setAccessibleName(tr("Table of the archetypes"));
    m_note->setText(tr("No number is from the study. A help for thinking, no benchmark."));
    const QSignalBlocker quiet(m_scale);
    const bool isFirstTime = m_scale->count() == 0;
    const int chosen = std::max(0, m_scale->currentIndex());
    m_scale->clear();
    for (const Dimension &dimension : instrument().dimensions)
        m_scale->addItem(dimension.shortName.in(language()), u"dim."_s + dimension.id);
    for (const Lens &lens : instrument().lenses)
        m_scale->addItem(tr("%1 (lens)").arg(lens.shortName.in(language())), u"lens."_s + lens.id);
    // A lesson begins where the workshop does.
    m_scale->setCurrentIndex(isFirstTime ? m_scale->findData(u"dim."_s + instrument().workshopOrder.value(0)) : chosen);
}

QString TypeLabPage::scaleId() const { return m_scale->currentData().toString(); }

void TypeLabPage::setView(View view) { m_views->setCurrentIndex(static_cast<int>(view)); }

void TypeLabPage::refresh()
{
    const auto view = static_cast<View>(m_views->currentIndex());
    m_gridCard->setVisible(view == View::SideBySide);
    m_twoBox->setVisible(view == View::Two);
    m_table->setVisible(view == View::Table);
    QList<Model> archetypes;
    for (const TypeKey type : AllTypes)
        archetypes.append({type, 0});
    const bool isFirstTime = m_first->count() == 0;
    m_first->fill(lesson(), archetypes, isFirstTime ? archetypes[0] : m_first->current());
    m_second->fill(lesson(), archetypes, isFirstTime ? archetypes[1] : m_second->current());
    showSideBySide();
    showTwo();
    showTable();
    arrange();
}

void TypeLabPage::showSideBySide()
{
    QStringList ids;
    QStringList names;
    QStringList shorts;
    for (const Dimension &dimension : instrument().dimensions) {
        ids.append(u"dim."_s + dimension.id);
        names.append(dimension.shortName.in(language()));
        shorts.append(dimension.shortName.in(language()).section(u',', 0, 0).section(u' ', 0, 0));
    }
    QStringList rows;
    for (const TypeKey type : AllTypes) {
        const TypeCard &card = instrument().card(type);
        Column &column = m_columns[type];
        const QString name = card.nameWithArticle.in(language());
        column.name->setPhrase(name, {type});
        ProfileLine means{name, type, {}};
        for (const ScaleMean &mean : scaleMeans(instrument(), lesson().portrait({type, 0}).levels).mid(0, ids.size()))
            means.values.append(mean.mean);
        column.radar->setAxes(ids, names, shorts);
        column.radar->setLines({means});
        column.radar->setAccessibleName(tr("Radar: %1").arg(name));
        column.radar->setPictureName(tr("Vierklang radar %1").arg(card.name.in(language())));
        ProfileLine values{name, type, {}};
        QList<ProfileRow> items;
        rows.clear();
        for (const ArchetypeValue &value : archetypeValues(instrument(), type, scaleId())) {
            values.values.append(value.value.value);
            items.append({value.item->shortName.in(language()), value.value.origin});
            rows.append(items.last().name);
        }
        column.dots->setRows(items, {values});
        column.dots->setAccessibleName(tr("Single values: %1").arg(name));
        column.dots->setPictureName(tr("Vierklang values %1").arg(card.name.in(language())));
        const std::array<QString, 3> texts{card.strength.in(language()), card.risk.in(language()),
                                           card.question.in(language())};
        for (std::size_t text = 0; text < 3; ++text)
            column.texts[text]->setText(texts[text]);
    }
    m_rowNames->setNames(rows, m_columns[TypeKey::B].dots->footHeight());
}

void TypeLabPage::showTwo()
{
    const TypeKey first = m_first->current().archetype.value_or(TypeKey::B);
    const TypeKey second = m_second->current().archetype.value_or(TypeKey::O);
    QList<DifferenceRow> rows;
    for (const ArchetypeDifference &row : archetypeDifferences(instrument(), first, second, scaleId()))
        rows.append({row.item->title.in(language()), row.first.value, row.second.value, row.first.origin, row.second.origin});
    m_bars->setRows(first, instrument().card(first).nameWithArticle.in(language()), second,
                    instrument().card(second).nameWithArticle.in(language()), rows);
}

void TypeLabPage::showTable()
{
    ChartTable table{{tr("Question")}, {}};
    for (const TypeKey type : AllTypes)
        table.header.append(instrument().card(type).name.in(language()));
    for (const Item *item : itemsOfScale(instrument(), scaleId())) {
        QStringList row{item->title.in(language())};
        for (const TypeKey type : AllTypes) {
            const ReferenceValue &value = (*instrument().archetypes.constFind(item->id))[type];
            row.append(u"%1  %2"_s.arg(decimal(value.value, 1, language()), originMark(value.origin, language())));
        }
        table.rows.append(row);
    }
    m_model->setTable(table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->resizeRowsToContents();
}

void TypeLabPage::placeCells(bool wide)
{
    const int columns = wide ? 4 : width() >= px(TwoColumnsFrom) ? 2 : 1;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, 0);
    for (int row = 0; row < 6; ++row) {
        QWidget *head = m_heads[static_cast<std::size_t>(row)];
        head->setVisible(wide);
        head->setMaximumWidth(px(HeadColumn));
        if (wide)
            m_grid->addWidget(head, row, 0);
        for (const TypeKey type : AllTypes) {
            const auto index = static_cast<int>(indexOf(type));
            const int at = wide ? index + 1 : index % columns;
            m_grid->addWidget(m_columns[type].cells[static_cast<std::size_t>(row)], row + (wide ? 0 : index / columns * 6), at);
            m_grid->setColumnStretch(at, 1);
        }
    }
    for (const TypeKey type : AllTypes) {
        m_columns[type].dots->setLabelled(!wide);
        for (QLabel *caption : m_columns[type].captions)
            caption->setVisible(!wide);
    }
    m_grid->setColumnMinimumWidth(0, wide ? px(HeadColumn) : 0);
}

void TypeLabPage::arrange()
{
    const bool wide = width() >= px(FourColumnsFrom);
    placeCells(wide);
    m_isWide = wide;
    const int row = wide ? std::max(m_rowNames->neededRow(px(HeadColumn - 20)), px(21)) : 0;
    for (const TypeKey type : AllTypes)
        m_columns[type].dots->setLeastRow(row);
    if (wide)
        m_rowNames->setRow(m_columns[TypeKey::B].dots->rowHeight());
    m_twoRow->setDirection(width() < px(640) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    tools()->setDirection(width() < px(640) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *TypeLabPage::firstFocus() const { return m_views; }

} // namespace vierklang::ui
