// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/canvas.h"
#include "app/report/reportcolours.h"

#include <algorithm>

namespace vierklang {

namespace {

constexpr double CellWidth = 4.8;
constexpr double CellHeight = 4.23;
constexpr double BarStart = 6.35;
constexpr double VoteWidth = 1.11;
constexpr double MostBars = 12; // beyond this the bars shrink
constexpr double RemarkLine = 4.23;

} // namespace

double votesHeight(const Votes &votes)
{
    return 5 * CellHeight + (votes.remarks.isEmpty() ? 0 : 0.6) + RemarkLine * static_cast<double>(votes.remarks.size());
}

void drawVotes(Canvas &canvas, const Votes &votes)
{
    const int most = *std::max_element(votes.counts.cbegin(), votes.counts.cend());
    const double unit = most > MostBars ? VoteWidth * MostBars / most : VoteWidth;
    for (int level = 0; level < 5; ++level) {
        const double y = CellHeight * level;
        const double baseline = y + 3.25;
        QPainterPath cell;
        cell.addRect(QRectF(0.13, y + 0.27, CellWidth - 0.26, CellHeight - 0.54));
        const bool isAgreed = votes.agreed == level;
        if (isAgreed)
            canvas.bar(QRectF(0, y + 0.14, CellWidth, CellHeight - 0.28), colours::Accent);
        else
            canvas.outline(cell, Stroke{QColor::fromRgb(colours::Levels[1]), 0.75, {}});
        canvas.text({CellWidth / 2, baseline}, QString::number(level), 9,
                    isAgreed ? FontWeight::SemiBold : FontWeight::Regular,
                    isAgreed ? colours::Surface : colours::Muted, TextAnchor::Middle);
        const int count = votes.counts[static_cast<std::size_t>(level)];
        if (!votes.showsCounts || count == 0)
            continue;
        canvas.bar(QRectF(BarStart, y + 1.2, unit * count, 1.85), colours::Levels[2]);
        canvas.text({BarStart + unit * count + 1.1, baseline}, QString::number(count), 9, FontWeight::Regular,
                    colours::Muted);
    }
    double baseline = 5 * CellHeight + 0.6 + 3.1;
    for (const QString &remark : votes.remarks) {
        canvas.text({0, baseline}, remark, 9, FontWeight::Regular, colours::Muted);
        baseline += RemarkLine;
    }
}

} // namespace vierklang
