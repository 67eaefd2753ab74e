// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/workshopstore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace vierklang {

/// The state of a running workshop and its copy in the library: the one door through which it changes. A change is on
/// disk before `changed` is said; one that fails leaves the state as it was and comes as `saveFailed`, too.
class WorkshopLedger final : public QObject
{
    Q_OBJECT

public:
    using Edit = std::function<void(WorkshopState &)>;

    /// `stored`: what the library holds; nothing for a workshop that begins.
    WorkshopLedger(Library &library, QUuid assessmentId, WorkshopState state, std::optional<WorkshopState> stored,
                   QObject *parent = nullptr);
    ~WorkshopLedger() override;

    [[nodiscard]] const WorkshopState &state() const { return m_state; }
    /// Error: WorkshopFinished, and those of the library.
    Result<void> change(const Edit &edit);
    /// Only the counts of the vote in progress.
    Result<void> keepVote(const Round &vote);
    /// See `WorkshopStore::blurBallots`.
    Result<void> blurBallots();
    /// Takes over what follows from the assessment; the library learns it with the next change, and without it comes
    /// to the same by itself.
    void follow(const Edit &edit);
    /// Seconds pass. They are written with the next change, and every half minute.
    void spend(int seconds);

signals:
    void changed(const vierklang::WorkshopState &before);
    void saveFailed(const vierklang::Error &error);

private:
    Result<void> told(Result<void> outcome);
    void takeOver(const WorkshopState &next);

    WorkshopStore m_store;
    QUuid m_id;
    WorkshopState m_state;
    std::optional<WorkshopState> m_stored;
};

} // namespace vierklang
