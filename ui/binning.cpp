// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about the bin; the rest of the window is in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "ui/pages/binpage.h"
#include "ui/pages/startpage.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

void MainWindow::showBin()
{
    closeAssessment();
    m_stack->setCurrentWidget(&binPage());
    m_binPage->refresh();
    m_binPage->focusFirst();
    setWindowTitle(u"Vierklang"_s);
    showHistory();
    showStatus();
}

void MainWindow::moveToBin(QUuid id, const QString &communeName)
{
    if (const Result<void> moved = m_desk.moveToBin(id); !moved)
        return reportFailure(moved.error());
    announce(tr("“%1” is in the bin.").arg(communeName.isEmpty() ? tr("New assessment") : communeName), tr("&Undo"),
             [this] { undoOrRedoInList(Command::Undo); });
}

void MainWindow::restoreFromBin(QUuid id, const QString &communeName)
{
    if (const Result<void> moved = m_desk.restoreFromBin(id); !moved)
        return reportFailure(moved.error());
    m_start->select(id);
    m_binPage->focusFirst();
    announce(tr("“%1” is in the list again.").arg(communeName), tr("&Undo"),
             [this] { undoOrRedoInList(Command::Undo); });
}

void MainWindow::erase(QUuid id, const QString &communeName)
{
    if (const Result<void> erased = m_desk.erase(id); !erased)
        return reportFailure(erased.error());
    m_binPage->focusFirst();
    announce(tr("“%1” is deleted for good.").arg(communeName));
}

/// Only where the list or the bin is in sight can a person see what undo does.
bool MainWindow::showsList() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown == m_start || (m_binPage && shown == m_binPage);
}

void MainWindow::undoOrRedoInList(Command command)
{
    const bool isUndo = command == Command::Undo;
    if (isUndo ? !m_desk.canUndo() : !m_desk.canRedo())
        return;
    const Result<QUuid> moved = isUndo ? m_desk.undo() : m_desk.redo();
    if (!moved)
        return reportFailure(moved.error());
    const Result<LibraryEntry> entry = m_desk.entry(moved.value());
    if (!entry)
        return reportFailure(entry.error());
    const QString name = entry.value().communeName;
    const QString called = name.isEmpty() ? tr("New assessment") : name;
    m_start->select(moved.value());
    if (m_binPage && m_stack->currentWidget() == m_binPage)
        m_binPage->focusFirst();
    else
        m_start->focusFirst();
    announce((entry.value().deleted ? tr("“%1” is in the bin.") : tr("“%1” is in the list again.")).arg(called));
}

} // namespace vierklang::ui
