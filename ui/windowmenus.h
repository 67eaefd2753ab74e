// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/settings.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace vierklang::ui {

/// What the menus offer. The window does it.
enum class Command {
    NewAssessment, ImportFiles, ShowExamples, Teach, SaveCopy, SaveSealedCopy, SaveAnswerSheet, NextAssessment,
    ShowHandouts, GoToStart, ShowLibrary, ShowBin, Quit,
    Undo, Redo, SingleKeys,
    NextPlace, PreviousPlace, NextOpen, ToggleSidebar, Larger, Smaller, NormalSize, FullScreen,
    ShowHelp,
    OpenWorkshop, PauseWorkshop, ShowProjector, BlankProjector, LeaveWorkshop
};

/// The menu bar of the window: actions with their keys, the choices of language and appearance. Keeps the marks in
/// step with the settings.
class WindowMenus final : public QObject
{
    Q_OBJECT

public:
    WindowMenus(Settings &settings, QMainWindow *window);

    [[nodiscard]] QAction *action(Command command) const { return m_actions[command]; }
    void retranslate();
    /// Undo and redo say what they would take back; an empty text disables them.
    void showHistory(const QString &undo, const QString &redo);

signals:
    void commandGiven(vierklang::ui::Command command);

private:
    void buildFile();
    void buildEdit();
    void buildView();
    void buildWorkshop();
    void buildHelp();
    QAction *add(QMenu *menu, Command command, const QList<QKeySequence> &keys = {});
    QAction *addChoice(QMenu *menu, QActionGroup *group, int value);
    void onLanguageChosen(QAction *action);
    void onThemeChosen(QAction *action);
    void showSettings();

    Settings &m_settings;
    QMainWindow *m_window;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_workshop = nullptr;
    QMenu *m_help = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_themes = nullptr;
    QHash<Command, QAction *> m_actions;
    QString m_undoText;
    QString m_redoText;
};

} // namespace vierklang::ui
