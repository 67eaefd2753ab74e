// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportbuilder.h"

#include "app/report/branding.h"
#include "app/report/chapters/chapters.h"
#include "app/report/documentframe.h"
#include "app/report/handouts/handouts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString headerOf(const ReportContext &context)
{
    const bool isDone = context.result.isComplete();
    if (context.request.audience == Audience::Protocol)
        return context.assessment.conductedOn()
            ? context.text(u"protocol.header"_s, {{u"date"_s, context.shortDate()}})
            : context.text(u"protocol.title"_s);
    if (!context.assessment.conductedOn())
        return context.text(isDone ? u"header.undated"_s : u"header.undatedProvisional"_s);
    return context.text(isDone ? u"header"_s : u"header.provisional"_s, {{u"date"_s, context.shortDate()}});
}

QString titleOf(const ReportContext &context)
{
    const bool isCouncil = context.request.audience == Audience::Council;
    const bool isProtocol = context.request.audience == Audience::Protocol;
    const QString key = isProtocol ? u"title.protocol"_s
        : isCouncil ? u"title.council"_s
        : context.result.isComplete() ? u"title.full"_s
                                      : u"title.provisional"_s;
    return context.text(key, {{u"commune"_s, context.communeName()}, {u"date"_s, context.shortDate()}});
}

} // namespace

ReportDocument buildReport(const Instrument &instrument, const Assessment &assessment, const AssessmentResult &result,
                           const ReportRequest &request)
{
    const ReportContext context(instrument, assessment, result, request);
    ReportDocument document = framedDocument(context);
    document.title = titleOf(context);
    document.headerLeft = context.communeName();
    document.headerRight = headerOf(context);
    if (request.audience == Audience::Protocol) {
        document.sections.push_back(protocol(context));
        return branded(std::move(document), request.brand.get());
    }
    if (request.audience == Audience::Council) {
        document.sections.push_back(councilPage(context));
        return branded(std::move(document), request.brand.get());
    }
    for (const auto chapter : {coverPage, summaryPage, typeChapter, profileChapter})
        document.sections.push_back(chapter(context));
    if (hasChapter(request, BrandChapter::Radar))
        document.sections.push_back(radarChapter(context));
    document.sections.push_back(measuresChapter(context));
    if (hasChapter(request, BrandChapter::Answers)) {
        for (const Section &dimension : answersAppendix(context))
            document.sections.push_back(dimension);
    }
    if (hasChapter(request, BrandChapter::Method))
        document.sections.push_back(methodAppendix(context));
    document.sections.push_back(sourcesAppendix(context));
    return branded(std::move(document), request.brand.get());
}

} // namespace vierklang
