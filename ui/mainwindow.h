// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/windowmenus.h"

#include "app/workflow/librarydesk.h"

#include <QMainWindow>

class QStackedWidget;

namespace vierklang::ui {

class AssessmentView;
class HelpPage;
class ImportPage;
class MessageLine;
class StartPage;
class StatusLine;

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
    void openAssessment(QUuid id);
    void openImport(const QStringList &paths);
    void openFirstExample();
    [[nodiscard]] AssessmentView *view() const { return m_view; }

signals:
    /// The library is to be closed and the teaching mode to begin.
    void teachingRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    [[nodiscard]] ImportPage &importPage();
    [[nodiscard]] HelpPage &helpPage();
    void connectPages();
    void retranslate();
    void onCommand(Command command);
    void onAssessmentCommand(Command command);
    void beginAssessment();
    void moveToBin(QUuid id, const QString &communeName);
    void restoreFromBin();
    void onImported(int count);
    void saveCopy();
    void showHelp();
    void closeHelp();
    void closeAssessment();
    void zoom(int step);
    void announce(const QString &sentence);
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
    HelpPage *m_helpPage = nullptr;
    AssessmentView *m_view = nullptr;
    QWidget *m_beforeHelp = nullptr;
    QUuid m_binned;
    std::optional<Error> m_readOnlyReason;
};

} // namespace vierklang::ui
