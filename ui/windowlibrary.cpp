// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about the library: its list, comparison, reports of many, its bin; the rest of the window is in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "ui/assessmentview.h"
#include "ui/batch/batchpage.h"
#include "ui/comparison/comparisonpage.h"
#include "ui/library/libraryview.h"
#include "ui/librarypanels.h"
#include "ui/pages/binpage.h"
#include "ui/pages/startpage.h"
#include "ui/widgets/messageline.h"

#include <QAction>
#include <QStackedWidget>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

// Built when somebody first wants it: the first window need not wait for it.
LibraryView &MainWindow::libraryView()
{
    if (m_library)
        return *m_library;
    m_library = new LibraryView(m_context, m_desk, libraryPanelSeats(), m_stack);
    m_stack->addWidget(m_library);
    connect(m_library, &LibraryView::leaveRequested, this, &MainWindow::showStart);
    connect(m_library, &LibraryView::beginRequested, this, &MainWindow::beginAssessment);
    connect(m_library, &LibraryView::openRequested, this, &MainWindow::openAssessment);
    connect(m_library, &LibraryView::nextRequested, this, &MainWindow::beginNext);
    connect(m_library, &LibraryView::importWanted, this, [this] { onCommand(Command::ImportFiles); });
    connect(m_library, &LibraryView::importRequested, this, &MainWindow::openImport);
    connect(m_library, &LibraryView::binOpenRequested, this, &MainWindow::showBin);
    connect(m_library, &LibraryView::binRequested, this, [this](const QList<QUuid> &ids) { reportShelf(m_desk.moveToBin(ids)); });
    connect(m_library, &LibraryView::archiveRequested, this,
            [this](const QList<QUuid> &ids, bool archived) { reportShelf(m_desk.setArchived(ids, archived)); });
    connect(m_library, &LibraryView::tagRequested, this, [this](const QList<QUuid> &ids, const QString &tag, bool isGiven) {
        // Where all have it already, nothing was done that could be said or taken back.
        const qsizetype before = m_desk.undoDepth();
        if (const Result<void> done = m_desk.setTag(ids, tag, isGiven); !done || m_desk.undoDepth() != before)
            reportShelf(done);
    });
    connect(m_library, &LibraryView::measuresRequested, this, [this](QUuid id) { openPlace(id, {Place::Kind::Measures, {}}); });
    connect(m_library, &LibraryView::compareRequested, this, &MainWindow::compare);
    connect(m_library, &LibraryView::reportsRequested, this, &MainWindow::showBatch);
    connect(m_library, &LibraryView::factsChanged, this, &MainWindow::showStatus);
    connect(m_library, &LibraryView::failed, this, &MainWindow::reportFailure);
    connect(m_library, &LibraryView::announced, this, [this](const QString &sentence) { announce(sentence); });
    return *m_library;
}

/// From the start it begins afresh; whoever comes back to it finds it as it was left.
void MainWindow::showLibrary()
{
    const QUuid left = m_view ? m_view->editor().assessment().id() : QUuid();
    const bool isBack = std::exchange(m_isFromLibrary, true);
    closeAssessment();
    m_note->hide();
    if (isBack)
        libraryView().refresh();
    else
        libraryView().beginAfresh();
    m_library->setSideVisible(m_menus->action(Command::ToggleSidebar)->isChecked());
    m_stack->setCurrentWidget(m_library);
    if (!left.isNull())
        m_library->select(left);
    m_library->focusFirst();
    setWindowTitle(u"Vierklang"_s);
    showHistory();
    showStatus();
}

/// Back to where the person came from.
void MainWindow::showShelf()
{
    if (m_isFromLibrary)
        showLibrary();
    else
        showStart();
}

void MainWindow::openPlace(QUuid id, const Place &place)
{
    openAssessment(id);
    if (m_view)
        m_view->goTo(place);
}

/// Opens the first one beside the others.
void MainWindow::compare(const QList<QUuid> &ids)
{
    openPlace(ids.first(), {Place::Kind::Comparison, {}});
    if (auto *page = m_view ? qobject_cast<ComparisonPage *>(m_view->page()) : nullptr)
        page->setColumns(ids.mid(1));
}

