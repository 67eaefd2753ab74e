// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include "ui/models/recentmodel.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/recentdelegate.h"
#include "ui/widgets/typesigns.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QKeySequence>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int ContentWidth = 1110;

QString native(QKeySequence keys) { return keys.toString(QKeySequence::NativeText); }

QStringList assessmentFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(u".vierklang"_s, Qt::CaseInsensitive))
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

StartPage::StartPage(Context &context, LibraryDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_model(new RecentModel(context, desk, this)),
      m_delegate(new RecentDelegate(context.theme, this))
{
    setObjectName(u"startPage"_s);
    setAcceptDrops(true);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"startScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outside->addWidget(scroll);
    m_inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(m_inside);
    column->setSpacing(0);
    buildHead(column);
    buildChoices(column);
    buildList(column);
    scroll->setWidget(m_inside);
    scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    connect(&desk, &LibraryDesk::entriesChanged, this, &StartPage::refresh);
    retranslate();
    refresh();
}

void StartPage::buildHead(QBoxLayout *column)
{
    auto *brand = new QHBoxLayout;
    brand->setSpacing(8);
    auto *name = plainLine(this, u"brand"_s, "strong");
    name->setText(u"Vierklang"_s);
    brand->addWidget(new TypeSigns(m_context.theme, this));
    brand->addWidget(name);
    brand->addStretch(1);
    m_teach = new QPushButton(this);
    m_teach->setObjectName(u"choiceTeaching"_s);
    setRole(m_teach, "link");
    brand->addWidget(m_teach);
    connect(m_teach, &QPushButton::clicked, this, &StartPage::teachingRequested);
    m_title = plainLabel(this, u"title"_s, "display");
    m_lead = plainLabel(this, u"lead"_s, "lead");
    column->addLayout(brand);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_lead);
    column->addSpacing(20);
}

void StartPage::buildChoices(QBoxLayout *column)
{
    m_choices = new QBoxLayout(QBoxLayout::LeftToRight);
    m_choices->setSpacing(16);
    m_examples = new ChoiceCard(u"choiceExamples"_s, Sign::Example, false, m_context.theme, this);
    m_begin = new ChoiceCard(u"choiceBegin"_s, Sign::Begin, true, m_context.theme, this);
    m_import = new ChoiceCard(u"choiceImport"_s, Sign::Import, false, m_context.theme, this);
    for (ChoiceCard *card : {m_examples, m_begin, m_import})
        m_choices->addWidget(card, 1);
    column->addLayout(m_choices);
    column->addSpacing(24);
    connect(m_examples, &ChoiceCard::clicked, this, &StartPage::examplesRequested);
    connect(m_begin, &ChoiceCard::clicked, this, &StartPage::beginRequested);
    connect(m_import, &ChoiceCard::clicked, this, &StartPage::onImport);
}

void StartPage::buildList(QBoxLayout *column)
{
    m_recent = new QWidget(this);
    auto *list = new QVBoxLayout(m_recent);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_recentTitle = plainLabel(m_recent, u"recentTitle"_s, "subheading");
    m_open = new QPushButton(m_recent);
    m_open->setObjectName(u"openSelected"_s);
    m_bin = new QPushButton(m_recent);
    m_bin->setObjectName(u"binSelected"_s);
    head->addWidget(m_recentTitle, 1);
    head->addWidget(m_open);
    head->addWidget(m_bin);
    list->addLayout(head);
    m_table = new QTableView(m_recent);
    m_table->setObjectName(u"recentTable"_s);
    setRole(m_table, "list");
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *remove = new QAction(this);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    list->addWidget(m_table, 1);
    m_foot = plainLabel(m_recent, u"foot"_s, "smallMuted");
    list->addWidget(m_foot);
    column->addWidget(m_recent, 1);
    column->addStretch(0);
    connect(remove, &QAction::triggered, this, &StartPage::onBin);
    connect(m_table, &QTableView::activated, this, &StartPage::onOpen);
    connect(m_open, &QPushButton::clicked, this, &StartPage::onOpen);
    connect(m_bin, &QPushButton::clicked, this, &StartPage::onBin);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &StartPage::onSelectionChanged);
}

