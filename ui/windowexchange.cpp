// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out of the window and comes in by files; the rest of the window is in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "app/workflow/answersheet.h"
#include "app/workflow/reportrun.h"
#include "ui/assessmentview.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/sealedcopypage.h"
#include "ui/widgets/messageline.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

void MainWindow::onImported(int count)
{
    showShelf();
    const ImportReceipt receipt = m_import->receipt();
    QString sentence = tr("%n assessments were taken over.", nullptr, count);
    if (!receipt.backup.isEmpty())
        sentence += u' ' + tr("The state before is in the backup “%1”.").arg(receipt.backup);
    announce(sentence, tr("&Take it back"), [this, receipt] { takeBackImport(receipt); });
}

void MainWindow::takeBackImport(const ImportReceipt &receipt)
{
    const Result<int> left = m_desk.takeBackImport(receipt);
    if (!left)
        return reportFailure(left.error());
    announce(left.value() == 0 ? tr("The import was taken back. What it had added lies in the bin.")
                               : tr("The import was taken back, but for %n assessments that were worked on since.", nullptr,
                                    left.value()));
}

void MainWindow::saveSealedCopy()
{
    if (!m_sealedCopy) {
        m_sealedCopy = new SealedCopyPage(m_context, m_desk, m_stack);
        m_stack->addWidget(m_sealedCopy);
        connect(m_sealedCopy, &SealedCopyPage::closed, this, &MainWindow::closeSealedCopy);
        connect(m_sealedCopy, &SealedCopyPage::failed, this, &MainWindow::reportFailure);
        connect(m_sealedCopy, &SealedCopyPage::saved, this,
                [this](const QString &path) { announce(tr("The protected copy is in “%1”.").arg(path)); });
    }
    const Assessment &assessment = m_view->editor().assessment();
    m_note->hide();
    m_stack->setCurrentWidget(m_sealedCopy);
    m_sealedCopy->showFor(assessment.id(), assessment.commune().name);
}

void MainWindow::closeSealedCopy()
{
    if (!m_view)
        return showShelf();
    m_stack->setCurrentWidget(m_view);
    m_view->goTo(m_view->place());
}

void MainWindow::saveAnswerSheet()
{
    const QString title = tr("Save a template for sheets of answers");
    const QString proposal = u"%1/%2.csv"_s.arg(m_context.settings.exportFolder(), tr("Vierklang answers"));
    const QString path = m_context.prompts.fileToSave(this, title, proposal, tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray table = answerSheet(m_desk.instrument(), Form::Full, m_context.language(), m_desk.newSheetId());
    if (const Result<void> saved = saveBytes(path, table); !saved)
        return reportFailure(saved.error());
    announce(tr("The template is in “%1”. Filled in, it comes back by “Import files”.").arg(path));
}

} // namespace vierklang::ui
