// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/caselist.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int FirstSeed = 2026;
constexpr int LastSeed = 999999;
} // namespace

CaseList::CaseList(Context &context, QWidget *parent)
    : QWidget(parent), m_table(new QTableView(this)), m_model(new QStandardItemModel(m_table))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(4));
    m_table->setObjectName(u"guessTable"_s);
    setRole(m_table, "list");
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(context.theme.px(120));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    column->addWidget(m_table, 1);
    buildMaker();
    column->addLayout(m_makeRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { emit chosen(now.row()); });
    retranslate();
}

void CaseList::buildMaker()
{
    m_makeRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_clarity = new QuietCombo(this);
    m_clarity->setObjectName(u"guessClarity"_s);
    m_seedLabel = plainLine(this, u"seedLabel"_s);
    m_seed = new QSpinBox(this);
    m_seed->setObjectName(u"guessSeed"_s);
    m_seed->setRange(0, LastSeed);
    m_seed->setValue(FirstSeed);
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_seedLabel->setBuddy(m_seed);
    m_make = pushButton(this, u"guessMake"_s);
    for (QWidget *widget : {static_cast<QWidget *>(m_clarity), static_cast<QWidget *>(m_seedLabel),
                            static_cast<QWidget *>(m_seed), static_cast<QWidget *>(m_make)})
        m_makeRow->addWidget(widget);
    m_makeRow->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, [this] {
        const auto seed = static_cast<quint32>(m_seed->value());
        m_seed->setValue(m_seed->value() + 1);
        emit caseWanted(seed, AllClarities[static_cast<std::size_t>(m_clarity->currentIndex())]);
    });
}

void CaseList::retranslate()
{
    m_table->setAccessibleName(tr("Cases"));
    m_clarity->setAccessibleName(tr("How clear the case is"));
    const QSignalBlocker quiet(m_clarity);
    const int clarity = std::max(0, m_clarity->currentIndex());
    m_clarity->clear();
    for (const Clarity choice : AllClarities)
        m_clarity->addItem(clarityText(choice));
    m_clarity->setCurrentIndex(clarity);
    m_seedLabel->setText(tr("&Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed makes the same commune again."));
    setButtonText(m_make, tr("&Make a case"));
}

QString CaseList::clarityText(Clarity clarity)
{
    switch (clarity) {
    case Clarity::Clear:
        return tr("clear", "how easily a made-up commune gives its type away");
    case Clarity::Leaning:
        return tr("recognisable", "how easily a made-up commune gives its type away");
    case Clarity::Mixed:
        return tr("mixed", "how easily a made-up commune gives its type away");
    }
    Q_UNREACHABLE();
}

void CaseList::showCases(const GuessGame &game)
{
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Case"), tr("Origin"), tr("Seed"), tr("State")});
    for (int i = 0; i < game.cases().size(); ++i) {
        const GuessCase &one = game.cases()[i];
        const QString state = one.solved             ? tr("solved")
                              : i == game.current() ? tr("running")
                                                      : tr("open");
        m_model->appendRow({new QStandardItem(one.assessment.commune().name),
                            new QStandardItem(one.clarity ? tr("made, %1").arg(clarityText(*one.clarity)) : tr("example")),
                            new QStandardItem(one.clarity ? QString::number(one.seed) : u"–"_s),
                            new QStandardItem(state)});
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setCurrentIndex(m_model->index(game.current(), 0));
    m_table->resizeRowsToContents();
    m_table->scrollTo(m_model->index(game.current(), 0));
    m_table->viewport()->update();
}

bool CaseList::hasTableFocus() const { return m_table->hasFocus(); }

void CaseList::setDirection(bool across)
{
    m_makeRow->setDirection(across ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void CaseList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
