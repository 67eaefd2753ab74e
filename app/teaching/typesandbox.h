// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"

#include <QList>

#include <optional>

namespace vierklang {

/// One point that went from a goal to another.
struct PointMove
{
    QString from;
    QString to;

    friend bool operator==(const PointMove &, const PointMove &) = default;
};

/// What `applySmallestChange` did: either points moved or other ticks of one behaviour item.
struct AppliedChange
{
    QList<PointMove> moves;
    QString behaviour; ///< empty when points moved
    QStringList options;
    TypeKey before = TypeKey::B;
    TypeKey after = TypeKey::B;
};

/// "Flip the type": a copy of an example whose points and ticks can be moved, with undo. It lives in memory; no
/// library knows of it.
class TypeSandbox final
{
public:
    TypeSandbox(const Instrument &instrument, const Assessment &original);

    [[nodiscard]] const Assessment &original() const { return m_states.first(); }
    [[nodiscard]] const Assessment &assessment() const { return m_states[m_now]; }
    [[nodiscard]] const TypePicture &picture() const { return m_picture; }
    /// The picture of the untouched example.
    [[nodiscard]] const TypePicture &originalPicture() const { return m_originalPicture; }

    /// Errors: those of the assessment; nothing changes then. An unchanged value makes no step to undo.
    Result<void> setPoints(const QString &goalId, int points);
    Result<void> setTicks(const QString &behaviourId, const QStringList &optionIds);
    /// The first single change the scoring names; when there is none, the fewest points it names, one after the
    /// other. One step to undo. Nothing when no change makes another type lead.
    std::optional<AppliedChange> applySmallestChange();

    [[nodiscard]] bool canUndo() const { return m_now > 0; }
    [[nodiscard]] bool canRedo() const { return m_now + 1 < m_states.size(); }
    void undo();
    void redo();
    /// Back to the example, with nothing to undo.
    void reset();

private:
    void become(const Assessment &next);
    void score();
    [[nodiscard]] std::optional<AppliedChange> singleChange() const;
    [[nodiscard]] std::optional<AppliedChange> severalMoves() const;

    const Instrument &m_instrument;
    QList<Assessment> m_states;
    qsizetype m_now = 0;
    TypePicture m_originalPicture;
    TypePicture m_picture;
};

} // namespace vierklang
