// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handouts/teachingbuilder.h"

#include "app/report/documentframe.h"
#include "app/report/handouts/teachingsheets.h"
#include "app/report/reportfilename.h"
#include "app/report/reporttexts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

std::vector<Section> sectionsOf(const ReportContext &context, TeachingSheet sheet, const TeachingRequest &request)
{
    switch (sheet) {
    case TeachingSheet::TypeCards:
        return typeCards(context, request.size);
    case TeachingSheet::CaseSheet:
        if (request.withSolution)
            return {caseSheet(context, request), caseSolution(context, request)};
        return {caseSheet(context, request)};
    case TeachingSheet::LearningMatrix:
        return {matrixPoster(context)};
    }
    Q_UNREACHABLE();
}

QString titleOf(const ReportContext &context, const QList<TeachingSheet> &sheets)
{
    if (sheets.size() != 1)
        return context.text(u"teaching.title"_s);
    switch (sheets.first()) {
    case TeachingSheet::TypeCards:
        return context.text(u"typecards.title"_s);
    case TeachingSheet::CaseSheet:
        return context.text(u"handouts.of"_s, {{u"title"_s, context.text(u"casesheet.documentTitle"_s)},
                                               {u"commune"_s, context.communeName()}});
    case TeachingSheet::LearningMatrix:
        return context.text(u"matrix.title"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

ReportDocument buildTeachingSheets(const Instrument &instrument, const Assessment &commune,
                                   const AssessmentResult &result, const TeachingRequest &request)
{
    const ReportRequest sheets{Audience::Protocol, request.language, true};
    const ReportContext context(instrument, commune, result, sheets);
    ReportDocument document = framedDocument(context);
    const bool hasCase = request.sheets.contains(TeachingSheet::CaseSheet);
    document.title = titleOf(context, request.sheets);
    document.footerLeft = context.text(hasCase ? u"teaching.footer"_s : u"teaching.footerNoCase"_s) + u" · Vierklang"_s;
    document.watermark = context.text(u"teaching.watermark"_s);
    for (const TeachingSheet sheet : request.sheets) {
        std::vector<Section> sections = sectionsOf(context, sheet, request);
        sections.front().countsFromOne = true;
        for (Section &section : sections)
            document.sections.push_back(std::move(section));
    }
    return document;
}

QString teachingFileName(const Assessment &commune, const TeachingRequest &request)
{
    const auto text = [&](const QString &key, const Fillings &fillings = {}) {
        return ReportTexts::builtIn().text(key, request.language, fillings);
    };
    QString name = text(u"teaching.file"_s);
    if (request.sheets == QList{TeachingSheet::TypeCards}) {
        name = text(u"typecards.file"_s) + (request.size == CardSize::A5 ? u"-A5"_s : u"-A4"_s);
    } else if (request.sheets == QList{TeachingSheet::CaseSheet}) {
        const QString which = request.seed ? QString::number(*request.seed) : fileNamePart(commune.commune().name);
        name = text(u"casesheet.file"_s) + (which.isEmpty() ? QString() : u'-' + which);
        if (request.withSolution)
            name = text(u"casesheet.fileSolved"_s, {{u"name"_s, name}});
    } else if (request.sheets == QList{TeachingSheet::LearningMatrix}) {
        name = text(u"matrix.file"_s);
    }
    return name + u".pdf"_s;
}

} // namespace vierklang
