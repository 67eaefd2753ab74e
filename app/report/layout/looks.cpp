// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/looks.h"

#include <array>

namespace vierklang {

TextStyle styleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Text:
    case ParagraphRole::Kicker:
        return {10.5, 15, FontWeight::Regular, false, 0};
    case ParagraphRole::Lead:
        return {15, 21, FontWeight::Medium, false, 0};
    case ParagraphRole::Small:
        return {9, 12.5, FontWeight::Regular, false, 0};
    case ParagraphRole::Formula:
        return {9, 12.2, FontWeight::Regular, false, 0};
    case ParagraphRole::Note:
        return {9, 12.5, FontWeight::Regular, true, 0};
    case ParagraphRole::Kind:
        return {12, 16, FontWeight::Regular, true, 0};
    case ParagraphRole::Question:
        return {15, 22, FontWeight::Regular, false, 0};
    case ParagraphRole::Poster:
        return {20, 27, FontWeight::Regular, false, 0};
    case ParagraphRole::PosterNote:
        return {16, 22, FontWeight::Regular, false, 0};
    case ParagraphRole::Card:
        return {11, 15.5, FontWeight::Regular, false, 0};
    }
    return {};
}

Body bodyOf(SectionKind kind, Paper paper)
{
    switch (kind) {
    case SectionKind::Cover:
        return {25, 165, 20, 281};
    case SectionKind::Chapter:
        return {25, 165, 23, 275};
    case SectionKind::CouncilPage:
        return {25, 165, 13, 276};
    case SectionKind::Handout:
        return {25, 165, 18, 275};
    case SectionKind::Cards:
        return {12, 186, 7, 291};
    case SectionKind::Poster:
        return {20, 380, 18, 276.5};
    case SectionKind::TypeCard:
        return paper == Paper::A5 ? Body{15, 118, 12, 190.5} : Body{25, 165, 20, 275};
    }
    return {};
}

double spaceBefore(ParagraphRole role) { return role == ParagraphRole::Note ? 1.5 : 0; }

double spaceAfter(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Text:
        return 2.5;
    case ParagraphRole::Lead:
    case ParagraphRole::Kind:
        return 2;
    case ParagraphRole::Kicker:
        return 5;
    case ParagraphRole::Poster:
        return 3;
    case ParagraphRole::Card:
        return 2;
    case ParagraphRole::PosterNote:
        return 1.6;
    default:
        return 0;
    }
}

TextStyle styleOf(HeadingSize size)
{
    switch (size) {
    case HeadingSize::Title:
        return {30, 37, FontWeight::SemiBold, false, -0.01};
    case HeadingSize::Page:
        return {21, 27, FontWeight::SemiBold, false, -0.01};
    case HeadingSize::Section:
        return {12, 16, FontWeight::SemiBold, false, 0};
    case HeadingSize::Compact:
        return {10.5, 14, FontWeight::SemiBold, false, 0};
    case HeadingSize::Group:
        return {9, 12.5, FontWeight::SemiBold, false, 0};
    case HeadingSize::Poster:
        return {48, 56, FontWeight::SemiBold, false, -0.01};
    case HeadingSize::PosterStep:
        return {28, 34, FontWeight::SemiBold, false, -0.01};
    case HeadingSize::PosterPart:
        return {20, 27, FontWeight::SemiBold, false, 0};
    }
    return {};
}

double spaceAfter(HeadingSize size)
{
    switch (size) {
    case HeadingSize::Title:
        return 4;
    case HeadingSize::Page:
        return 3;
    case HeadingSize::Section:
        return 1.6;
    case HeadingSize::Compact:
        return 0.3;
    case HeadingSize::Group:
        return 0.6;
    case HeadingSize::Poster:
        return 4;
    case HeadingSize::PosterStep:
    case HeadingSize::PosterPart:
        return 2;
    }
    return 0;
}

