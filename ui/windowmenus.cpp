// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmenus.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

WindowMenus::WindowMenus(Settings &settings, QMainWindow *window)
    : QObject(window), m_settings(settings), m_window(window)
{
    buildFile();
    buildEdit();
    buildView();
    buildWorkshop();
    buildHelp();
    retranslate();
    showSettings();
    connect(&settings, &Settings::changed, this, &WindowMenus::showSettings);
}

QAction *WindowMenus::add(QMenu *menu, Command command, const QList<QKeySequence> &keys)
{
    QAction *action = menu->addAction(QString());
    action->setShortcuts(keys);
    m_actions.insert(command, action);
    connect(action, &QAction::triggered, this, [this, command] { emit commandGiven(command); });
    return action;
}

QAction *WindowMenus::addChoice(QMenu *menu, QActionGroup *group, int value)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
    return action;
}

void WindowMenus::buildFile()
{
    m_file = m_window->menuBar()->addMenu(QString());
    add(m_file, Command::NewAssessment, {QKeySequence::New});
    add(m_file, Command::ImportFiles, {QKeySequence::Open});
    add(m_file, Command::ShowExamples);
    add(m_file, Command::Teach, {QKeySequence(u"Ctrl+Shift+L"_s)});
    m_file->addSeparator();
    add(m_file, Command::SaveCopy, {QKeySequence(u"Ctrl+Shift+S"_s)});
    add(m_file, Command::SaveSealedCopy);
    add(m_file, Command::NextAssessment);
    add(m_file, Command::ShowHandouts, {QKeySequence(u"Ctrl+Shift+U"_s)});
    add(m_file, Command::SaveAnswerSheet);
    add(m_file, Command::GoToStart, {QKeySequence(u"Ctrl+Shift+H"_s)});
    add(m_file, Command::ShowLibrary, {QKeySequence(u"Ctrl+Shift+B"_s)});
    add(m_file, Command::ShowBin);
    m_file->addSeparator();
    add(m_file, Command::Quit, {QKeySequence(u"Ctrl+Q"_s)})->setMenuRole(QAction::QuitRole);
}

