// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/collectivereport.h"

#include "app/report/branding.h"
#include "app/report/chapters/comparison.h"
#include "app/report/chapters/portfolio.h"
#include "app/report/collectivecontext.h"
#include "app/report/csv/csvtable.h"
#include "app/report/data/collectivedata.h"
#include "app/report/html/htmlreport.h"
#include "app/report/odt/odtreport.h"
#include "app/report/pdfreport.h"
#include "app/report/xlsx/collectivexlsx.h"
#include "app/scoring/scoring.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QList<PortfolioEntry> entriesOf(const CollectiveContext &context)
{
    QList<PortfolioEntry> entries;
    for (const Assessment &assessment : context.assessments)
        entries.append({assessment, score(context.instrument, assessment)});
    return entries;
}

ReportDocument comparisonDocument(const CollectiveContext &context)
{
    ReportDocument document = context.framedDocument();
    document.headerRight = context.text(context.isOneCommune() ? u"comparison.headerYears"_s : u"comparison.headerCommunes"_s);
    const Comparison comparison = compare(context.instrument, context.assessments);
    if (!comparison.isComparable) {
        document.title = context.text(u"comparison.notComparable"_s);
        document.sections.push_back(notComparable(context));
        return document;
    }
    const QString name = context.isOneCommune() ? context.communeNameOf(context.assessments.last()) : QString();
    document.headerLeft = name.isEmpty() ? context.text(u"collective.name"_s) : name;
    document.title = comparisonTitle(context, comparison);
    if (!name.isEmpty())
        document.title = name + u": "_s + document.title;
    document.sections.push_back(comparisonOverview(context, comparison));
    document.sections.push_back(comparisonNumbers(context, comparison));
    document.sections.push_back(comparisonQuestions(context, comparison));
    return document;
}

ReportDocument portfolioDocument(const CollectiveContext &context)
{
    const QList<PortfolioEntry> entries = entriesOf(context);
    const Portfolio portfolio = portfolioOf(context.instrument, entries);
    ReportDocument document = context.framedDocument();
    document.title = context.text(u"portfolio.header"_s);
    document.headerLeft = context.text(u"collective.name"_s);
    document.headerRight = context.text(u"portfolio.header"_s);
    document.sections.push_back(portfolioOverview(context, entries, portfolio));
    document.sections.push_back(portfolioScales(context, portfolio));
    document.sections.push_back(portfolioSteps(context, portfolio));
    document.sections.push_back(portfolioCommunes(context, entries));
    for (Section &sheet : portfolioAnswers(context, portfolio))
        document.sections.push_back(std::move(sheet));
    return document;
}

CollectiveData dataOf(const CollectiveContext &context)
{
    if (context.request.kind == Collective::Comparison)
        return comparisonData(context, compare(context.instrument, context.assessments));
    const QList<PortfolioEntry> entries = entriesOf(context);
    return portfolioData(context, entries, portfolioOf(context.instrument, entries));
}

ReportDocument documentOf(const CollectiveContext &context)
{
    return branded(context.request.kind == Collective::Comparison ? comparisonDocument(context) : portfolioDocument(context),
                   context.request.brand.get());
}

} // namespace

ReportDocument buildCollective(const Instrument &instrument, const QList<Assessment> &assessments,
                               const CollectiveRequest &request)
{
    return documentOf(CollectiveContext(instrument, assessments, request));
}

Result<QByteArray> collectiveFile(const Instrument &instrument, const QList<Assessment> &assessments,
                                  const CollectiveRequest &request)
{
    if (!sizeOf(request.kind).allows(assessments.size()))
        return refusal(ErrorCode::NumberOutOfRange, {QString::number(assessments.size())});
    if (!isOffered(request.format, request.kind))
        return refusal(ErrorCode::ReportNotWritten, {wordOf(request.format)});
    const CollectiveContext context(instrument, assessments, request);
    switch (request.format) {
    case ReportFormat::Pdf:
        return pdfOf(documentOf(context));
    case ReportFormat::Html:
        return htmlOf(documentOf(context));
    case ReportFormat::Odt:
        return odtOf(documentOf(context));
    case ReportFormat::Xlsx:
        return collectiveXlsx(dataOf(context));
    case ReportFormat::Csv:
        return csvOf(portfolioCsv(context), request.csv);
    }
    Q_UNREACHABLE();
}

} // namespace vierklang