/// A batch that still runs is shown as it is: one at a time.
void MainWindow::showBatch(const QList<QUuid> &ids)
{
    if (!m_batch) {
        m_batch = new BatchPage(m_context, m_desk, m_stack);
        m_stack->addWidget(m_batch);
        connect(m_batch, &BatchPage::closed, this, &MainWindow::showShelf);
        connect(m_batch, &BatchPage::failed, this, &MainWindow::reportFailure);
        connect(m_batch, &BatchPage::announced, this, [this](const QString &sentence) { announce(sentence); });
    }
    m_note->hide();
    m_stack->setCurrentWidget(m_batch);
    if (!m_batch->isBusy())
        m_batch->showAssessments(ids);
    m_batch->focusFirst();
    showHistory();
    showStatus();
}

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

void MainWindow::moveToBin(QUuid id)
{
    reportShelf(m_desk.moveToBin(id));
}

void MainWindow::restoreFromBin(QUuid id)
{
    reportShelf(m_desk.restoreFromBin(id));
    m_start->select(id);
    m_binPage->focusFirst();
}

void MainWindow::erase(QUuid id, const QString &communeName)
{
    if (const Result<void> erased = m_desk.erase(id); !erased)
        return reportFailure(erased.error());
    m_binPage->focusFirst();
    announce(tr("“%1” is deleted for good.").arg(communeName));
}

/// Says what was just done to assessments as a whole, and offers to take it back.
void MainWindow::reportShelf(const Result<void> &outcome)
{
    if (!outcome)
        return reportFailure(outcome.error());
    if (const std::optional<ShelfChange> change = m_desk.lastChange())
        announce(sentenceFor(*change), tr("&Undo"), [this] { undoOrRedoInList(Command::Undo); });
}

QString MainWindow::sentenceFor(const ShelfChange &change) const
{
    const int count = static_cast<int>(change.ids.size());
    if (change.kind == ShelfChange::Kind::Tag)
        return change.isInto ? tr("%n assessments have the tag “%1” now.", nullptr, count).arg(change.tag)
                             : tr("%n assessments no longer have the tag “%1”.", nullptr, count).arg(change.tag);
    const bool isBin = change.kind == ShelfChange::Kind::Bin;
    if (count > 1) {
        const QString many = isBin ? tr("%n assessments are in the bin.", nullptr, count) : tr("%n assessments are in the archive.", nullptr, count);
        return change.isInto ? many : tr("%n assessments are in the list again.", nullptr, count);
    }
    const Result<LibraryEntry> entry = m_desk.entry(change.ids.first());
    const QString name = entry ? entry.value().communeName : QString();
    const QString one = !change.isInto ? tr("“%1” is in the list again.") : isBin ? tr("“%1” is in the bin.") : tr("“%1” is in the archive.");
    return one.arg(name.isEmpty() ? tr("New assessment") : name);
}

/// Only where the list or the bin is in sight can a person see what undo does.
bool MainWindow::showsList() const
{
    const QWidget *shown = m_stack->currentWidget();
    return shown == m_start || (m_binPage && shown == m_binPage) || (m_library && shown == m_library);
}

void MainWindow::undoOrRedoInList(Command command)
{
    const bool isUndo = command == Command::Undo;
    if (isUndo ? !m_desk.canUndo() : !m_desk.canRedo())
        return;
    const Result<ShelfChange> done = isUndo ? m_desk.undo() : m_desk.redo();
    if (!done)
        return reportFailure(done.error());
    const QUuid first = done.value().ids.first();
    if (m_binPage && m_stack->currentWidget() == m_binPage) {
        m_binPage->focusFirst();
    } else if (m_library && m_stack->currentWidget() == m_library) {
        m_library->select(first);
        m_library->focusFirst();
    } else {
        m_start->select(first);
        m_start->focusFirst();
    }
    announce(sentenceFor(done.value()));
}

} // namespace vierklang::ui
