// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/workflow/messages.h"
#include "ui/assessmentview.h"
#include "ui/exchange/importpage.h"
#include "ui/library/libraryview.h"
#include "ui/pages/binpage.h"
#include "ui/pages/handoutspage.h"
#include "ui/pages/helppage.h"
#include "ui/pages/startpage.h"
#include "ui/statusline.h"
#include "ui/widgets/messageline.h"
#include "ui/widgets/sidebar.h"

#include <QAction>
#include <QLocale>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

MainWindow::MainWindow(Context &context, LibraryDesk &desk, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_desk(desk), m_menus(new WindowMenus(context.settings, this)),
      m_stack(new QStackedWidget(this)), m_banner(new MessageLine(u"banner"_s, context.theme, this)),
      m_note(new MessageLine(u"note"_s, context.theme, this)), m_status(new StatusLine(context.theme, this))
{
    buildPages();
    connectPages();
    retranslate();
    // A frame and a task bar must still fit beside it on a small laptop.
    resize(QSize(1280, 760).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(context.settings.windowGeometry());
    keepOnScreen();
    showStart();
}

/// The screen of today may be smaller than the one on which the window was closed.
void MainWindow::keepOnScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    const QRect room = screen()->availableGeometry();
    resize(size().boundedTo(room.size()));
    move(std::clamp(x(), room.left(), room.right() + 1 - width()), std::clamp(y(), room.top(), room.bottom() + 1 - height()));
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    // Pages scroll; none of them, with whatever text and font, makes the window larger than the screen.
    m_stack->setMinimumSize(1, 1);
    m_start = new StartPage(m_context, m_desk, m_stack);
    m_stack->addWidget(m_start);
    setCentralWidget(middle);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    m_status->carry(m_note);
}

void MainWindow::connectPages()
{
    connect(m_menus, &WindowMenus::commandGiven, this, &MainWindow::onCommand);
    connect(m_start, &StartPage::examplesRequested, this, &MainWindow::openFirstExample);
    connect(m_start, &StartPage::beginRequested, this, &MainWindow::beginAssessment);
    connect(m_start, &StartPage::importWanted, this, [this] { onCommand(Command::ImportFiles); });
    connect(m_start, &StartPage::importRequested, this, &MainWindow::openImport);
    connect(m_start, &StartPage::handoutsRequested, this, &MainWindow::showHandouts);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openAssessment);
    connect(m_start, &StartPage::workshopRequested, this, &MainWindow::openWorkshop);
    connect(m_start, &StartPage::binRequested, this, &MainWindow::moveToBin);
    connect(m_start, &StartPage::binOpenRequested, this, &MainWindow::showBin);
    connect(m_start, &StartPage::libraryRequested, this, &MainWindow::showLibrary);
    connect(m_start, &StartPage::teachingRequested, this, &MainWindow::teachingRequested);
    connect(m_start, &StartPage::failed, this, &MainWindow::reportFailure);
    connect(m_note, &MessageLine::actionTriggered, this, &MainWindow::onNoteAction);
    connect(&m_desk, &LibraryDesk::entriesChanged, this, &MainWindow::showStatus);
    connect(&m_desk, &LibraryDesk::entriesChanged, this, &MainWindow::showHistory);
}

// These are built when somebody first wants them: the first window need not wait for them.
ImportPage &MainWindow::importPage()
{
    if (!m_import) {
        m_import = new ImportPage(m_context, m_desk, m_stack);
        m_stack->addWidget(m_import);
        connect(m_import, &ImportPage::cancelled, this, &MainWindow::showShelf);
        connect(m_import, &ImportPage::imported, this, &MainWindow::onImported);
        connect(m_import, &ImportPage::failed, this, &MainWindow::reportFailure);
    }
    return *m_import;
}

BinPage &MainWindow::binPage()
{
    if (!m_binPage) {
        m_binPage = new BinPage(m_context, m_desk, m_stack);
        m_stack->addWidget(m_binPage);
        connect(m_binPage, &BinPage::closed, this, &MainWindow::showShelf);
        connect(m_binPage, &BinPage::restoreRequested, this, &MainWindow::restoreFromBin);
        connect(m_binPage, &BinPage::eraseRequested, this, &MainWindow::erase);
        connect(m_binPage, &BinPage::failed, this, &MainWindow::reportFailure);
    }
    return *m_binPage;
}

HelpPage &MainWindow::helpPage()
{
    if (!m_helpPage) {
        m_helpPage = new HelpPage(m_context, m_desk.path(), m_stack);
        m_stack->addWidget(m_helpPage);
        connect(m_helpPage, &HelpPage::closed, this, &MainWindow::closeHelp);
    }
    return *m_helpPage;
}

void MainWindow::retranslate()
{
    m_menus->retranslate();
    if (m_readOnlyReason)
        showReadOnlyReason(*m_readOnlyReason);
    showStatus();
}

void MainWindow::showReadOnlyReason(const Error &reason)
{
    m_readOnlyReason = reason;
    m_banner->say(tr("For reading only. %1").arg(sentenceOf(reason)), {}, true);
}

void MainWindow::showStart()
{
    const QUuid left = m_view ? m_view->editor().assessment().id() : QUuid();
    m_isFromLibrary = false;
    closeAssessment();
    m_desk.refresh();
    // Whoever comes back finds the assessment they come from chosen, wherever it stands in the list now.
    if (!left.isNull())
        m_start->select(left);
    m_stack->setCurrentWidget(m_start);
    m_start->focusFirst();
    setWindowTitle(u"Vierklang"_s);
    showHistory();
    showStatus();
}

