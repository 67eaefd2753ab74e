// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/brandcolour.h"

#include <QColor>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr QRgb White = 0xFFFFFFFF;
constexpr int Steps = 1024;

double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(QRgb colour)
{
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

/// `step` of `Steps` on the way from one colour to another.
QRgb between(QRgb from, QRgb to, int step)
{
    const auto channel = [step](int a, int b) { return a + (b - a) * step / Steps; };
    return qRgb(channel(qRed(from), qRed(to)), channel(qGreen(from), qGreen(to)), channel(qBlue(from), qBlue(to)));
}

QRgb readable(QRgb colour, QRgb towards, QRgb ground)
{
    for (int step = 0; step < Steps; ++step) {
        const QRgb tried = between(colour, towards, step);
        if (contrastOf(tried, ground) >= LeastContrast)
            return tried;
    }
    return towards;
}

} // namespace

double contrastOf(QRgb one, QRgb other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double contrastOnWhite(QRgb colour) { return contrastOf(colour, White); }

QString contrastWords(double contrast)
{
    // The product may lie a hair below a whole number of hundredths.
    return QString::number(std::floor(contrast * 100 + 1e-9) / 100, 'f', 2);
}

QRgb darkEnough(QRgb colour) { return readable(colour, qRgb(0, 0, 0), White); }

QRgb lightEnough(QRgb colour, QRgb ground) { return readable(colour, White, ground); }

QString nameOfColour(QRgb colour) { return QColor::fromRgb(colour).name().toUpper(); }

Result<QRgb> checkAccent(const QString &colour)
{
    static const QRegularExpression pattern(u"^#?([0-9A-Fa-f]{6})$"_s);
    const QRegularExpressionMatch match = pattern.match(colour.trimmed());
    if (!match.hasMatch())
        return refusal(ErrorCode::WrongType, {u"colour"_s, u"colour"_s});
    const QRgb rgb = 0xFF000000 | match.captured(1).toUInt(nullptr, 16);
    if (contrastOnWhite(rgb) < LeastContrast)
        return refusal(ErrorCode::WrongType, {u"colour"_s, u"contrast"_s, nameOfColour(rgb),
                                              contrastWords(contrastOnWhite(rgb)), nameOfColour(darkEnough(rgb))});
    return rgb;
}

} // namespace vierklang
