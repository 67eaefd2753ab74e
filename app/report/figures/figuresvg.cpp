// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figures/figuresvg.h"

#include "app/report/plaintext.h"
#include "app/report/reportcolours.h"
#include "app/report/reportfonts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double MmPerPoint = 25.4 / 72;

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == u"-0"_s ? u"0"_s : text;
}

/// The name of a colour in the style sheet: ".f-ink" fills, ".s-ink" strokes.
QString nameOf(const QColor &colour)
{
    const QRgb rgb = colour.rgb();
    for (const TypeKey type : AllTypes) {
        if (typeColour(type).rgb() == rgb)
            return u"type-"_s + letterOf(type);
    }
    for (std::size_t level = 0; level < colours::Levels.size(); ++level) {
        if (colours::Levels[level] == rgb)
            return u"level%1"_s.arg(level);
    }
    if (rgb == colours::Surface)
        return u"surface"_s;
    if (rgb == colours::Line)
        return u"line"_s;
    if (rgb == colours::Muted)
        return u"muted"_s;
    return rgb == colours::Accent ? u"accent"_s : u"ink"_s;
}

QString dataOf(const QPainterPath &path)
{
    QString data;
    for (int index = 0; index < path.elementCount(); ++index) {
        const QPainterPath::Element &element = path.elementAt(index);
        if (element.isMoveTo())
            data += u'M';
        else if (element.isLineTo())
            data += u'L';
        else if (element.isCurveTo())
            data += u'C';
        else
            data += u' ';
        data += number(element.x) + u' ' + number(element.y);
    }
    return data;
}

QString written(const ShapeMark &mark)
{
    QString classes = mark.fill.isValid() ? u"f-"_s + nameOf(mark.fill) : u"f-none"_s;
    QString more;
    if (mark.stroke.width > 0) {
        classes += u" s-"_s + nameOf(mark.stroke.colour);
        more = u" stroke-width=\"%1\""_s.arg(number(mark.stroke.width * MmPerPoint));
        QStringList dash;
        for (const double length : mark.stroke.dash)
            dash.append(number(length * MmPerPoint));
        if (!dash.isEmpty())
            more += u" stroke-dasharray=\"%1\""_s.arg(dash.join(u' '));
    }
    return u"<path class=\"%1\"%2 d=\"%3\"/>"_s.arg(classes, more, dataOf(mark.path));
}

QString written(const TextMark &mark)
{
    const QString words = mark.text.trimmed();
    if (words.isEmpty())
        return {};
    const double width = textWidth(words, mark.face);
    QString head = u"<text x=\"%1\" y=\"%2\" font-size=\"%3\" class=\"f-%4%5\" textLength=\"%6\" "
                   "lengthAdjust=\"spacingAndGlyphs\">"_s.arg(
        number(mark.baseline.x()), number(mark.baseline.y()), number(mark.face.size * MmPerPoint), nameOf(mark.colour),
        mark.face.weight == FontWeight::Regular ? QString() : u" strong"_s, number(width));
    return head + plainLine(words).toHtmlEscaped() + u"</text>"_s;
}

/// Figures are drawn; they never hold a picture.
QString written(const ImageMark &) { return {}; }

} // namespace

QString svgOf(const FigureDrawing &drawing, const QString &alt, const QString &id)
{
    QString svg = u"<svg viewBox=\"0 0 %1 %2\" width=\"%1mm\" height=\"%2mm\""_s.arg(number(drawing.size.width()),
                                                                                     number(drawing.size.height()));
    if (alt.isEmpty()) {
        svg += u" aria-hidden=\"true\" focusable=\"false\">"_s;
    } else {
        const AltParts parts = altParts(alt);
        svg += u" role=\"img\" aria-labelledby=\"%1t %1d\"><title id=\"%1t\">"_s.arg(id);
        svg += parts.title.toHtmlEscaped() + u"</title><desc id=\"%1d\">"_s.arg(id);
        svg += parts.description.toHtmlEscaped() + u"</desc>"_s;
    }
    for (const Mark &mark : drawing.marks)
        svg += std::visit([](const auto &what) { return written(what); }, mark.what);
    return svg + u"</svg>"_s;
}

} // namespace vierklang
