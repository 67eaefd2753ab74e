// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportbuilder.h"

#include "app/report/chapters/chapters.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Stands in the file's metadata when the assessment has no date; a fixed day keeps the bytes the same.
QDate undatedReport() { return {2026, 1, 1}; }

QString footerOf(const ReportContext &context)
{
    const bool isShort = context.assessment.form() == Form::Short;
    QString footer = context.text(u"footer"_s, {{u"version"_s, context.assessment.instrumentVersion()},
                                                {u"form"_s, context.text(isShort ? u"form.short"_s : u"form.full"_s)}});
    if (context.request.isExample)
        footer += u" · "_s + context.text(u"footer.example"_s);
    return footer;
}

QString headerOf(const ReportContext &context)
{
    const bool isDone = context.result.isComplete();
    if (!context.assessment.conductedOn())
        return context.text(isDone ? u"header.undated"_s : u"header.undatedProvisional"_s);
    return context.text(isDone ? u"header"_s : u"header.provisional"_s, {{u"date"_s, context.shortDate()}});
}

QString titleOf(const ReportContext &context)
{
    const bool isCouncil = context.request.audience == Audience::Council;
    const QString key = isCouncil ? u"title.council"_s
        : context.result.isComplete() ? u"title.full"_s
                                      : u"title.provisional"_s;
    return context.text(key, {{u"commune"_s, context.communeName()}, {u"date"_s, context.shortDate()}});
}

} // namespace

ReportDocument buildReport(const Instrument &instrument, const Assessment &assessment, const AssessmentResult &result,
                           const ReportRequest &request)
{
    const ReportContext context(instrument, assessment, result, request);
    ReportDocument document;
    document.title = titleOf(context);
    document.language = request.language;
    document.date = assessment.conductedOn().value_or(undatedReport());
    document.headerLeft = context.communeName();
    document.headerRight = headerOf(context);
    document.footerLeft = footerOf(context);
    document.pageOf = context.text(u"page"_s, {{u"page"_s, u"{page}"_s}, {u"pages"_s, u"{pages}"_s}});
    document.linkHint = context.text(u"link.hint"_s, {{u"address"_s, u"{address}"_s}});
    document.hyphenation = context.list(u"hyphenation"_s);
    document.replacement = u"\u25A1"_s;
    if (request.audience == Audience::Council) {
        document.sections.push_back(councilPage(context));
        return document;
    }
    for (const auto chapter : {coverPage, summaryPage, typeChapter, profileChapter, radarChapter, measuresChapter})
        document.sections.push_back(chapter(context));
    for (const Section &dimension : answersAppendix(context))
        document.sections.push_back(dimension);
    document.sections.push_back(methodAppendix(context));
    document.sections.push_back(sourcesAppendix(context));
    return document;
}

} // namespace vierklang
