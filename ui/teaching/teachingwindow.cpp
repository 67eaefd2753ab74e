// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/teachingwindow.h"

#include "app/workflow/messages.h"
#include "ui/statusline.h"
#include "ui/teaching/axispage.h"
#include "ui/teaching/flippage.h"
#include "ui/teaching/guesspage.h"
#include "ui/teaching/matrixpage.h"
#include "ui/teaching/morphpage.h"
#include "ui/teaching/teachingbanner.h"
#include "ui/teaching/teachinghandouts.h"
#include "ui/teaching/teachinghelp.h"
#include "ui/teaching/teachingnav.h"
#include "ui/teaching/typelabpage.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int ZoomStep = 10;
}

TeachingWindow::TeachingWindow(Context &context, const Instrument &instrument, TeachingMaterial material, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_lesson(instrument, std::move(material)),
      m_menus(new WindowMenus(context.settings, this)), m_nav(new TeachingNav(context.theme, this)),
      m_stack(new QStackedWidget(this)), m_note(new MessageLine(u"note"_s, context.theme, this)),
      m_status(new StatusLine(context.theme, this))
{
    m_context.isTeaching = true;
    buildMenu();
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *banner = new TeachingBanner(context.theme, this);
    column->addWidget(banner);
    column->addWidget(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    setCentralWidget(middle);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    buildPages();
    connect(banner, &TeachingBanner::resetWanted, this, &TeachingWindow::reset);
    connect(banner, &TeachingBanner::endWanted, this, &TeachingWindow::ended);
    connect(m_nav, &TeachingNav::pageWanted, this, &TeachingWindow::goTo);
    connect(m_menus, &WindowMenus::commandGiven, this, &TeachingWindow::onCommand);
    resize(QSize(1366, 768).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(context.settings.windowGeometry());
    retranslate();
    goTo(0);
}

TeachingWindow::~TeachingWindow() { m_context.isTeaching = false; }

void TeachingWindow::buildPages()
{
    m_pages = {new TypeLabPage(m_context, m_lesson, m_stack), new MorphPage(m_context, m_lesson, m_stack),
               new FlipPage(m_context, m_lesson, m_stack),    new GuessPage(m_context, m_lesson, m_stack),
               new AxisPage(m_context, m_lesson, m_stack),    new MatrixPage(m_context, m_lesson, m_stack),
               new TeachingHandouts(m_context, m_lesson, m_stack)};
    m_help = new TeachingHelp(m_context, m_lesson, m_stack);
    for (TeachingPage *page : std::as_const(m_pages)) {
        m_stack->addWidget(page);
        connect(page, &Page::announced, m_note, [this](const QString &sentence) { m_note->confirm(sentence); });
        connect(page, &Page::failed, m_note, [this](const Error &error) { m_note->say(sentenceOf(error)); });
        connect(page, &TeachingPage::historyChanged, this, &TeachingWindow::showHistory);
    }
    m_stack->addWidget(m_help);
    connect(m_help, &TeachingHelp::closed, this, &TeachingWindow::closeHelp);
}

void TeachingWindow::buildMenu()
{
    m_lessonMenu = menuBar()->addMenu(QString());
    for (int page = 0; page < PageCount; ++page) {
        QAction *action = m_lessonMenu->addAction(QString());
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(page + 1)));
        connect(action, &QAction::triggered, this, [this, page] { goTo(page); });
        m_pageActions.append(action);
    }
    m_lessonMenu->addSeparator();
    m_resetAction = m_lessonMenu->addAction(QString());
    m_resetAction->setShortcut(QKeySequence(Qt::Key_F8));
    m_endAction = m_lessonMenu->addAction(QString());
    connect(m_resetAction, &QAction::triggered, this, &TeachingWindow::reset);
    connect(m_endAction, &QAction::triggered, this, &TeachingWindow::ended);
    // What belongs to a library or to one assessment has no meaning here.
    for (const Command command : {Command::NewAssessment, Command::ImportFiles, Command::ShowExamples, Command::SaveCopy,
                                  Command::SaveSealedCopy, Command::SaveAnswerSheet, Command::ShowLibrary,
                                  Command::NextOpen, Command::Teach, Command::OpenWorkshop, Command::PauseWorkshop,
                                  Command::ShowProjector, Command::BlankProjector, Command::LeaveWorkshop, Command::NextAssessment,
                                  Command::ShowBin})
        m_menus->action(command)->setEnabled(false);
}

QStringList TeachingWindow::pageNames() const
{
    return {tr("Type lab"), tr("Morph"), tr("Flip the type"), tr("Guess the type"), tr("Swap axes"), tr("Learning matrix"),
            tr("Handouts")};
}

void TeachingWindow::retranslate()
{
    m_menus->retranslate();
    m_lessonMenu->setTitle(tr("&Lesson"));
    const QStringList entries{tr("&Type lab"),       tr("&Morph"),     tr("&Flip the type"),
                              tr("&Guess the type"), tr("&Swap axes"), tr("&Learning matrix"),
                              tr("&Handouts")};
    for (int page = 0; page < PageCount; ++page)
        m_pageActions[page]->setText(entries[page]);
    m_resetAction->setText(tr("&Reset everything"));
    m_endAction->setText(tr("&End teaching mode"));
    m_nav->setNames(pageNames());
    setWindowTitle(tr("Teaching mode – Vierklang"));
    m_status->showSaved(pageNames().value(m_current), true);
    m_status->showFacts(tr("Nothing of this is saved · Questionnaire %1").arg(m_lesson.instrument().version));
    showHistory();
}

TeachingPage *TeachingWindow::page() const { return m_pages.value(m_current); }

void TeachingWindow::goTo(int page)
{
    if (page < 0 || page >= m_pages.size())
        return;
    this->page()->halt();
    m_note->hide();
    m_current = page;
    m_stack->setCurrentIndex(page);
    m_nav->setCurrent(page);
    m_pages[page]->showPlace({});
    m_status->showSaved(pageNames().value(page), true);
    showHistory();
}

void TeachingWindow::reset()
{
    m_lesson.reset();
    goTo(m_current);
    m_note->confirm(tr("Everything is as at the beginning."));
}

void TeachingWindow::onCommand(Command command)
{
    switch (command) {
    case Command::GoToStart:
        emit ended();
        return;
    case Command::Quit:
        close();
        return;
    case Command::Undo:
        return page()->undo();
    case Command::Redo:
        return page()->redo();
    case Command::NextPlace:
        return goTo(std::min(m_current + 1, PageCount - 1));
    case Command::PreviousPlace:
        return goTo(std::max(m_current - 1, 0));
    case Command::ToggleSidebar:
        return m_nav->setVisible(m_menus->action(command)->isChecked());
    case Command::SingleKeys:
        return m_context.settings.setSingleKeys(m_menus->action(command)->isChecked());
    case Command::Larger:
        return zoom(ZoomStep);
    case Command::Smaller:
        return zoom(-ZoomStep);
    case Command::NormalSize:
        return zoom(0);
    case Command::ShowHandouts:
        return goTo(PageCount - 1);
    case Command::ShowHelp:
        return showHelp();
    case Command::FullScreen:
        return setWindowState(windowState() ^ Qt::WindowFullScreen);
    default:
        return;
    }
}

void TeachingWindow::showHelp()
{
    if (m_stack->currentWidget() == m_help)
        return closeHelp();
    page()->halt();
    m_note->hide();
    m_stack->setCurrentWidget(m_help);
    m_help->showPlace({});
    m_status->showSaved(m_help->title(), true);
}

void TeachingWindow::closeHelp() { goTo(m_current); }

void TeachingWindow::zoom(int step)
{
    m_context.settings.setZoom(step == 0 ? 100 : m_context.settings.zoom() + step);
}

void TeachingWindow::showHistory()
{
    m_menus->showHistory(page()->canUndo() ? tr("change of the example") : QString(),
                         page()->canRedo() ? tr("change of the example") : QString());
}

void TeachingWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void TeachingWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vierklang::ui
