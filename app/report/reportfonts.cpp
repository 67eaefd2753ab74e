// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRawFont>
#include <QStringList>

#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

static void initializeReportResource()
{
    // A static library's resource is linked only when somebody names it; outside any namespace by rule of Qt.
    Q_INIT_RESOURCE(reporting);
}

namespace vierklang {

namespace {

/// Registers the three cuts and names the family they came with.
QString registeredFamily()
{
    initializeReportResource();
    QString family;
    for (const QString &cut : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s}) {
        const int id = QFontDatabase::addApplicationFont(u":/report/fonts/VierklangReport-%1.ttf"_s.arg(cut));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        if (families.isEmpty())
            qWarning("the bundled font %s could not be loaded", qPrintable(cut));
        else if (family.isEmpty())
            family = families.first();
    }
    return family;
}

QFont::Weight qtWeight(FontWeight weight)
{
    constexpr std::array weights{QFont::Normal, QFont::Medium, QFont::DemiBold};
    return weights[static_cast<std::size_t>(weight)];
}

bool isInvisible(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Other_Control
        || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0000 && c <= 0xE0FFF);
}

/// All the characters the bundled fonts can show; the three cuts have the same ones, none beyond the basic plane.
/// A QRawFont answers only in the thread that made it; the table serves reports in every thread.
std::vector<bool> shownCharacters()
{
    constexpr char32_t BasicPlane = 0x10000;
    const QRawFont font = QRawFont::fromFont(reportFont({}));
    std::vector<bool> shown(BasicPlane);
    for (char32_t c = 0; c < BasicPlane; ++c)
        shown[c] = font.supportsCharacter(c);
    return shown;
}

bool hasGlyph(char32_t c)
{
    static const std::vector<bool> shown = shownCharacters();
    return c < shown.size() && shown[c];
}

} // namespace

QFont reportFont(const Face &face)
{
    static const QString family = registeredFamily();
    QFont font(family);
    font.setPixelSize(qRound(face.size * UnitsPerPoint));
    font.setWeight(qtWeight(face.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::NoFontMerging | QFont::PreferOutline));
    if (face.tracking != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + 100 * face.tracking);
    return font;
}

double textWidth(const QString &text, const Face &face)
{
    return QFontMetricsF(reportFont(face)).horizontalAdvance(text) / UnitsPerMm;
}

QString printable(const QString &text, const QString &replacement)
{
    QString result;
    bool replacedBefore = false;
    for (const char32_t c : text.toUcs4()) {
        if (c == u'\n' || c == u'\t' || c == 0x2028 || c == 0x2029) {
            result += u' ';
        } else if (c == QChar::SoftHyphen) {
            result += QChar(QChar::SoftHyphen);
        } else if (isInvisible(c)) {
            continue; // keeps an emoji joined by invisible characters one replacement
        } else if (hasGlyph(c)) {
            result += QString::fromUcs4(&c, 1);
        } else {
            if (!replacedBefore)
                result += replacement;
            replacedBefore = true;
            continue;
        }
        replacedBefore = false;
    }
    return result;
}

} // namespace vierklang
