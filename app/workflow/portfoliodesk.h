// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scoring/portfolio.h"
#include "app/workflow/librarydesk.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <optional>

namespace vierklang {

/// Reads and scores the assessments of a list, a slice at a time between the events of the window, and keeps what it has
/// read until it changes in the library. Nothing is blocked longer than a slice.
class PortfolioDesk final : public QObject
{
    Q_OBJECT

public:
    explicit PortfolioDesk(LibraryDesk &desk, QObject *parent = nullptr);

    /// Begins with the first of the list. What is known already is there at once; what an earlier call did not finish is
    /// dropped.
    void read(const QList<LibraryEntry> &entries);
    /// Stops where it is; what was read stays. `resume` goes on.
    void cancel();
    void resume();

    [[nodiscard]] bool isReading() const { return m_timer.isActive(); }
    /// Everything that can be read is read.
    [[nodiscard]] bool isComplete() const { return m_next >= m_entries.size(); }
    [[nodiscard]] int done() const { return static_cast<int>(m_next); }
    [[nodiscard]] int of() const { return static_cast<int>(m_entries.size()); }
    /// Nothing while it is not read, or when it cannot be read.
    [[nodiscard]] const PortfolioEntry *entryOf(QUuid id) const;
    /// Answers of all that is read: how often each item has which answer, in the instrument's order.
    [[nodiscard]] QList<ItemTally> itemTallies() const;
    /// Results of what is read and opened, in the order of the list: a result that is still covered is told nowhere.
    [[nodiscard]] Portfolio portfolio() const;
    /// Ids in the order of the portfolio's means.
    [[nodiscard]] QList<QUuid> opened() const;

signals:
    /// More of the list is there; after the last one `finished` follows.
    void progressed(int done, int of);
    void finished();
    /// One assessment cannot be read; the others go on.
    void failed(const vierklang::Error &error);

private:
    struct Known
    {
        QDateTime changedAt;
        std::optional<PortfolioEntry> entry;
    };
    void readSlice();
    void readNext();
    [[nodiscard]] bool isKnown(const LibraryEntry &entry) const;
    [[nodiscard]] QList<PortfolioEntry> entriesOf(bool openedOnly) const;

    LibraryDesk &m_desk;
    QTimer m_timer;
    QList<LibraryEntry> m_entries;
    qsizetype m_next = 0;
    QHash<QUuid, Known> m_known;
};

/// Writes the portfolio of these assessments as a workbook (XLSX). Safe to call from a worker thread.
/// Errors: as `makeCollective`; FileNotWritable.
[[nodiscard]] Result<void> savePortfolioWorkbook(const QString &path, const Instrument &instrument,
                                                 const QList<Assessment> &assessments, Language language);

} // namespace vierklang
