// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/pageflow.h"
#include "app/report/layout/tablecomposer.h"
#include "app/report/layout/textsetter.h"

#include <map>
#include <optional>
#include <tuple>

namespace vierklang {

/// Sets a whole report on sheets. The same document gives the same sheets, byte for byte.
class Composer final
{
public:
    explicit Composer(const ReportDocument &document);
    /// Two rounds: the second one knows the pages that the list of contents names.
    [[nodiscard]] SheetSet compose();

private:
    using PageNumbers = std::map<QString, int>;

    SheetSet composeWith(const PageNumbers &pages);
    void composeSection(const Section &section);
    /// Sets the section on sheets of its own and says how many it took.
    int composeSheets(const Section &section, int cutStep, double tightness);
    void composeBlocks(const Blocks &blocks, int tag, int cutStep);
    void composeBlock(const Block &block, int tag, int cutStep);
    void compose(const Heading &heading, int tag);
    void compose(const Paragraph &paragraph, int tag, int cutStep);
    void compose(const List &list, int tag, int cutStep);
    void compose(const Figure &figure, int tag);
    void compose(const Legend &legend, int tag);
    void compose(const Columns &columns, int tag, int cutStep);
    void compose(const Cover &cover, int tag);
    void compose(const Letterhead &head, int tag);
    void composeContents(const Contents &contents, double left, double width, int tag);
    void composeAside(const QString &aside, double headingWidth, double baseline, int tag);
    void placePicture(const Picture &picture, double x, double y, int tag);
    double composeRuledHeading(const QString &title, int tag);
    void drawMotif(double y);

    /// A table is measured for the heading before it, for itself and to be placed: it is set once for all three.
    [[nodiscard]] TableComposer &measured(const Table &table, double width, int cutStep);
    [[nodiscard]] double heightOf(const Block &block, double width, int cutStep);
    [[nodiscard]] double heightOf(const Heading &heading, double width);
    [[nodiscard]] double heightOf(const List &list, double width, int cutStep);
    [[nodiscard]] double leastHeight(const Block &block, double width, int cutStep);
    /// The heading at `index` with what must follow it on the same page.
    [[nodiscard]] double heightToKeep(const Blocks &blocks, std::size_t index, int cutStep);
    [[nodiscard]] bool asideFits(const Heading &heading, double width) const;

    void placeText(const QList<TextLine> &lines, double left, const TextStyle &style, int tag);
    void addRunningLines();
    void addFooter(int sheet);

    const ReportDocument &m_document;
    TextSetter m_setter;
    PageFlow m_flow;
    PageNumbers m_pages;
    std::vector<int> m_starts; ///< sheets whose page number is 1
    double m_tightness = 1; ///< factor for space between things, never for type
    std::optional<TableComposer> m_measured;
    std::tuple<const Table *, double, int, double> m_measuredFor; ///< table, width, step of cutting, tightness
};

} // namespace vierklang