void MainWindow::openAssessment(QUuid id)
{
    Result<std::unique_ptr<AssessmentEditor>> editor = m_desk.open(id);
    if (!editor)
        return reportFailure(editor.error());
    closeAssessment();
    m_note->hide();
    m_view = new AssessmentView(m_context, std::move(editor).value(), m_stack);
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);
    const AssessmentEditor *now = &m_view->editor();
    connect(m_view, &AssessmentView::leaveRequested, this, &MainWindow::showShelf);
    connect(m_view, &AssessmentView::workshopRequested, this, &MainWindow::openWorkshop);
    connect(m_view, &AssessmentView::failed, this, &MainWindow::reportFailure);
    connect(m_view, &AssessmentView::announced, this, [this](const QString &sentence) { announce(sentence); });
    connect(m_view, &AssessmentView::placeChanged, m_note, &MessageLine::hide);
    connect(now, &AssessmentEditor::historyChanged, this, &MainWindow::showHistory);
    connect(now, &AssessmentEditor::saved, this, &MainWindow::onSaved);
    connect(now, &AssessmentEditor::saveFailed, this, &MainWindow::onSaveFailed);
    m_view->sidebar()->setVisible(m_menus->action(Command::ToggleSidebar)->isChecked());
    m_view->goToStart();
    showHistory();
    showStatus();
}

void MainWindow::closeAssessment()
{
    closeWorkshop();
    if (!m_view)
        return;
    // It may be its own page that asked to leave.
    m_view->hide();
    m_stack->removeWidget(m_view);
    m_view->deleteLater();
    m_view = nullptr;
}

void MainWindow::openImport(const QStringList &paths)
{
    closeAssessment();
    m_note->hide();
    m_stack->setCurrentWidget(&importPage());
    m_import->showFiles(paths);
    showHistory();
    showStatus();
}

void MainWindow::openFirstExample()
{
    if (const Result<void> added = m_desk.addExamples(); !added)
        return reportFailure(added.error());
    const Result<QList<LibraryEntry>> entries = m_desk.entries();
    const auto isExample = [this](const LibraryEntry &entry) { return m_desk.isExample(entry.id); };
    if (!entries)
        return reportFailure(entries.error());
    const auto first = std::find_if(entries.value().cbegin(), entries.value().cend(), isExample);
    if (first == entries.value().cend())
        return;
    openAssessment(first->id);
    announce(tr("The first of six examples. All six are in the list on the start page."));
}

void MainWindow::beginAssessment()
{
    const Result<QUuid> begun = m_desk.begin(Form::Full);
    if (!begun)
        return reportFailure(begun.error());
    openAssessment(begun.value());
}

void MainWindow::showHandouts()
{
    if (m_view)
        return m_view->goTo({Place::Kind::Handouts, {}});
    if (!m_handouts) {
        m_handouts = new HandoutsPage(m_context, m_desk.instrument(), nullptr, m_stack);
        m_stack->addWidget(m_handouts);
        connect(m_handouts, &Page::backRequested, this, &MainWindow::showStart);
        connect(m_handouts, &Page::failed, this, &MainWindow::reportFailure);
        connect(m_handouts, &Page::announced, this, [this](const QString &sentence) { announce(sentence); });
    }
    m_note->hide();
    m_stack->setCurrentWidget(m_handouts);
    m_handouts->showPlace({Place::Kind::Handouts, {}});
}

void MainWindow::showHelp()
{
    if (m_stack->currentWidget() == &helpPage())
        return closeHelp();
    m_beforeHelp = m_stack->currentWidget();
    m_stack->setCurrentWidget(m_helpPage);
    m_helpPage->focusFirst();
    showHistory();
}

void MainWindow::closeHelp()
{
    m_stack->setCurrentWidget(m_beforeHelp ? m_beforeHelp : m_start);
    if (m_stack->currentWidget() == m_view)
        m_view->goTo(m_view->place());
    else if (m_binPage && m_stack->currentWidget() == m_binPage)
        m_binPage->focusFirst();
    else if (m_library && m_stack->currentWidget() == m_library)
        m_library->focusFirst();
    else if (m_stack->currentWidget() == m_start)
        m_start->focusFirst();
    else
        focusWorkshop();
    showHistory();
}

void MainWindow::zoom(int step)
{
    m_context.settings.setZoom(step == 0 ? 100 : m_context.settings.zoom() + step);
    announce(tr("Text at %1 %").arg(m_context.settings.zoom()));
}

void MainWindow::announce(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    m_noteAction = act;
    m_note->confirm(sentence, action);
}

void MainWindow::onNoteAction()
{
    if (const std::function<void()> act = std::exchange(m_noteAction, {}))
        act();
}

/// A note speaks of the last thing that happened; the next one is over it.
void MainWindow::onSaved()
{
    m_note->hide();
    showStatus();
}

void MainWindow::reportFailure(const Error &error)
{
    m_noteAction = {};
    m_note->say(sentenceOf(error));
}

void MainWindow::onSaveFailed(const Error &error)
{
    reportFailure(error);
    m_status->showSaved(tr("The last change is not saved"), false);
}

void MainWindow::report(const Result<void> &outcome)
{
    if (!outcome)
        reportFailure(outcome.error());
}

} // namespace vierklang::ui
