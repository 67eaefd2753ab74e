// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when a menu, a key or the library asks for it; the rest of the window is in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "ui/assessmentview.h"
#include "ui/library/libraryview.h"
#include "ui/placewords.h"
#include "ui/statusline.h"
#include "ui/widgets/sidebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int ZoomStep = 10;
}

void MainWindow::onCommand(Command command)
{
    switch (command) {
    case Command::NewAssessment:
        return beginAssessment();
    case Command::ImportFiles: {
        const QStringList paths =
            m_context.prompts.filesToOpen(this, tr("Import assessments"), m_context.settings.exportFolder(),
                                          tr("Assessments and sheets of answers (*.vierklang *.csv)"));
        return paths.isEmpty() ? void() : openImport(paths);
    }
    case Command::ShowExamples:
        return openFirstExample();
    case Command::ShowHandouts:
        return showHandouts();
    case Command::Teach:
        emit teachingRequested();
        return;
    case Command::SaveAnswerSheet:
        return saveAnswerSheet();
    case Command::GoToStart:
        return showStart();
    case Command::ShowLibrary:
        return showLibrary();
    case Command::ShowBin:
        return showBin();
    case Command::Quit:
        close();
        return;
    case Command::SingleKeys:
        return m_context.settings.setSingleKeys(m_menus->action(command)->isChecked());
    case Command::Larger:
        return zoom(ZoomStep);
    case Command::Smaller:
        return zoom(-ZoomStep);
    case Command::NormalSize:
        return zoom(0);
    case Command::FullScreen:
        return setWindowState(windowState() ^ Qt::WindowFullScreen);
    case Command::ShowHelp:
        return showHelp();
    default:
        if (m_hall)
            onWorkshopCommand(command);
        else if (m_view)
            onAssessmentCommand(command);
        else if (command == Command::ToggleSidebar && m_library)
            m_library->setSideVisible(m_menus->action(command)->isChecked());
        else if ((command == Command::Undo || command == Command::Redo) && showsList())
            undoOrRedoInList(command);
    }
}

void MainWindow::onAssessmentCommand(Command command)
{
    switch (command) {
    case Command::SaveSealedCopy:
        return saveSealedCopy();
    case Command::SaveCopy:
        return saveCopy();
    case Command::NextAssessment:
        return beginNext(m_view->editor().assessment().id());
    case Command::Undo:
    case Command::Redo:
        return undoOrRedo(command);
    case Command::NextPlace:
        return m_view->goNext();
    case Command::PreviousPlace:
        return m_view->goBack();
    case Command::NextOpen:
        return m_view->goNextOpen();
    case Command::OpenWorkshop:
        return openWorkshop(m_view->editor().assessment().id());
    case Command::ToggleSidebar:
        return m_view->sidebar()->setVisible(m_menus->action(command)->isChecked());
    default:
        return;
    }
}

void MainWindow::beginNext(QUuid id)
{
    const Result<QUuid> begun = m_desk.beginNext(id);
    if (!begun)
        return reportFailure(begun.error());
    openAssessment(begun.value());
    announce(tr("A new assessment of today. Details, own targets and measures are taken over, answers are not."));
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

/// Says what was taken back and where, for it may be on a page that is not in sight; the page stays where it is.
void MainWindow::undoOrRedo(Command command)
{
    AssessmentEditor &editor = m_view->editor();
    const bool isUndo = command == Command::Undo;
    const ChangedPart part = isUndo ? editor.undoPart() : editor.redoPart();
    const QString what = isUndo ? editor.undoText() : editor.redoText();
    if (const Result<void> done = isUndo ? editor.undo() : editor.redo(); !done)
        return reportFailure(done.error());
    const QString where = wordsFor(part, editor, m_context.language());
    const QString sentence = isUndo ? tr("Undone: %1 (%2)", "where and what") : tr("Redone: %1 (%2)", "where and what");
    const Place place = placeOf(part);
    const bool isHere = m_view->place() == place;
    announce(sentence.arg(where, what), isHere ? QString() : tr("&Go there"), [this, place] {
        if (m_view)
            m_view->goTo(place);
    });
}

void MainWindow::showHistory()
{
    for (const Command command : {Command::SaveCopy, Command::SaveSealedCopy, Command::NextAssessment, Command::NextOpen, Command::OpenWorkshop})
        m_menus->action(command)->setEnabled(m_view != nullptr);
    for (const Command command : {Command::PauseWorkshop, Command::ShowProjector, Command::BlankProjector, Command::LeaveWorkshop})
        m_menus->action(command)->setEnabled(m_hall != nullptr);
    for (const Command command : {Command::NextPlace, Command::PreviousPlace})
        m_menus->action(command)->setEnabled(editor() != nullptr);
    const bool inLibrary = m_library && m_stack->currentWidget() == m_library;
    for (const Command command : {Command::GoToStart, Command::ToggleSidebar})
        m_menus->action(command)->setEnabled(editor() != nullptr || inLibrary);
    if (editor())
        m_menus->showHistory(editor()->undoText(), editor()->redoText());
    else
        m_menus->showHistory(showsList() ? m_desk.undoText() : QString(), showsList() ? m_desk.redoText() : QString());
    const QString name = editor() ? editor()->assessment().commune().name : QString();
    if (editor())
        setWindowTitle(name.isEmpty() ? u"Vierklang"_s : tr("%1 – Vierklang").arg(name));
}

void MainWindow::showStatus()
{
    if (m_hall)
        return showWorkshopStatus();
    if (m_desk.isReadOnly()) {
        m_status->showSaved(tr("Opened for reading only"), false);
    } else if (m_view && m_view->editor().savedAt()) {
        const QTime time = m_view->editor().savedAt()->toLocalTime().time();
        m_status->showSaved(tr("Saved %1").arg(time.toString(u"HH:mm"_s)), true);
    } else {
        m_status->showSaved(tr("Everything saved"), true);
    }
    if (m_view) {
        const AssessmentResult &result = m_view->editor().result();
        m_status->showFacts(tr("%1 of %2 questions answered · Questionnaire %3")
                                .arg(result.itemsAnswered)
                                .arg(result.itemsOf)
                                .arg(m_view->editor().instrument().version));
        return;
    }
    if (m_library && m_stack->currentWidget() == m_library)
        return m_status->showFacts(m_library->facts());
    const Result<LibraryCounts> counts = m_desk.counts();
    const int all = counts ? counts.value().listed + counts.value().archived : 0;
    m_status->showFacts(all == 0 ? tr("No network connection: your data stays on this device")
                                 : tr("%n assessments · No network connection: your data stays on this device",
                                      nullptr, all));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_context.settings.setWindowGeometry(saveGeometry());
    closeProjector();
    // A backup that fails now is tried again next time; the answers themselves are on disk.
    if (!m_desk.isReadOnly())
        static_cast<void>(m_desk.backUp());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

} // namespace vierklang::ui
