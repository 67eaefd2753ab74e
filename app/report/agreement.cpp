// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/agreement.h"

#include <algorithm>
#include <numeric>

namespace vierklang {

namespace {

constexpr double Tolerance = 1e-9;

bool isValleyBetween(const Round &round, std::size_t low, std::size_t high)
{
    const int lower = std::min(round.counts[low], round.counts[high]);
    for (std::size_t level = low + 1; level < high; ++level) {
        if (round.counts[level] >= lower)
            return false;
    }
    return true;
}

} // namespace

std::optional<Agreement> agreementOf(const Round &round, const ScoringConstants &constants)
{
    const int votes = std::accumulate(round.counts.cbegin(), round.counts.cend(), 0);
    if (votes == 0)
        return std::nullopt;
    for (std::size_t level = 0; level + 1 < round.counts.size(); ++level) {
        if (round.counts[level] + round.counts[level + 1] >= constants.agreementTogether * votes - Tolerance)
            return Agreement::Agreed;
    }
    const double peak = constants.agreementPeak * votes - Tolerance;
    for (std::size_t low = 0; low < round.counts.size(); ++low) {
        for (std::size_t high = low + 2; high < round.counts.size(); ++high) {
            if (round.counts[low] >= peak && round.counts[high] >= peak && isValleyBetween(round, low, high))
                return Agreement::Divided;
        }
    }
    return Agreement::Scattered;
}

} // namespace vierklang
