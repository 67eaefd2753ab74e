// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scoring/agreement.h"

#include <algorithm>

namespace vierklang {

namespace {

using Counts = std::array<int, LevelCount>;

constexpr double Tolerance = 1e-9; // 0.75 · 12 must not fail by a rounding

int votesOn(const Counts &counts, int step) { return counts[static_cast<std::size_t>(step)]; }

bool reaches(int votes, double share, int all) { return votes + Tolerance >= share * all; }

QList<StepVotes> stepsWithVotes(const Counts &counts, int from, int to)
{
    QList<StepVotes> steps;
    for (int step = from; step <= to; ++step) {
        if (votesOn(counts, step) > 0)
            steps.append({step, votesOn(counts, step)});
    }
    return steps;
}

/// The lower step of the two neighbours with the most votes; the lowest of several.
int strongestPair(const Counts &counts)
{
    int best = 0;
    for (int step = 1; step < MaxLevel; ++step) {
        if (votesOn(counts, step) + votesOn(counts, step + 1) > votesOn(counts, best) + votesOn(counts, best + 1))
            best = step;
    }
    return best;
}

struct Peaks
{
    StepVotes low;
    StepVotes high;
    int between = 0;

    [[nodiscard]] int votes() const { return low.votes + high.votes; }
};

/// The two peaks, if there are any: those with the most votes, of equal ones the pair further apart, then the lower.
std::optional<Peaks> peaksOf(const Counts &counts, int all, double peakShare)
{
    std::optional<Peaks> best;
    for (int low = 0; low + 2 <= MaxLevel; ++low) {
        int between = 0;
        for (int high = low + 2; high <= MaxLevel; ++high) {
            between += votesOn(counts, high - 1);
            const Peaks peaks{{low, votesOn(counts, low)}, {high, votesOn(counts, high)}, between};
            const int smaller = std::min(peaks.low.votes, peaks.high.votes);
            if (smaller <= between || !reaches(smaller, peakShare, all))
                continue;
            const bool further = best && peaks.votes() == best->votes()
                                 && high - low > best->high.step - best->low.step;
            if (!best || peaks.votes() > best->votes() || further)
                best = peaks;
        }
    }
    return best;
}

int rankOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Divided:
        return 0;
    case Agreement::Spread:
        return 1;
    case Agreement::Together:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<AgreementReading> agreementOf(const Round &round, const ScoringConstants &constants)
{
    AgreementReading reading;
    for (const int votes : round.counts)
        reading.votes += votes;
    if (reading.votes == 0)
        return std::nullopt;
    const int pair = strongestPair(round.counts);
    const int inside = votesOn(round.counts, pair) + votesOn(round.counts, pair + 1);
    reading.outside = reading.votes - inside;
    if (reaches(inside, constants.agreementTogether, reading.votes)) {
        reading.agreement = Agreement::Together;
        reading.steps = stepsWithVotes(round.counts, pair, pair + 1);
        return reading;
    }
    if (const std::optional<Peaks> peaks = peaksOf(round.counts, reading.votes, constants.agreementPeak)) {
        reading.agreement = Agreement::Divided;
        reading.steps = {peaks->low, peaks->high};
        reading.between = peaks->between;
        return reading;
    }
    reading.agreement = Agreement::Spread;
    reading.steps = stepsWithVotes(round.counts, 0, MaxLevel);
    return reading;
}

bool needsMoreTalk(const AgreementReading &a, const AgreementReading &b)
{
    if (a.agreement != b.agreement)
        return rankOf(a.agreement) < rankOf(b.agreement);
    // Shares compared without dividing: outside/votes.
    return a.outside * b.votes > b.outside * a.votes;
}

} // namespace vierklang
