// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/measurespanel.h"

#include "app/base/textrules.h"
#include "app/workflow/wording.h"
#include "ui/library/measurelist.h"
#include "ui/widgets/measuredelegate.h"
#include "ui/widgets/resultparts.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSet>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// Positions of the first choices of the status box; the statuses follow.
constexpr int OpenOnes = 0;
constexpr int AllOnes = 1;
constexpr int FirstStatus = 2;
/// More rows than this are not measured one by one.
constexpr int MostMeasuredRows = 1500;
/// Widths of the table from which these stand in columns of their own.
constexpr int OwnerBesideFrom = 860;
constexpr int CommuneBesideFrom = 560;

} // namespace

MeasuresPanel::MeasuresPanel(Context &context, LibraryDesk &desk, QWidget *parent)
    : LibraryPanel(parent), m_context(context), m_desk(desk), m_model(new MeasureList(context, desk.instrument(), this))
{
    setObjectName(u"libraryMeasures"_s);
    build();
    retranslate();
}

void MeasuresPanel::build()
{
    const Theme &theme = m_context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    auto *choices = new QHBoxLayout;
    choices->setSpacing(theme.px(8));
    const auto combo = [&](const QString &name) {
        auto *box = new QuietCombo(this);
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        box->setMaximumWidth(theme.px(260));
        choices->addWidget(box, 1);
        return box;
    };
    m_status = combo(u"measureStatus"_s);
    m_owner = combo(u"measureOwner"_s);
    m_grouping = combo(u"measureGrouping"_s);
    m_tickedOnly = new QCheckBox(this);
    m_tickedOnly->setObjectName(u"tickedOnly"_s);
    choices->addWidget(m_tickedOnly);
    choices->addStretch(1);
    column->addLayout(choices);
    buildTable(column);
    auto *foot = new QHBoxLayout;
    m_summary = plainLabel(this, "smallMuted");
    m_summary->setObjectName(u"measureSummary"_s);
    m_save = pushButton(this, u"saveDates"_s);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(m_status, &QComboBox::currentIndexChanged, this, &MeasuresPanel::fill);
    connect(m_owner, &QComboBox::currentIndexChanged, this, &MeasuresPanel::fill);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &MeasuresPanel::fill);
    connect(m_tickedOnly, &QCheckBox::toggled, this, &MeasuresPanel::fill);
    connect(m_save, &QPushButton::clicked, this, &MeasuresPanel::saveDates);
    connect(&m_context.theme, &Theme::changed, this, &MeasuresPanel::fitTable);
}

void MeasuresPanel::buildTable(QLayout *column)
{
    m_card = cardFrame(this);
    auto *card = new QVBoxLayout(m_card);
    card->setContentsMargins(1, 1, 1, 1);
    card->setSpacing(m_context.theme.px(8));
    m_empty = plainLabel(m_card, "muted");
    m_empty->setObjectName(u"noMeasures"_s);
    m_empty->setContentsMargins(m_context.theme.px(14), m_context.theme.px(14), m_context.theme.px(14), 0);
    m_clear = pushButton(m_card, u"clearMeasureFilters"_s, "link");
    m_table = new QTableView(m_card);
    m_table->setObjectName(u"measureList"_s);
    m_table->setProperty("role", u"bare"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MeasureDelegate(m_context, m_table));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    card->addWidget(m_empty);
    card->addWidget(m_clear, 0, Qt::AlignLeft);
    card->addWidget(m_table, 1);
    card->addStretch(0);
    static_cast<QVBoxLayout *>(column)->addWidget(m_card, 1);
    connect(m_clear, &QPushButton::clicked, this, &MeasuresPanel::clearFilters);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MeasuresPanel::onSelected);
}

void MeasuresPanel::retranslate()
{
    m_status->setAccessibleName(tr("Status of the measures"));
    m_owner->setAccessibleName(tr("Owner of the measures"));
    m_grouping->setAccessibleName(tr("Grouping of the measures"));
    for (QComboBox *box : {m_status, m_owner, m_grouping})
        box->view()->setAccessibleName(box->accessibleName());
    m_table->setAccessibleName(tr("Measures of all communes"));
    setButtonText(m_clear, tr("Clear these filters"));
    m_model->retranslate();
    fillChoices();
    fill();
}

