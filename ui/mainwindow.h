// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/place.h"
#include "ui/windowmenus.h"

#include "app/workflow/librarydesk.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace vierklang::ui {

class AssessmentView;
class BatchPage;
class BinPage;
class HandoutsPage;
class HelpPage;
class ImportPage;
class LibraryView;
class MessageLine;
class SealedCopyPage;
class StartPage;
class StatusLine;
class WorkshopHall;

/// The window: menus, one page at a time, one line for messages, one for the state. Knows which page follows which
/// wish, nothing of what a page does.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Context &context, LibraryDesk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// A lasting banner: the library is open for reading only, and why.
    void showReadOnlyReason(const Error &reason);
    void showStart();
    /// All assessments, to search, filter and act on several.
    void showLibrary();
    void showBin();
    void openAssessment(QUuid id);
    void openImport(const QStringList &paths);
    void openFirstExample();
    /// The workshop of an assessment: where it was left, or the page that begins one.
    void openWorkshop(QUuid id);
    [[nodiscard]] AssessmentView *view() const { return m_view; }
    [[nodiscard]] WorkshopHall *hall() const { return m_hall; }

signals:
    /// The library is to be closed and the teaching mode to begin.
    void teachingRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void keepOnScreen();
    [[nodiscard]] ImportPage &importPage();
    [[nodiscard]] HelpPage &helpPage();
    [[nodiscard]] BinPage &binPage();
    [[nodiscard]] LibraryView &libraryView();
    void connectPages();
    void retranslate();
    void onCommand(Command command);
    void onAssessmentCommand(Command command);
    void beginAssessment();
    void showShelf();
    void openPlace(QUuid id, const Place &place);
    void compare(const QList<QUuid> &ids);
    void showBatch(const QList<QUuid> &ids);
    void moveToBin(QUuid id);
    void restoreFromBin(QUuid id);
    void erase(QUuid id, const QString &communeName);
    void reportShelf(const Result<void> &outcome);
    [[nodiscard]] QString sentenceFor(const ShelfChange &change) const;
    void undoOrRedoInList(Command command);
    [[nodiscard]] bool showsList() const;
    void onImported(int count);
    void takeBackImport(const ImportReceipt &receipt);
    void saveSealedCopy();
    void closeSealedCopy();
    void saveAnswerSheet();
    void beginNext(QUuid id);
    void saveCopy();
    /// Of the open assessment, or those that need none.
    void showHandouts();
    void showHelp();
    void closeHelp();
    void closeAssessment();
    void closeWorkshop();
    void onWorkshopCommand(Command command);
    void onWorkshopLeft();
    void onDocumentsRequested(QUuid id);
    void showWorkshopStatus();
    void focusWorkshop();
    void closeProjector();
    [[nodiscard]] AssessmentEditor *editor() const;
    void zoom(int step);
    /// `act` is what the button with the text `action` does.
    void announce(const QString &sentence, const QString &action = {}, const std::function<void()> &act = {});
    void onNoteAction();
    void onSaved();
    void onSaveFailed(const Error &error);
    void undoOrRedo(Command command);
    void reportFailure(const Error &error);
    void report(const Result<void> &outcome);
    void showHistory();
    void showStatus();

    Context &m_context;
    LibraryDesk &m_desk;
    WindowMenus *m_menus;
    QStackedWidget *m_stack;
    MessageLine *m_banner;
    MessageLine *m_note;
    StatusLine *m_status;
    StartPage *m_start = nullptr;
    ImportPage *m_import = nullptr;
    SealedCopyPage *m_sealedCopy = nullptr;
    HelpPage *m_helpPage = nullptr;
    HandoutsPage *m_handouts = nullptr;
    BinPage *m_binPage = nullptr;
    LibraryView *m_library = nullptr;
    BatchPage *m_batch = nullptr;
    AssessmentView *m_view = nullptr;
    WorkshopHall *m_hall = nullptr;
    QWidget *m_beforeHelp = nullptr;
    bool m_isFromLibrary = false; ///< where to go back to
    std::function<void()> m_noteAction;
    std::optional<Error> m_readOnlyReason;
};

} // namespace vierklang::ui