void WindowMenus::buildEdit()
{
    m_edit = m_window->menuBar()->addMenu(QString());
    add(m_edit, Command::Undo, {QKeySequence(u"Ctrl+Z"_s)});
    add(m_edit, Command::Redo, {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    m_edit->addSeparator();
    add(m_edit, Command::SingleKeys)->setCheckable(true);
}

void WindowMenus::buildView()
{
    m_view = m_window->menuBar()->addMenu(QString());
    add(m_view, Command::NextPlace, {QKeySequence(u"Ctrl+PgDown"_s)});
    add(m_view, Command::PreviousPlace, {QKeySequence(u"Ctrl+PgUp"_s)});
    add(m_view, Command::NextOpen, {QKeySequence(u"Ctrl+J"_s)});
    m_view->addSeparator();
    m_languageMenu = m_view->addMenu(QString());
    m_languages = new QActionGroup(this);
    addChoice(m_languageMenu, m_languages, static_cast<int>(Language::German));
    addChoice(m_languageMenu, m_languages, static_cast<int>(Language::English));
    m_themeMenu = m_view->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const ThemeChoice theme :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        addChoice(m_themeMenu, m_themes, static_cast<int>(theme));
    m_view->addSeparator();
    add(m_view, Command::Larger, {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    add(m_view, Command::Smaller, {QKeySequence(u"Ctrl+-"_s)});
    add(m_view, Command::NormalSize, {QKeySequence(u"Ctrl+0"_s)});
    m_view->addSeparator();
    QAction *sidebar = add(m_view, Command::ToggleSidebar, {QKeySequence(u"F9"_s)});
    sidebar->setCheckable(true);
    sidebar->setChecked(true);
    add(m_view, Command::FullScreen, {QKeySequence(u"F11"_s)})->setCheckable(true);
    connect(m_languages, &QActionGroup::triggered, this, &WindowMenus::onLanguageChosen);
    connect(m_themes, &QActionGroup::triggered, this, &WindowMenus::onThemeChosen);
}

void WindowMenus::buildWorkshop()
{
    m_workshop = m_window->menuBar()->addMenu(QString());
    add(m_workshop, Command::OpenWorkshop, {QKeySequence(u"Ctrl+Shift+W"_s)});
    m_workshop->addSeparator();
    // Their keys belong to the view of the workshop.
    add(m_workshop, Command::PauseWorkshop);
    add(m_workshop, Command::ShowProjector);
    add(m_workshop, Command::BlankProjector);
    m_workshop->addSeparator();
    add(m_workshop, Command::LeaveWorkshop);
}

void WindowMenus::buildHelp()
{
    m_help = m_window->menuBar()->addMenu(QString());
    add(m_help, Command::ShowHelp, {QKeySequence(u"F1"_s)});
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_workshop->setTitle(tr("&Workshop"));
    m_help->setTitle(tr("&Help"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Appearance"));
    m_actions[Command::NewAssessment]->setText(tr("&Begin an assessment"));
    m_actions[Command::ImportFiles]->setText(tr("&Import files …"));
    m_actions[Command::ShowExamples]->setText(tr("See &examples"));
    m_actions[Command::Teach]->setText(tr("&Teaching mode"));
    m_actions[Command::SaveCopy]->setText(tr("Save a &copy as …"));
    m_actions[Command::SaveSealedCopy]->setText(tr("Save a copy with a &password …"));
    m_actions[Command::SaveAnswerSheet]->setText(tr("Save a template for ans&wers (CSV) …"));
    m_actions[Command::NextAssessment]->setText(tr("Begin the ne&xt assessment of this commune"));
    m_actions[Command::ShowHandouts]->setText(tr("&Handouts for the workshop"));
    m_actions[Command::GoToStart]->setText(tr("&Start page"));
    m_actions[Command::ShowLibrary]->setText(tr("&Library: all assessments"));
    m_actions[Command::ShowBin]->setText(tr("Bi&n"));
    m_actions[Command::Quit]->setText(tr("&Quit"));
    m_actions[Command::SingleKeys]->setText(tr("&Answer with single keys"));
    m_actions[Command::NextPlace]->setText(tr("&Next question"));
    m_actions[Command::PreviousPlace]->setText(tr("&Previous question"));
    m_actions[Command::NextOpen]->setText(tr("Next &open question"));
    m_actions[Command::ToggleSidebar]->setText(tr("&Sidebar"));
    m_actions[Command::Larger]->setText(tr("La&rger text"));
    m_actions[Command::Smaller]->setText(tr("S&maller text"));
    m_actions[Command::NormalSize]->setText(tr("Normal si&ze of text"));
    m_actions[Command::FullScreen]->setText(tr("&Full screen"));
    m_actions[Command::ShowHelp]->setText(tr("&Help"));
    m_actions[Command::OpenWorkshop]->setText(tr("&Begin or continue a workshop"));
    m_actions[Command::PauseWorkshop]->setText(tr("&Pause or go on"));
    m_actions[Command::ShowProjector]->setText(tr("Open or &close the window of the projector"));
    m_actions[Command::BlankProjector]->setText(tr("Make the projector bl&ack or show it"));
    m_actions[Command::LeaveWorkshop]->setText(tr("&Leave the workshop"));
    m_languages->actions()[0]->setText(u"&Deutsch"_s);
    m_languages->actions()[1]->setText(u"&English"_s);
    const QStringList themes{tr("&System"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions()[i]->setText(themes[i]);
    showHistory(m_undoText, m_redoText);
}

void WindowMenus::showHistory(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    QAction *back = m_actions[Command::Undo];
    QAction *forth = m_actions[Command::Redo];
    back->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    forth->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    back->setEnabled(!undo.isEmpty());
    forth->setEnabled(!redo.isEmpty());
}

void WindowMenus::showSettings()
{
    m_languages->actions()[m_settings.language() == Language::German ? 0 : 1]->setChecked(true);
    m_themes->actions()[static_cast<int>(m_settings.theme())]->setChecked(true);
    m_actions[Command::SingleKeys]->setChecked(m_settings.singleKeys());
    m_actions[Command::Larger]->setEnabled(m_settings.zoom() < Settings::MaxZoom);
    m_actions[Command::Smaller]->setEnabled(m_settings.zoom() > Settings::MinZoom);
}

void WindowMenus::onLanguageChosen(QAction *action)
{
    m_settings.setLanguage(static_cast<Language>(action->data().toInt()));
}

void WindowMenus::onThemeChosen(QAction *action)
{
    m_settings.setTheme(static_cast<ThemeChoice>(action->data().toInt()));
}

} // namespace vierklang::ui