void MeasuresPanel::fillChoices()
{
    const QSignalBlocker status(m_status);
    const QSignalBlocker owner(m_owner);
    const QSignalBlocker grouping(m_grouping);
    const int statusAt = std::max(0, m_status->currentIndex());
    const int groupingAt = std::max(0, m_grouping->currentIndex());
    const QVariant ownerNow = m_owner->currentData();
    m_status->clear();
    m_status->addItems({tr("Status: open"), tr("Status: all")});
    for (const MeasureStatus one : AllMeasureStatuses)
        m_status->addItem(tr("Status: %1").arg(statusWording(one, m_context.language())));
    m_status->setCurrentIndex(statusAt);
    m_owner->clear();
    m_owner->addItem(tr("Owner: all"));
    for (const QString &name : ownersOf(m_all))
        m_owner->addItem(name.isEmpty() ? tr("Owner: nobody named") : tr("Owner: %1").arg(onOneLine(name)), name);
    m_owner->setCurrentIndex(ownerNow.isValid() ? std::max(0, m_owner->findData(ownerNow)) : 0);
    m_grouping->clear();
    m_grouping->addItems({tr("Grouped by date"), tr("Grouped by commune"), tr("Grouped by owner"), tr("Grouped by subject")});
    m_grouping->setCurrentIndex(groupingAt);
    m_tickedOnly->setText(tr("only the %n ticked", nullptr, static_cast<int>(m_chosen.size())));
}

/// Of the whole library: the latest state of a measure counts, also where a filter hides its assessment.
QList<ListedMeasure> MeasuresPanel::readEvery()
{
    const Result<QHash<QUuid, QList<Measure>>> measures = m_desk.measures();
    const Result<QList<LibraryEntry>> every = m_desk.entries();
    if (measures && every)
        return listedMeasures(measureSources(every.value(), measures.value()), m_desk.clock().today());
    emit failed(measures ? every.error() : measures.error());
    return {};
}

/// Whoever comes back may have changed measures elsewhere.
void MeasuresPanel::hideEvent(QHideEvent *event)
{
    LibraryPanel::hideEvent(event);
    m_every.reset();
}

void MeasuresPanel::showEntries(const QList<LibraryEntry> &shown, const QList<QUuid> &chosen)
{
    m_entries = shown;
    m_chosen = chosen;
    if (!m_every)
        m_every = readEvery();
    m_all = *m_every;
    QSet<QUuid> inSight;
    for (const LibraryEntry &entry : shown)
        inSight.insert(entry.id);
    m_all.removeIf([&inSight](const ListedMeasure &listed) { return !inSight.contains(listed.assessment); });
    m_tickedOnly->setVisible(!chosen.isEmpty());
    if (chosen.isEmpty()) {
        const QSignalBlocker blocker(m_tickedOnly);
        m_tickedOnly->setChecked(false);
    }
    fillChoices();
    fill();
}

MeasureFilter MeasuresPanel::filter() const
{
    MeasureFilter filter;
    const int at = m_status->currentIndex();
    filter.openOnly = at == OpenOnes;
    if (at >= FirstStatus)
        filter.status = AllMeasureStatuses[static_cast<std::size_t>(at - FirstStatus)];
    if (m_owner->currentIndex() > 0)
        filter.owner = m_owner->currentData().toString();
    return filter;
}

void MeasuresPanel::fill()
{
    const MeasureFilter wanted = filter();
    const bool tickedOnly = m_tickedOnly->isChecked();
    m_listed = m_all;
    m_listed.removeIf([&](const ListedMeasure &listed) {
        return !wanted.matches(listed) || (tickedOnly && !m_chosen.contains(listed.assessment));
    });
    m_table->clearSpans();
    m_model->setMeasures(m_listed, static_cast<MeasureList::Grouping>(std::max(0, m_grouping->currentIndex())));
    for (const int row : m_model->headings())
        m_table->setSpan(row, 0, 1, MeasureList::ColumnCount);
    const bool isEmpty = m_listed.isEmpty();
    m_empty->setText(m_all.isEmpty() ? tr("There are no measures yet. They begin on the page “Measures” of an assessment; "
                                          "what is due then stands here for all communes.")
                                     : tr("No measure fits these filters."));
    m_empty->setVisible(isEmpty);
    m_clear->setVisible(isEmpty && !m_all.isEmpty());
    m_table->setVisible(!isEmpty);
    m_summary->setText(summary());
    onSelected();
    fitTable();
}

