// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/sheet.h"
#include "app/report/layout/textsetter.h"
#include "app/report/reportdocument.h"

#include <vector>

namespace vierklang {

/// Where the next thing goes.
struct Place
{
    int sheet = 0;
    double y = 0;
};

/// The later of two places.
[[nodiscard]] Place later(const Place &a, const Place &b);

/// Sheets that fill from top to bottom, and the structure tree that grows with them. Knows nothing of blocks.
class PageFlow final
{
public:
    PageFlow();

    /// The body of the following sheets, in mm from the top.
    void setBody(SectionKind kind, QSizeF sheet, double top, double bottom);
    void setColumn(double left, double width);
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double top() const { return m_top; }
    [[nodiscard]] double bottom() const { return m_bottom; }
    [[nodiscard]] const Place &place() const { return m_place; }
    void setPlace(const Place &place) { m_place = place; }
    [[nodiscard]] bool isAtTop() const { return m_place.y <= m_top + 0.01; }
    [[nodiscard]] bool fits(double height) const { return m_place.y + height <= m_bottom + 0.05; }
    void advance(double height) { m_place.y += height; }
    /// Goes to the top of the next sheet, which is made when there is none yet.
    void nextSheet();
    void addSheet();
    [[nodiscard]] int sheetCount() const { return static_cast<int>(m_set.sheets.size()); }
    [[nodiscard]] const std::vector<SectionKind> &sheetKinds() const { return m_kinds; }
    /// Adds the sheets of another flow, with everything that is on them, after its own.
    void append(const PageFlow &part);

    int openTag(int parent, const QByteArray &type);
    [[nodiscard]] Tag &tag(int id) { return m_set.tags[static_cast<std::size_t>(id)]; }
    /// Content of a tag that continues its last one when nothing came between.
    int contentOf(int tag);

    void addText(int content, QPointF baseline, const QString &text, const Face &face, const QColor &colour);
    void addShape(int content, const QPainterPath &path, const QColor &fill, const Stroke &stroke = {});
    void addImage(int content, const QRectF &area, const QImage &image);
    void addRule(double fromX, double toX, double y, QRgb colour, double points = 0.75);
    void addLink(const LinkArea &link);
    /// Marks on a given sheet, for running lines.
    void setSheet(int sheet) { m_place.sheet = sheet; }

    /// Sets a line with its top at `y` on the current sheet; links and divided words get tags of their own.
    /// Tag 0: the whole line is an artifact.
    void placeLine(const TextLine &line, double x, double y, const TextStyle &style, int tag);
    /// For links: text said instead of the address, with "{address}".
    void setLinkHint(const QString &hint) { m_linkHint = hint; }

    [[nodiscard]] SheetSet &set() { return m_set; }

private:
    int tagOfPiece(const Piece &piece, int tag);

    SheetSet m_set;
    std::vector<SectionKind> m_kinds;
    SectionKind m_kind = SectionKind::Chapter;
    QSizeF m_sheet = A4Size;
    Place m_place;
    double m_top = 0;
    double m_bottom = 0;
    double m_left = 0;
    double m_width = 0;
    QString m_linkHint;
};

} // namespace vierklang
