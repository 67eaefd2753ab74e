// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of a batch says: before, while and after it writes.
#include "ui/batch/batchpage.h"

#include "ui/batch/batchlist.h"
#include "ui/widgets/batchchoice.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/progressline.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

void BatchPage::retranslate()
{
    m_frame->heading()->setText(tr("Write reports"));
    m_frame->rule()->setText(tr("One report for each reader and format, and a list of them (manifest.json). Nothing "
                                "leaves this computer."));
    m_frame->hints()->setHints({});
    m_choice->retranslate();
    m_target->retranslate();
    m_list->retranslate();
    m_repeat->setText(tr("&Repeat those that are missing"));
    m_others->setText(tr("Write &others …"));
    refresh();
}

void BatchPage::showRows()
{
    const QList<qsizetype> written = m_state == State::Choosing ? chosen() : m_running;
    const ReportBatch wanted = batch();
    QList<BatchRow> rows;
    for (qsizetype i = m_running.size(); m_state == State::Done && i < m_result.outcomes.size(); ++i)
        rows.append(rowTogether(m_result.outcomes[i]));
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const qsizetype at = written.indexOf(i);
        if (m_state == State::Done && at >= 0)
            rows.append(rowAfter(m_items[i], m_result.outcomes.value(at), m_context.language()));
        else
            rows.append(rowBefore(m_items[i], wouldTell(m_items[i], wanted), at < 0, m_context.language()));
    }
    m_list->showRows(rows);
}

/// "100 Bewertungen × 2 Formate × 2 Empfänger = 400 Dateien".
QString BatchPage::planned(int files) const
{
    int count = 0;
    for (const qsizetype index : chosen())
        count += m_items[index].input.assessment ? 1 : 0;
    const int audiences = static_cast<int>(m_choice->audiences().size());
    const QList<Collective> together = m_choice->together();
    const int formats = static_cast<int>(m_choice->formats().size());
    if (m_items.isEmpty())
        return tr("No assessment is chosen.");
    if (count == 0)
        return tr("None of these assessments can be written as it is.");
    if (together.contains(Collective::Comparison) && !sizeOf(Collective::Comparison).allows(count))
        return tr("A comparison takes two to six assessments, not %1.").arg(count);
    if (audiences == 0 && together.isEmpty())
        return tr("Please tick who reads the reports.");
    if (formats == 0)
        return tr("Please tick at least one format.");
    if (files == 0)
        return tr("Workbook and table are for the administration only. Please tick another reader or format.");
    if (!together.isEmpty()) {
        int common = 0;
        for (const Collective kind : together)
            common += static_cast<int>(collectiveRequestsOf(batch(), kind).size());
        const QString ofAll = tr("%n files about all of them", nullptr, common);
        return files > common ? tr("%1, and %2").arg(tr("%n files of each by itself", nullptr, files - common), ofAll) : ofAll;
    }
    const QString assessments = tr("%n assessments", nullptr, count);
    const QString all = tr("%n files", nullptr, files);
    if (files != count * audiences * formats) // tables are for one reader only
        return tr("%1 × %2 each = %3").arg(assessments, tr("%n files", nullptr, files / count), all);
    return tr("%1 × %2 × %3 = %4")
        .arg(assessments, tr("%n formats", nullptr, formats), tr("%n readers", nullptr, audiences), all);
}

namespace {

qsizetype countOf(const QList<BatchInput> &inputs)
{
    return std::count_if(inputs.cbegin(), inputs.cend(), [](const BatchInput &input) { return input.assessment.isOk(); });
}

} // namespace

QString BatchPage::outcome() const
{
    const auto lacking = [this](bool isOfAll) {
        return static_cast<int>(std::count_if(
            m_result.outcomes.cbegin(), m_result.outcomes.cend(), [isOfAll](const BatchOutcome &outcome) {
                return outcome.collective.has_value() == isOfAll && (outcome.error || outcome.isCutShort);
            }));
    };
    QStringList lacks;
    if (const int assessments = lacking(false); assessments > 0)
        lacks.append(tr("%n assessments lack reports.", nullptr, assessments));
    if (const int reports = lacking(true); reports > 0)
        lacks.append(tr("%n reports about all of them are missing.", nullptr, reports));
    const QString missing = lacks.join(u' ');
    QString files = tr("%n files are in the folder.", nullptr, m_result.files());
    if (m_isBrandGone)
        files += u' ' + tr("The brand chosen last is missing or damaged, so they have none.");
    if (m_result.isCancelled)
        return tr("Cancelled. %1 Each is whole. %2").arg(files, missing);
    if (m_result.stoppedBy)
        return tr("The folder takes no more files: the disk is full or closed. %1 Each is whole. %2")
            .arg(files, missing);
    if (!missing.isEmpty())
        return tr("Done but for some. %1 %2").arg(files, missing);
    return tr("Done. %1").arg(files);
}

void BatchPage::showWords()
{
    const bool isChoosing = m_state == State::Choosing;
    const bool isDone = m_state == State::Done;
    int files = 0;
    if (isChoosing) {
        QList<BatchInput> inputs;
        for (const qsizetype index : chosen())
            inputs.append(m_items[index].input);
        const QStringList names = namesOf(batch(), inputs);
        // Without a number of assessments that can be compared nothing is begun.
        const bool isComparable = !m_choice->together().contains(Collective::Comparison) ||
                                  sizeOf(Collective::Comparison).allows(countOf(inputs));
        files = isComparable ? static_cast<int>(names.size()) : 0;
        m_target->showExisting(names.isEmpty() ? names : names + QStringList{u"manifest.json"_s});
    }
    const int covered = coveredCount();
    m_writesCovered->setVisible(isChoosing && covered > 0);
    m_writesCovered->setText(tr("Write &covered results too (%n)", nullptr, covered));
    const bool isBusy = m_state == State::Reading || m_state == State::Running;
    m_now->setVisible(isBusy || isDone);
    if (m_state == State::Reading) {
        m_summary->setText(tr("The assessments are being read …"));
        m_now->setText({});
        m_progress->setProgress(tr("%1 of %2").arg(m_step.done).arg(m_step.of), m_step.done, m_step.of);
    } else if (m_state == State::Running) {
        m_summary->setText(tr("The reports are being written …"));
        m_now->setText(m_step.name);
        m_progress->setProgress(tr("%1 of %2 files, %3 to go").arg(m_step.done).arg(m_step.of).arg(m_step.of - m_step.done),
                                m_step.done, m_step.of);
    } else {
        m_summary->setText(isDone ? outcome() : planned(files));
        m_now->setText(QDir::toNativeSeparators(m_target->folder()));
    }
    m_repeat->setVisible(isDone && std::any_of(m_result.outcomes.cbegin(), m_result.outcomes.cend(),
                                               [](const BatchOutcome &one) { return one.error || one.isCutShort; }));
    m_others->setVisible(isDone);
    m_frame->back()->setText(m_state == State::Running ? tr("&Cancel") : tr("&Back"));
    m_frame->back()->setEnabled(!m_isEnding);
    m_frame->next()->setVisible(!isBusy);
    m_frame->next()->setText(isDone      ? tr("Open the &folder")
                             : files > 0 ? tr("&Write %n files", nullptr, files)
                                         : tr("&Write files"));
    m_frame->next()->setEnabled(isDone ? QDir(m_target->folder()).exists()
                                       : isChoosing && files > 0 && !m_target->folder().isEmpty());
}

} // namespace vierklang::ui