const TableLook &lookOf(TableStyle style)
{
    const TextStyle table{9, 12.5, FontWeight::Regular, false, 0};
    const TextStyle dense{9, 12, FontWeight::Regular, false, 0};
    const TextStyle large{10.5, 15, FontWeight::Regular, false, 0};
    const TextStyle facts{9, 13, FontWeight::Regular, false, 0};
    // text, padTop, padBottom, padRight, headTop, headBottom, groupTop, paragraphGap, rowHeight, rules, middle, muted, first
    static const TableLook factsLook{facts, 1.1, 0.8, 3, 0, 0, 0, 0, 0, false, false, true, 0};
    static const TableLook shares{large, 0, 0, 0, 0, 0, 0, 0, 6.35, false, true, false, 0};
    static const TableLook sharesDense{large, 0, 0, 0, 0, 0, 0, 0, 5.8, false, true, false, 0};
    static const TableLook types{table, 0.9, 0.9, 3, 0.5, 1.0, 0, 0, 0, true, false, false, 0};
    static const TableLook contributions{dense, 0.38, 0.38, 3, 0.5, 0.5, 1.2, 0, 0, true, false, false, 0};
    static const TableLook lens{table, 0, 0, 3, 0, 1.1, 0, 0, 7.94, true, true, false, 10.5};
    static const TableLook twin{dense, 0.65, 0.65, 3, 0.5, 0.8, 1.2, 0, 0, true, false, false, 0};
    static const TableLook radar{table, 0.9, 0.9, 3, 0.5, 0.9, 0, 0, 0, true, false, false, 0};
    static const TableLook answers{dense, 1.4, 1.3, 3, 0.5, 1.0, 0, 1.0, 0, true, false, false, 0};
    static const TableLook measures{dense, 1.2, 1.2, 3, 0.5, 1.2, 0, 0.6, 0, true, false, false, 0};
    static const TableLook measuresShort{dense, 0.9, 0.9, 3, 0.5, 1.1, 0, 0, 0, true, false, false, 0};
    static const TableLook council{dense, 0.7, 0.7, 3, 0.5, 0.7, 0, 0, 0, true, false, false, 0};
    static const TableLook calculation{dense, 0.2, 0.2, 1.5, 0.2, 0.2, 0, 0, 0, false, false, false, 0};
    static const TableLook factsLarge{large, 0.9, 0.9, 3, 0, 0, 0, 0, 0, false, false, true, 0};
    static const TableLook goalForm{dense, 1.5, 1.5, 3, 0.5, 0.8, 0, 0.3, 0, true, false, false, 0};
    static const TableLook fillIn{dense, 1.5, 1.5, 3, 0.5, 0.8, 2.2, 0.3, 0, true, false, false, 0};
    static const TableLook voteCounts{dense, 1.0, 1.0, 2.4, 0.3, 0.7, 2.4, 0, 0, true, false, false, 0};
    static const TableLook caseAnswers{large, 0.9, 0.9, 3, 0.5, 0.8, 0, 0, 0, true, true, false, 0};
    static const TableLook matrix{{15, 21, FontWeight::Regular, false, 0}, 3, 3, 6, 1, 2.5, 0, 1.6, 46, true, false, false, 0};
    static const TableLook references{dense, 0.6, 0.6, 3, 0.5, 0.6, 0, 0, 0, true, false, false, 0};
    static const TableLook levels{dense, 0, 0, 0.4, 0.3, 0.6, 0.5, 0, 4.5, false, true, false, 0};
    switch (style) {
    case TableStyle::Levels:
        return levels;
    case TableStyle::Facts:
        return factsLook;
    case TableStyle::Shares:
        return shares;
    case TableStyle::SharesDense:
        return sharesDense;
    case TableStyle::TypeShares:
        return types;
    case TableStyle::Contributions:
        return contributions;
    case TableStyle::Lens:
        return lens;
    case TableStyle::Twin:
        return twin;
    case TableStyle::RadarTwin:
        return radar;
    case TableStyle::Answers:
        return answers;
    case TableStyle::Measures:
        return measures;
    case TableStyle::MeasuresShort:
        return measuresShort;
    case TableStyle::MeasuresCouncil:
        return council;
    case TableStyle::Calculation:
        return calculation;
    case TableStyle::References:
        return references;
    case TableStyle::FactsLarge:
        return factsLarge;
    case TableStyle::GoalForm:
        return goalForm;
    case TableStyle::FillIn:
        return fillIn;
    case TableStyle::VoteCounts:
        return voteCounts;
    case TableStyle::CaseAnswers:
        return caseAnswers;
    case TableStyle::LearningMatrix:
        return matrix;
    }
    return twin;
}

} // namespace vierklang
