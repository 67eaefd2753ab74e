// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include "app/base/numbers.h"
#include "ui/exchange/droppedfiles.h"
#include "ui/widgets/recentmodel.h"
#include "ui/widgets/assessmenttable.h"
#include "ui/widgets/choicecard.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/typesigns.h"
#include "ui/workshop/unfinishedworkshops.h"

#include <QDragEnterEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int ContentWidth = 1110;
constexpr int MostRecent = 8; ///< all others are in the library

QString native(QKeySequence keys) { return keys.toString(QKeySequence::NativeText); }

} // namespace

StartPage::StartPage(Context &context, LibraryDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk)
{
    setObjectName(u"startPage"_s);
    setAcceptDrops(true);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"startScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outside->addWidget(m_scroll);
    m_inside = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_inside);
    column->setSpacing(0);
    buildHead(column);
    buildChoices(column);
    buildList(column);
    m_scroll->setWidget(m_inside);
    m_scroll->viewport()->setAutoFillBackground(false);
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
    column->addSpacing(6);
    m_handouts = new QPushButton(this);
    m_handouts->setObjectName(u"handouts"_s);
    setRole(m_handouts, "link");
    column->addWidget(m_handouts, 0, Qt::AlignLeft);
    column->addSpacing(14);
    m_unfinished = new UnfinishedWorkshops(m_context, m_desk, this);
    column->addWidget(m_unfinished);
    connect(m_unfinished, &UnfinishedWorkshops::continueWanted, this, &StartPage::workshopRequested);
    connect(m_examples, &ChoiceCard::clicked, this, &StartPage::examplesRequested);
    connect(m_begin, &ChoiceCard::clicked, this, &StartPage::beginRequested);
    connect(m_import, &ChoiceCard::clicked, this, &StartPage::importWanted);
    connect(m_handouts, &QPushButton::clicked, this, &StartPage::handoutsRequested);
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
    m_openBin = new QPushButton(m_recent);
    m_openBin->setObjectName(u"openBin"_s);
    m_library = new QPushButton(m_recent);
    m_library->setObjectName(u"openLibrary"_s);
    head->addWidget(m_open);
    head->addWidget(m_bin);
    head->addWidget(m_openBin);
    head->addWidget(m_library);
    list->addLayout(head);
    m_nothingHere = plainLabel(m_recent, u"nothingHere"_s, "muted");
    list->addWidget(m_nothingHere);
    m_table = new AssessmentTable(u"recentTable"_s, m_context, m_desk, m_recent);
    list->addWidget(m_table, 1);
    m_foot = plainLabel(m_recent, u"foot"_s, "smallMuted");
    list->addWidget(m_foot);
    column->addWidget(m_recent, 1);
    column->addStretch(0);
    connect(m_table, &AssessmentTable::deleteWanted, this, &StartPage::onBin);
    connect(m_table, &AssessmentTable::openWanted, this, &StartPage::onOpen);
    connect(m_table, &AssessmentTable::selectedChanged, this, &StartPage::onSelectionChanged);
    connect(m_openBin, &QPushButton::clicked, this, &StartPage::binOpenRequested);
    connect(m_library, &QPushButton::clicked, this, &StartPage::libraryRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::onOpen);
    connect(m_bin, &QPushButton::clicked, this, &StartPage::onBin);
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
    m_handouts->setText(tr("&Print handouts for a workshop"));
    m_teach->setText(tr("For teaching"));
    m_teach->setToolTip(tr("Fictional communes to show, move and guess; your library stays closed meanwhile."));
    m_recentTitle->setText(tr("Recently edited"));
    m_open->setText(tr("&Open"));
    m_bin->setText(tr("&Delete"));
    m_table->setAccessibleName(tr("Recently edited"));
    m_foot->setText(tr("The patterns are based on the types of the study by ÖFIT and KGSt (2020). None stands above "
                       "another."));
    m_table->recentModel()->retranslate();
}

