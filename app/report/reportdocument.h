// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/base/typekey.h"
#include "app/report/figuredata.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QRgb>
#include <QSizeF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace vierklang {

/// What a report says, without how it is drawn: headings, paragraphs, lists, tables, figures with their alternative
/// text. Every format is written from this value. Lengths are hints in millimetres; a format may ignore them.

/// When a section that must stay on one page grows too long, parts leave in the order 1, 2, 3 …
struct Cut
{
    int dropAt = 0;   ///< 0: never
    int showFrom = 0; ///< a shorter wording that takes the place of what left
    [[nodiscard]] bool isShownAt(int step) const
    {
        return step >= showFrom && (dropAt == 0 || step < dropAt);
    }
};

/// Light: on the dark shades of the levels 3 and 4.
enum class RunStyle { Regular, Medium, Bold, Muted, Accent, Light };

/// A stretch of text in one style. The text is data: it is never read as markup.
struct Run
{
    QString text;
    RunStyle style = RunStyle::Regular;
    std::optional<TypeKey> marker; ///< a type's sign before the text; decoration, the text names the type
    QString target;                ///< "#anchor" inside the document or an address
    Cut cut;
};
using Runs = QList<Run>;

enum class ParagraphRole { Text, Lead, Small, Note, Kind, Question, Kicker, Formula, Poster, PosterNote, Card };

struct Paragraph
{
    Runs runs;
    ParagraphRole role = ParagraphRole::Text;
    QString aside; ///< set at the right end of the line (kicker only)
};

enum class HeadingSize { Title, Page, Section, Compact, Group, Poster, PosterStep, PosterPart };

struct Heading
{
    int level = 1;
    QString number; ///< "1", "A.2"; part of the heading's text
    Runs text;
    HeadingSize size = HeadingSize::Section;
    QString aside; ///< a short remark at the right end of the line, a paragraph of its own
    QString anchor;
    bool inContents = false;
    bool isBookmark = false;
    QString bookmark; ///< other words for the outline
};

enum class ListStyle { Dash, Number, Value };

struct ListItem
{
    QString label; ///< "–", "1", "+15,0"
    Runs body;
    Cut cut;
};

struct List
{
    ListStyle style = ListStyle::Dash;
    QList<ListItem> items;
};

struct Figure
{
    FigureData data;
    QString alt; ///< empty: decoration, the same is said in words beside it
};

enum class Align { Left, Right, Middle };

struct Cell
{
    QList<Paragraph> paragraphs;
    std::optional<Figure> figure;
    int span = 1;
    bool isHeader = false;
    QString spoken; ///< read instead of the text where that is abbreviated
    std::optional<int> level; ///< 0…4: the shade of this level behind the text; the text says the level itself
};

enum class RowKind { Body, Group, Result, Sum };

struct Row
{
    QList<Cell> cells;
    RowKind kind = RowKind::Body;
    Cut cut;
};

enum class TableStyle {
    Facts, Shares, SharesDense, TypeShares, Contributions, Lens, Twin, RadarTwin, Answers, Measures, MeasuresShort,
    MeasuresCouncil, Calculation, References, FactsLarge, GoalForm, FillIn, VoteCounts, Levels, CaseAnswers,
    LearningMatrix
};

struct Column
{
    double width = 0; ///< mm; 0 shares what is left
    Align align = Align::Left;
};

struct Table
{
    TableStyle style = TableStyle::Twin;
    QString name;    ///< what the table shows, for a person who does not see it, when there is no caption
    QString caption;
    QList<Column> columns;
    QList<Row> head;
    QList<Row> rows;
    QString axisEven; ///< shares only: "25 % = gleich verteilt"
    QString axisEnd;  ///< shares only: "100 %"
};

enum class LegendMark { Actual, Target, DefaultTarget, Reference, Spread, ActualLine, TargetLine, ReferenceLine };

struct LegendEntry
{
    LegendMark mark = LegendMark::Actual;
    QList<TypeKey> types;
    QString text;
};

struct Legend
{
    QList<LegendEntry> entries;
    bool centred = false;
};

struct Space
{
    double height = 0;
};

struct PageBreak
{
};

/// The list of chapters with their pages.
struct Contents
{
    QString title;
};

/// A picture from outside, checked and written anew: PNG without transparency.
struct Picture
{
    QByteArray png;
    QSizeF size; ///< mm
    QString alt;
};

/// Who hands the document out: at the beginning of its first section.
struct Letterhead
{
    Runs organisation;
    Runs unit;
    QStringList contact;
    std::optional<Picture> logo;
};

struct Cover
{
    Runs organisation; ///< empty below a letterhead
    Runs unit;
    Runs kind;
    Heading title;
    Runs question; ///< one run a line
    Runs text;     ///< of whoever hands the report out
    QString factsTitle;
    Table facts;
    Contents contents;
    Runs note;
};

struct Block;

struct ColumnPart
{
    double width = 0;
    std::vector<Block> blocks;
};

/// Parts side by side, read from left to right.
struct Columns
{
    std::vector<ColumnPart> parts;
    double gap = 7;
    double least = 0; ///< height taken at least, so that the same part begins at the same place on several sheets
};

struct Block
{
    std::variant<Heading, Paragraph, List, Table, Figure, Legend, Columns, Space, PageBreak, Cover> content;
    Cut cut;
};
using Blocks = std::vector<Block>;

/// Handout: a sheet for the workshop, with a footer only. Cards: to be cut, nothing runs around them. Poster: for the
/// wall, in large type. TypeCard: one type on one sheet.
enum class SectionKind { Cover, Chapter, CouncilPage, Handout, Cards, Poster, TypeCard };

enum class Paper { A4, A5, A3Landscape };

/// A numbered chapter; starts on a new page.
struct Section
{
    SectionKind kind = SectionKind::Chapter;
    Paper paper = Paper::A4;
    Blocks blocks;
    bool staysOnOnePage = false;
    bool countsFromOne = false; ///< the first of a sheet or booklet that is handed out by itself
    std::optional<Letterhead> letterhead = std::nullopt;
};

struct ReportDocument
{
    QString title;
    Language language = Language::German;
    QDate date; ///< of the assessment; the document's only date
    QString headerLeft;
    QString headerRight;
    QString footerLeft;
    QString footerNote; ///< of whoever hands the document out; beside or below the rest of the footer
    std::optional<QRgb> accent; ///< takes the place of `colours::Accent`
    QString watermark; ///< across every sheet, behind what stands on it; empty: none
    QString pageOf; ///< "Seite {page} von {pages}"
    QString linkHint; ///< "Im Netz öffnen: {address}"
    QString replacement; ///< shown for a character no bundled font has
    std::vector<Section> sections;
};

} // namespace vierklang
