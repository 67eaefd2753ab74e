// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/measure.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString wordOf(Size size)
{
    switch (size) {
    case Size::Small:
        return u"S"_s;
    case Size::Medium:
        return u"M"_s;
    case Size::Large:
        return u"L"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Size> sizeFromWord(QStringView word)
{
    for (const Size size : AllSizes) {
        if (wordOf(size) == word)
            return size;
    }
    return std::nullopt;
}

QString wordOf(MeasureStatus status)
{
    switch (status) {
    case MeasureStatus::Idea:
        return u"idea"_s;
    case MeasureStatus::Planned:
        return u"planned"_s;
    case MeasureStatus::Running:
        return u"running"_s;
    case MeasureStatus::Done:
        return u"done"_s;
    case MeasureStatus::Dropped:
        return u"dropped"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MeasureStatus> measureStatusFromWord(QStringView word)
{
    for (const MeasureStatus status : AllMeasureStatuses) {
        if (wordOf(status) == word)
            return status;
    }
    return std::nullopt;
}

QStringList missingForPlanned(const Measure &measure)
{
    QStringList missing;
    if (measure.owner.trimmed().isEmpty())
        missing.append(u"owner"_s);
    if (!measure.due)
        missing.append(u"due"_s);
    if (measure.training.trimmed().isEmpty())
        missing.append(u"training"_s);
    return missing;
}

} // namespace vierklang