QString MeasuresPanel::summary() const
{
    if (m_listed.isEmpty())
        return {};
    const auto overdue = static_cast<int>(std::count_if(m_listed.cbegin(), m_listed.cend(), [](const ListedMeasure &listed) {
        return listed.urgency == Urgency::Overdue;
    }));
    const auto undated = static_cast<int>(m_listed.size()) - datedAmong(m_listed);
    QStringList parts{tr("%n measure(s)", nullptr, static_cast<int>(m_listed.size()))};
    if (overdue > 0)
        parts.append(tr("%n overdue", nullptr, overdue));
    if (undated > 0)
        parts.append(tr("%n without a date", nullptr, undated));
    return parts.join(u" · "_s);
}

void MeasuresPanel::fitTable()
{
    const Theme &theme = m_context.theme;
    const int room = m_table->width() - m_table->verticalScrollBar()->sizeHint().width();
    const bool ownerBelow = room < theme.px(OwnerBesideFrom);
    const bool communeBelow = room < theme.px(CommuneBesideFrom);
    m_model->setNarrow(ownerBelow, communeBelow);
    m_table->setColumnHidden(MeasureList::Owner, ownerBelow);
    m_table->setColumnHidden(MeasureList::Commune, communeBelow);
    const int due = communeBelow ? theme.px(112) : theme.px(176);
    const int status = theme.px(92);
    const int rest = std::max(0, room - due - status);
    const int commune = communeBelow ? 0 : rest * (ownerBelow ? 36 : 25) / 100;
    const int owner = ownerBelow ? 0 : rest * 22 / 100;
    m_table->setColumnWidth(MeasureList::Due, due);
    if (!communeBelow)
        m_table->setColumnWidth(MeasureList::Commune, commune);
    if (!ownerBelow)
        m_table->setColumnWidth(MeasureList::Owner, owner);
    m_table->setColumnWidth(MeasureList::Title, rest - commune - owner);
    m_table->setColumnWidth(MeasureList::Status, status);
    if (m_model->rowCount() <= MostMeasuredRows)
        m_table->resizeRowsToContents();
    else
        m_table->verticalHeader()->setDefaultSectionSize(theme.px(64));
}

QList<ListedMeasure> MeasuresPanel::measuresToSave() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() < 2)
        return m_listed;
    QList<ListedMeasure> measures;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const ListedMeasure *listed = m_model->measureAt(row); listed && m_table->selectionModel()->isRowSelected(row))
            measures.append(*listed);
    }
    return measures;
}

void MeasuresPanel::onSelected()
{
    const int dates = datedAmong(measuresToSave());
    setButtonText(m_save, dates > 0 ? tr("Save %n date(s) (.ics) …", nullptr, dates) : tr("Save dates (.ics) …"));
    m_save->setEnabled(dates > 0);
}

void MeasuresPanel::openRow(int row)
{
    if (const ListedMeasure *listed = m_model->measureAt(row))
        emit measuresRequested(listed->assessment);
}

void MeasuresPanel::clearFilters()
{
    {
        const QSignalBlocker status(m_status);
        const QSignalBlocker owner(m_owner);
        const QSignalBlocker ticked(m_tickedOnly);
        m_status->setCurrentIndex(AllOnes);
        m_owner->setCurrentIndex(0);
        m_tickedOnly->setChecked(false);
    }
    fill();
    focusFirst();
}

void MeasuresPanel::focusFirst()
{
    if (m_listed.isEmpty()) {
        m_status->setFocus();
        return;
    }
    if (!m_model->measureAt(m_table->currentIndex().row()))
        m_table->selectRow(1);
    m_table->setFocus();
}

bool MeasuresPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitTable();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            openRow(m_table->currentIndex().row());
            return true;
        }
    }
    return LibraryPanel::eventFilter(watched, event);
}

void MeasuresPanel::saveDates()
{
    const QString path = m_context.prompts.fileToSave(this, tr("Save dates as"), tr("Vierklang measures") + u".ics"_s,
                                                      tr("Calendar (*.ics)"));
    if (path.isEmpty())
        return;
    const QList<ListedMeasure> measures = measuresToSave();
    if (const Result<void> written = saveCalendar(path, measures, m_desk.instrument(), m_context.language()); !written)
        emit failed(written.error());
    else
        emit announced(tr("%n date(s) saved for the calendar.", nullptr, datedAmong(measures)));
}

} // namespace vierklang::ui