void StartPage::retranslate()
{
    m_title->setText(tr("What do you digitalise for, and how far are you?"));
    m_lead->setText(tr("Find out together: in a workshop of 90 minutes, on this laptop, without the internet."));
    m_examples->setTexts(tr("See an example"), tr("Six fictional communes, fully scored, to get to know the program."),
                         tr("about 5 minutes"));
    m_begin->setTexts(tr("Begin an assessment"), tr("Prepare alone or work together in the workshop. A pseudonym will do."),
                      tr("Short form 60, full form 90 minutes · %1").arg(native(QKeySequence::New)));
    m_import->setTexts(tr("Import a file"), tr("Choose an assessment or drop it here. You see a preview first."),
                       tr("Files ending in .vierklang · %1").arg(native(QKeySequence::Open)));
    m_teach->setText(tr("For teaching"));
    m_teach->setToolTip(tr("Fictional communes to show, move and guess; your library stays closed meanwhile."));
    m_recentTitle->setText(tr("Recently edited"));
    m_open->setText(tr("&Open"));
    m_bin->setText(tr("&Delete"));
    m_table->setAccessibleName(tr("Recently edited"));
    m_foot->setText(tr("The patterns are based on the types of the study by ÖFIT and KGSt (2020). None stands above "
                       "another."));
    m_model->retranslate();
}

void StartPage::refresh()
{
    const Result<QList<LibraryEntry>> entries = m_desk.entries();
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    const int row = std::max(0, selectedRow());
    m_model->setEntries(entries.value());
    m_recent->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() > 0)
        m_table->selectRow(std::min(row, m_model->rowCount() - 1));
    arrange();
    onSelectionChanged();
}

void StartPage::focusFirst()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_begin->setFocus(Qt::OtherFocusReason);
}

int StartPage::selectedRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.first().row();
}

void StartPage::onSelectionChanged()
{
    m_open->setEnabled(selectedRow() >= 0);
    m_bin->setEnabled(selectedRow() >= 0 && !m_desk.isReadOnly());
}

void StartPage::onOpen()
{
    if (selectedRow() >= 0)
        emit openRequested(m_model->entryAt(selectedRow()).id);
}

void StartPage::onBin()
{
    if (selectedRow() < 0)
        return;
    const LibraryEntry entry = m_model->entryAt(selectedRow());
    emit binRequested(entry.id, entry.communeName);
}

void StartPage::onImport()
{
    const QStringList paths = m_context.prompts.filesToOpen(this, tr("Import assessments"), m_context.settings.exportFolder(),
                                                            tr("Assessments of Vierklang (*.vierklang)"));
    if (!paths.isEmpty())
        emit importRequested(paths);
}

void StartPage::arrange()
{
    const int side = std::max(28, (width() - m_context.theme.px(ContentWidth)) / 2);
    // Without a list the choices stand a little above the middle.
    const int top = m_recent->isHidden() ? std::max(28, height() / 6) : 28;
    m_inside->layout()->setContentsMargins(side, top, side, 16);
    const bool wide = width() - 2 * side >= m_context.theme.px(840);
    m_choices->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    arrangeTable();
}

/// The columns share the width; the table shows all lines or scrolls, but never less than four.
void StartPage::arrangeTable()
{
    const QMargins margins = m_inside->layout()->contentsMargins();
    const int room = std::max(400, width() - margins.left() - margins.right() - 4);
    int least = 0;
    for (int column = 0; column < RecentModel::ColumnCount; ++column)
        least += m_delegate->leastWidth(column);
    const int extra = std::max(0, room - 16 - least);
    const std::array<double, RecentModel::ColumnCount> shares{0.42, 0.0, 0.0, 0.58};
    for (int column = 0; column < RecentModel::Pattern; ++column) {
        const int wide = m_delegate->leastWidth(column) +
                         static_cast<int>(extra * shares[static_cast<std::size_t>(column)]);
        m_table->setColumnWidth(column, least > room ? wide * room / least : wide);
    }
    m_table->resizeRowsToContents();
    int all = m_table->horizontalHeader()->sizeHint().height() + 4;
    int four = all;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        all += m_table->rowHeight(row);
        if (row < 4)
            four += m_table->rowHeight(row);
    }
    m_table->setMinimumHeight(four);
    m_table->setMaximumHeight(all);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_table)
        arrange();
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!assessmentFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit importRequested(assessmentFiles(event->mimeData()));
}

} // namespace vierklang::ui
