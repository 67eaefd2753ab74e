// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/html/htmlreport.h"

#include "app/report/brandcolour.h"
#include "app/report/html/htmlblocks.h"
#include "app/report/plaintext.h"
#include "app/report/reportresources.h"
#include "app/report/reporttexts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// A page that somebody altered still cannot load or run anything: its own rule for the browser forbids it.
const QString Policy = u"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"_s;
/// A logo is inside the page itself.
const QString PictureRule = u"; img-src data:"_s;

QString policyOf(const ReportDocument &document)
{
    for (const Section &section : document.sections) {
        if (section.letterhead && section.letterhead->logo)
            return Policy + PictureRule;
    }
    return Policy;
}

/// What a brand adds to the style sheet: its accent on paper, and as much lighter as a dark screen needs.
QString brandStyle(const ReportDocument &document)
{
    constexpr QRgb DarkSurface = 0xFF1C2229; // --surface of the dark page
    if (document.sections.empty() || !document.sections.front().letterhead)
        return {};
    QString style = QString::fromUtf8(reportResource(u":/report/brand.css"_s));
    if (document.accent)
        style += u":root { --accent: %1; }\n@media screen and (prefers-color-scheme: dark) { :root { --accent: %2; } }\n"_s.arg(
            nameOfColour(*document.accent), nameOfColour(lightEnough(*document.accent, DarkSurface)));
    return style;
}

QString footerOf(const ReportDocument &document)
{
    QStringList parts{document.headerRight, document.footerLeft, document.footerNote};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString headOf(const ReportDocument &document, const QString &style)
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"%2\"/>\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
           "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
           "<meta name=\"date\" content=\"%3\"/>\n"_s.arg(languageCode(document.language), policyOf(document),
                                                         document.date.toString(Qt::ISODate))
        + u"<title>"_s + plainLine(document.title).toHtmlEscaped() + u"</title>\n<style>\n"_s + style
        + u"</style>\n</head>\n"_s;
}

} // namespace

Result<QByteArray> htmlOf(const ReportDocument &document)
{
    const QByteArray style = reportResource(u":/report/report.css"_s);
    if (style.isEmpty())
        return Error{ErrorCode::ReportNotWritten, {}, {}, u"the style sheet is missing"_s};
    HtmlBlocks blocks(document);
    for (const Section &section : document.sections)
        blocks.add(section);
    const QString skip = ReportTexts::builtIn().text(u"html.skip"_s, document.language);
    const QString page = headOf(document, QString::fromUtf8(style) + brandStyle(document)) + u"<body>\n<a class=\"skip\" href=\"#content\">"_s
        + htmlText(skip) + u"</a>\n<main id=\"content\">\n"_s + blocks.html() + u"</main>\n<footer><p>"_s
        + htmlText(footerOf(document))
        + u"</p></footer>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace vierklang
