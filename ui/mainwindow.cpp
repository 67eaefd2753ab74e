// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/workflow/messages.h"
#include "ui/assessmentview.h"
#include "ui/pages/helppage.h"
#include "ui/pages/importpage.h"
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
    showStart();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildPages()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (MessageLine *line : {m_banner, m_note})
        column->addWidget(line);
    column->addWidget(m_stack, 1);
    m_start = new StartPage(m_context, m_desk, m_stack);
    m_stack->addWidget(m_start);
    setCentralWidget(middle);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
}

void MainWindow::connectPages()
{
    connect(m_menus, &WindowMenus::commandGiven, this, &MainWindow::onCommand);
    connect(m_start, &StartPage::examplesRequested, this, &MainWindow::openFirstExample);
    connect(m_start, &StartPage::beginRequested, this, &MainWindow::beginAssessment);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::openImport);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openAssessment);
    connect(m_start, &StartPage::binRequested, this, &MainWindow::moveToBin);
    connect(m_start, &StartPage::teachingRequested, this, &MainWindow::teachingRequested);
    connect(m_start, &StartPage::failed, this, &MainWindow::reportFailure);
    connect(m_note, &MessageLine::actionTriggered, this, &MainWindow::restoreFromBin);
    connect(&m_desk, &LibraryDesk::entriesChanged, this, &MainWindow::showStatus);
}

// These two are built when somebody first wants them: the first window need not wait for them.
ImportPage &MainWindow::importPage()
{
    if (!m_import) {
        m_import = new ImportPage(m_context, m_desk, m_stack);
        m_stack->addWidget(m_import);
        connect(m_import, &ImportPage::cancelled, this, &MainWindow::showStart);
        connect(m_import, &ImportPage::imported, this, &MainWindow::onImported);
        connect(m_import, &ImportPage::failed, this, &MainWindow::reportFailure);
    }
    return *m_import;
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
    closeAssessment();
    m_desk.refresh();
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
    connect(m_view, &AssessmentView::leaveRequested, this, &MainWindow::showStart);
    connect(m_view, &AssessmentView::failed, this, &MainWindow::reportFailure);
    connect(m_view, &AssessmentView::announced, this, &MainWindow::announce);
    connect(m_view, &AssessmentView::placeChanged, m_note, &MessageLine::hide);
    connect(now, &AssessmentEditor::historyChanged, this, &MainWindow::showHistory);
    connect(now, &AssessmentEditor::saved, this, &MainWindow::showStatus);
    m_view->sidebar()->setVisible(m_menus->action(Command::ToggleSidebar)->isChecked());
    m_view->goToStart();
    showHistory();
    showStatus();
}

void MainWindow::closeAssessment()
{
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

void MainWindow::moveToBin(QUuid id, const QString &communeName)
{
    if (const Result<void> moved = m_desk.moveToBin(id); !moved)
        return reportFailure(moved.error());
    m_binned = id;
    m_note->confirm(tr("“%1” is in the bin.").arg(communeName.isEmpty() ? tr("New assessment") : communeName), tr("&Undo"));
}

void MainWindow::restoreFromBin()
{
    report(m_desk.restoreFromBin(m_binned));
    m_start->focusFirst();
}

void MainWindow::onImported(int count)
{
    showStart();
    announce(tr("%n assessments were taken over.", nullptr, count));
}

void MainWindow::saveCopy()
{
    const Assessment &assessment = m_view->editor().assessment();
    QString name = assessment.commune().name.isEmpty() ? tr("assessment") : assessment.commune().name;
    const QString proposal =
        u"%1/%2.vierklang"_s.arg(m_context.settings.exportFolder(), name.replace(u'/', u'-'));
    const QString path = m_context.prompts.fileToSave(this, tr("Save a copy"), proposal,
                                                      tr("Assessments of Vierklang (*.vierklang)"));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = m_desk.exportTo(assessment.id(), path); !saved)
        return reportFailure(saved.error());
    announce(tr("The copy is in “%1”.").arg(path));
}

void MainWindow::showHelp()
{
    if (m_stack->currentWidget() == &helpPage())
        return closeHelp();
    m_beforeHelp = m_stack->currentWidget();
    m_stack->setCurrentWidget(m_helpPage);
    m_helpPage->focusFirst();
}

void MainWindow::closeHelp()
{
    m_stack->setCurrentWidget(m_beforeHelp ? m_beforeHelp : m_start);
    if (m_stack->currentWidget() == m_view)
        m_view->goTo(m_view->place());
    else
        m_start->focusFirst();
}

void MainWindow::zoom(int step)
{
    m_context.settings.setZoom(step == 0 ? 100 : m_context.settings.zoom() + step);
    announce(tr("Text at %1 %").arg(m_context.settings.zoom()));
}

void MainWindow::announce(const QString &sentence) { m_note->confirm(sentence); }

void MainWindow::reportFailure(const Error &error)
{
    m_note->say(sentenceOf(error));
    if (m_view)
        m_status->showSaved(tr("The last change is not saved"), false);
}

void MainWindow::report(const Result<void> &outcome)
{
    if (!outcome)
        reportFailure(outcome.error());
}

} // namespace vierklang::ui
