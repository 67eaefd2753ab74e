// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/handouts/handoutbuilder.h"

#include "app/report/documentframe.h"
#include "app/report/handouts/handouts.h"
#include "app/report/reportbuilder.h"
#include "app/report/reportfilename.h"
#include "app/report/reporttexts.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

QString titleKey(HandoutKind kind)
{
    switch (kind) {
    case HandoutKind::Invitation:
        return u"invitation.title"_s;
    case HandoutKind::DataProtection:
        return u"privacy.title"_s;
    case HandoutKind::GoalForm:
        return u"goalform.title"_s;
    case HandoutKind::VotingCards:
        return u"cards.title"_s;
    case HandoutKind::ScalePoster:
        return u"poster.title"_s;
    case HandoutKind::Protocol:
        return u"protocol.title"_s;
    }
    Q_UNREACHABLE();
}

QString fileKey(HandoutKind kind)
{
    switch (kind) {
    case HandoutKind::Invitation:
        return u"invitation.file"_s;
    case HandoutKind::DataProtection:
        return u"privacy.file"_s;
    case HandoutKind::GoalForm:
        return u"goalform.file"_s;
    case HandoutKind::VotingCards:
        return u"cards.file"_s;
    case HandoutKind::ScalePoster:
        return u"poster.file"_s;
    default:
        return u"handouts.file"_s;
    }
}

std::vector<Section> sectionsOf(const ReportContext &context, HandoutKind kind)
{
    switch (kind) {
    case HandoutKind::Invitation:
        return {invitation(context), preparation(context)};
    case HandoutKind::DataProtection:
        return {dataProtectionSheet(context)};
    case HandoutKind::GoalForm:
        return {goalForm(context)};
    case HandoutKind::VotingCards:
        return {votingCards(context)};
    case HandoutKind::ScalePoster:
        return {scalePoster(context)};
    case HandoutKind::Protocol:
        return {protocol(context)};
    }
    Q_UNREACHABLE();
}

QString titleOf(const ReportContext &context, const QList<HandoutKind> &kinds)
{
    const QString title = kinds.size() == 1 ? context.text(titleKey(kinds.first())) : context.text(u"handouts.title"_s);
    if (context.assessment.commune().name.trimmed().isEmpty())
        return title;
    return context.text(u"handouts.of"_s, {{u"title"_s, title}, {u"commune"_s, context.communeName()}});
}

} // namespace

ReportDocument buildHandouts(const Instrument &instrument, const Assessment &assessment, const AssessmentResult &result,
                             const HandoutRequest &request)
{
    ReportRequest sheets{Audience::Protocol, request.language, request.isExample};
    sheets.workshop = request.workshop;
    // The protocol alone is a report like the others: with its title and its running header.
    if (request.kinds == QList{HandoutKind::Protocol})
        return buildReport(instrument, assessment, result, sheets);
    const ReportContext context(instrument, assessment, result, sheets);
    ReportDocument document = framedDocument(context);
    document.title = titleOf(context, request.kinds);
    document.headerLeft = context.communeName();
    document.headerRight = context.text(u"protocol.title"_s);
    for (const HandoutKind kind : request.kinds) {
        std::vector<Section> sections = sectionsOf(context, kind);
        sections.front().countsFromOne = true;
        for (Section &section : sections)
            document.sections.push_back(std::move(section));
    }
    return document;
}

QString handoutFileName(HandoutKind kind, const Assessment &assessment, Language language)
{
    if (kind == HandoutKind::Protocol)
        return reportFileName(assessment, Audience::Protocol, u"pdf"_s);
    return ReportTexts::builtIn().text(fileKey(kind), language) + u".pdf"_s;
}

QString handoutsFileName(Language language)
{
    return ReportTexts::builtIn().text(u"handouts.file"_s, language) + u".pdf"_s;
}

} // namespace vierklang
