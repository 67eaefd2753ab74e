// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportfonts.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QList>
#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <variant>
#include <vector>

namespace vierklang {

/// A report set on sheets: what stands where and what it means. Millimetres from the top left corner of the sheet.

struct TextMark
{
    QPointF baseline;
    QString text;
    Face face;
    QColor colour;
};

struct Stroke
{
    QColor colour;
    double width = 0; ///< points; 0: no stroke
    QList<double> dash; ///< points on, points off
};

struct ShapeMark
{
    QPainterPath path;
    QColor fill; ///< invalid: not filled
    Stroke stroke;
};

struct ImageMark
{
    QRectF area;
    QImage image; ///< opaque
};

/// Content 0 is an artifact: rules, bars beside their numbers, running lines.
inline constexpr int Artifact = 0;

struct Mark
{
    int content = Artifact;
    std::variant<TextMark, ShapeMark, ImageMark> what;
};

struct LinkArea
{
    QRectF area;
    QString target;   ///< "#anchor" or an address
    QString contents; ///< said for the link
    int tag = 0;
};

inline constexpr QSizeF A4Size{210, 297};
inline constexpr QSizeF A5Size{148, 210};
inline constexpr QSizeF A3LandscapeSize{420, 297};

struct Sheet
{
    QSizeF size = A4Size;
    std::vector<Mark> marks;
    std::vector<LinkArea> links;
};

/// A node of the structure tree. Its children are nodes and contents in reading order.
struct Tag
{
    struct Kid
    {
        bool isTag = false;
        int id = 0;
    };
    QByteArray type; ///< "H1", "TD" …
    QString alt;
    QString actualText;
    QByteArray scope; ///< of a TH: "Column" or "Row"
    int colSpan = 1;
    QRectF box; ///< of a Figure
    int sheet = -1;
    std::vector<Kid> kids;
};

struct Bookmark
{
    int level = 1;
    QString title;
    int sheet = 0;
    double y = 0;
};

struct Anchor
{
    QString name;
    int sheet = 0;
    double y = 0;
};

/// The finished layout. Tag 0 is the document.
struct SheetSet
{
    std::vector<Sheet> sheets;
    std::vector<Tag> tags;
    std::vector<int> contentTags; ///< content id → tag; index 0 is unused
    std::vector<Bookmark> bookmarks;
    std::vector<Anchor> anchors;
};

} // namespace vierklang
