// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <array>
#include <optional>

namespace vierklang {

/// Effort or impact of a measure.
enum class Size { Small, Medium, Large };
inline constexpr std::array<Size, 3> AllSizes{Size::Small, Size::Medium, Size::Large};

enum class MeasureStatus { Idea, Planned, Running, Done, Dropped };
inline constexpr std::array<MeasureStatus, 5> AllMeasureStatuses{MeasureStatus::Idea, MeasureStatus::Planned,
                                                                 MeasureStatus::Running, MeasureStatus::Done,
                                                                 MeasureStatus::Dropped};

/// At most this many measures are in focus; the others are kept in the store of ideas.
inline constexpr int MostFocusMeasures = 5;

/// A next step the group chose. From "planned" on it needs an owner, a due date and its training (R44).
struct Measure
{
    QUuid id;
    QString step;  ///< recommendation it came from, may be empty
    QString title;
    QString about; ///< dimension id, may be empty
    QString owner;
    std::optional<QDate> start;
    std::optional<QDate> due;
    std::optional<Size> effort;
    std::optional<Size> impact;
    QString training;
    MeasureStatus status = MeasureStatus::Idea;
    QJsonObject extra;

    friend bool operator==(const Measure &, const Measure &) = default;
};

[[nodiscard]] QString wordOf(Size size); ///< "S", "M", "L"
[[nodiscard]] std::optional<Size> sizeFromWord(QStringView word);
[[nodiscard]] QString wordOf(MeasureStatus status); ///< "idea" … "dropped"
[[nodiscard]] std::optional<MeasureStatus> measureStatusFromWord(QStringView word);
/// Planned, running or done need owner, due date and training; this says what of it is missing ("owner", "due", "training").
[[nodiscard]] QStringList missingForPlanned(const Measure &measure);

} // namespace vierklang
