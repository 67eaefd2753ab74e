// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportdocument.h"
#include "app/report/reportfonts.h"

#include <QColor>
#include <QHash>
#include <QList>
#include <QString>

namespace vierklang {

/// Size and line height in points, weights and colours of a kind of text.
struct TextStyle
{
    double size = 10.5;
    double lead = 15;
    FontWeight weight = FontWeight::Regular;
    bool isMuted = false;
    double tracking = 0;

    [[nodiscard]] double lineHeight() const { return lead * 25.4 / 72; }
    /// From the top of the line to its baseline.
    [[nodiscard]] double baseline() const;
    [[nodiscard]] double gapBelow() const { return 2.5; }
};

/// One stretch of a line in one style.
struct Piece
{
    double x = 0;
    double width = 0;
    QString text;
    Face face;
    QColor colour;
    std::optional<TypeKey> marker; ///< drawn in the box at `markerX`
    double markerX = 0;
    QString target;
    QString undivided; ///< the whole word where a hyphen divides it over two lines
};

struct TextLine
{
    QList<Piece> pieces;
    double width = 0;
};

/// Breaks runs into lines of at most `width` millimetres, ragged right. Words are never cut unless one is longer than
/// a line; no-break spaces hold; a division by a soft hyphen remembers the whole word.
class TextSetter final
{
public:
    explicit TextSetter(QString replacement);
    [[nodiscard]] QList<TextLine> set(const Runs &runs, const TextStyle &style, double width) const;
    /// Width on one line.
    [[nodiscard]] double widthOf(const Runs &runs, const TextStyle &style) const;
    /// The widest part of a run that no line may divide.
    [[nodiscard]] double widestWord(const Run &run, const TextStyle &style) const;
    [[nodiscard]] const QString &replacement() const { return m_replacement; }
    /// Advance width in mm; remembered, because a layout measures the same words many times.
    [[nodiscard]] double measured(const QString &text, const Face &face) const;

private:
    QString m_replacement;
    [[nodiscard]] QList<TextLine> broken(const Runs &runs, const TextStyle &style, double width) const;

    // A layout asks for the same words several times: to measure, to place, and again in its second round.
    mutable QHash<QString, double> m_widths;
    mutable QHash<QString, QList<TextLine>> m_lines;
};

} // namespace vierklang
