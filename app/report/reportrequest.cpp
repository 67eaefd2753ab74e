// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportrequest.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

QString wordOf(Audience audience)
{
    switch (audience) {
    case Audience::Full:
        return u"full"_s;
    case Audience::Council:
        return u"council"_s;
    case Audience::Protocol:
        return u"protocol"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Audience> audienceFromWord(QStringView word)
{
    for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
        if (wordOf(audience) == word)
            return audience;
    }
    return std::nullopt;
}

QString wordOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return u"pdf"_s;
    case ReportFormat::Odt:
        return u"odt"_s;
    case ReportFormat::Xlsx:
        return u"xlsx"_s;
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ReportFormat> formatFromWord(QStringView word)
{
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Xlsx, ReportFormat::Html,
                                      ReportFormat::Csv}) {
        if (wordOf(format) == word)
            return format;
    }
    return std::nullopt;
}

std::optional<CsvProfile> csvProfileFromWord(QStringView word)
{
    if (word == u"german"_s)
        return CsvProfile::German;
    if (word == u"international"_s)
        return CsvProfile::International;
    return std::nullopt;
}

CsvProfile csvProfileFor(Language language)
{
    return language == Language::German ? CsvProfile::German : CsvProfile::International;
}

bool isOffered(ReportFormat format, Audience audience)
{
    const bool isTable = format == ReportFormat::Xlsx || format == ReportFormat::Csv;
    return !isTable || audience == Audience::Full;
}

} // namespace vierklang
