// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/portfoliodesk.h"

#include "app/exchange/filestore.h"
#include "app/scoring/scoring.h"
#include "app/workflow/collectiverun.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {
constexpr int SliceMs = 30;
} // namespace

PortfolioDesk::PortfolioDesk(LibraryDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &PortfolioDesk::readSlice);
}

bool PortfolioDesk::isKnown(const LibraryEntry &entry) const
{
    const auto known = m_known.constFind(entry.id);
    return known != m_known.cend() && known->changedAt == entry.changedAt;
}

void PortfolioDesk::read(const QList<LibraryEntry> &entries)
{
    m_entries = entries;
    m_next = 0;
    readSlice();
    if (!isComplete())
        m_timer.start();
}

void PortfolioDesk::cancel() { m_timer.stop(); }

void PortfolioDesk::resume()
{
    if (!isComplete())
        m_timer.start();
}

void PortfolioDesk::readSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (!isComplete() && clock.elapsed() < SliceMs)
        readNext();
    emit progressed(done(), of());
    if (!isComplete())
        return;
    m_timer.stop();
    emit finished();
}

void PortfolioDesk::readNext()
{
    const LibraryEntry &entry = m_entries[m_next++];
    if (isKnown(entry))
        return;
    Known &known = m_known[entry.id];
    known = {entry.changedAt, std::nullopt};
    Result<Assessment> assessment = m_desk.assessment(entry.id);
    if (!assessment) {
        emit failed(assessment.error());
        return;
    }
    known.entry = PortfolioEntry{assessment.value(), score(m_desk.instrument(), assessment.value())};
    // No page about many communes tells single answers that decided one picture; there may be thousands of them.
    known.entry->result.type.flips.clear();
    known.entry->result.type.contributions.clear();
}

const PortfolioEntry *PortfolioDesk::entryOf(QUuid id) const
{
    const auto known = m_known.constFind(id);
    return known != m_known.cend() && known->entry ? &*known->entry : nullptr;
}

QList<QUuid> PortfolioDesk::opened() const
{
    QList<QUuid> ids;
    for (const LibraryEntry &entry : m_entries.first(m_next)) {
        if (entry.revealed && entryOf(entry.id))
            ids.append(entry.id);
    }
    return ids;
}

QList<PortfolioEntry> PortfolioDesk::entriesOf(bool openedOnly) const
{
    QList<PortfolioEntry> entries;
    for (const LibraryEntry &entry : m_entries.first(m_next)) {
        const PortfolioEntry *read = entryOf(entry.id);
        if (read && (entry.revealed || !openedOnly))
            entries.append(*read);
    }
    return entries;
}

QList<ItemTally> PortfolioDesk::itemTallies() const
{
    return portfolioOf(m_desk.instrument(), entriesOf(false)).items;
}

Portfolio PortfolioDesk::portfolio() const { return portfolioOf(m_desk.instrument(), entriesOf(true)); }

Result<void> savePortfolioWorkbook(const QString &path, const Instrument &instrument,
                                   const QList<Assessment> &assessments, Language language)
{
    CollectiveRequest request;
    request.kind = Collective::Portfolio;
    request.format = ReportFormat::Xlsx;
    request.language = language;
    return saveCollective(path, instrument, assessments, request);
}

} // namespace vierklang