void StartPage::refresh()
{
    const Result<QList<LibraryEntry>> entries = m_desk.recent(MostRecent);
    const Result<LibraryCounts> counts = m_desk.counts();
    if (!entries || !counts) {
        emit failed(entries ? counts.error() : entries.error());
        return;
    }
    m_table->showEntries(entries.value());
    m_table->setVisible(!entries.value().isEmpty());
    m_unfinished->refresh();
    m_recent->layout()->setContentsMargins(0, m_unfinished->isHidden() ? 0 : 14, 0, 0);
    showWays(counts.value());
    arrange();
    onSelectionChanged();
}

/// The ways into the library and into the bin are there once something lies in them.
void StartPage::showWays(const LibraryCounts &counts)
{
    const bool hasList = m_table->model()->rowCount() > 0;
    const int inLibrary = counts.listed + counts.archived;
    m_recent->setVisible(hasList || inLibrary > 0 || counts.deleted > 0);
    m_nothingHere->setVisible(!hasList);
    m_nothingHere->setText(counts.archived > 0 ? tr("All assessments are in the archive.") : tr("All assessments are in the bin."));
    for (QWidget *widget : QList<QWidget *>{m_open, m_bin, m_foot})
        widget->setVisible(hasList);
    m_openBin->setText(tr("Bi&n (%1)").arg(count(counts.deleted, m_context.language())));
    m_openBin->setAccessibleName(tr("Open the bin, %n assessments", nullptr, counts.deleted));
    m_openBin->setVisible(counts.deleted > 0);
    m_library->setText(tr("&Library (%1)").arg(count(inLibrary, m_context.language())));
    m_library->setAccessibleName(tr("Open the library with all %n assessments", nullptr, inLibrary));
    m_library->setToolTip(tr("All assessments: search, filter, compare · %1").arg(native(QKeySequence(u"Ctrl+Shift+B"_s))));
    m_library->setVisible(inLibrary > 0);
}

void StartPage::focusFirst()
{
    if (m_table->model()->rowCount() > 0)
        focusList();
    else
        m_begin->setFocus(Qt::OtherFocusReason);
}

/// Where the text is large, the list may begin below the edge: what has the focus is in sight.
void StartPage::focusList()
{
    m_table->setFocus(Qt::OtherFocusReason);
    m_inside->layout()->activate();
    const int firstRows = m_recent->mapTo(m_inside, QPoint()).y() + m_context.theme.px(130);
    if (firstRows > m_scroll->viewport()->height() + m_scroll->verticalScrollBar()->value())
        m_scroll->ensureVisible(0, firstRows + m_context.theme.px(60), 0, 0);
}

void StartPage::select(QUuid id) { m_table->select(id); }

void StartPage::onSelectionChanged()
{
    const bool isAny = m_table->selected().has_value();
    m_open->setEnabled(isAny);
    m_bin->setEnabled(isAny && !m_desk.isReadOnly());
}

void StartPage::onOpen()
{
    if (const std::optional<LibraryEntry> entry = m_table->selected())
        emit openRequested(entry->id);
}

void StartPage::onBin()
{
    const std::optional<LibraryEntry> entry = m_table->selected();
    if (entry && !m_desk.isReadOnly())
        emit binRequested(entry->id);
}

void StartPage::arrange()
{
    const int side = std::max(28, (width() - m_context.theme.px(ContentWidth)) / 2);
    // Without a list the choices stand a little above the middle.
    const int top = m_recent->isHidden() ? std::max(28, height() / 6) : 28;
    m_inside->layout()->setContentsMargins(side, top, side, 16);
    const bool wide = width() - 2 * side >= m_context.theme.px(840);
    m_choices->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_table->fit(std::max(400, width() - 2 * side - 4));
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
    if (!droppedAssessments(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit importRequested(droppedAssessments(event->mimeData()));
}

} // namespace vierklang::ui
