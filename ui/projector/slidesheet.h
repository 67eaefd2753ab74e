// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QFont>
#include <QList>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace vierklang::ui {

// Lengths of a slide are those of a page that is `SlideHeight` high, however large it is shown.
inline constexpr qreal SlideHeight = 720;
/// Readable from the last row: no text is smaller than 1/25 of the height of a slide.
inline constexpr qreal LeastTextHeight = 29;

/// How a text of a slide is written.
struct TextLook
{
    qreal pixels = LeastTextHeight;
    QColor colour;
    QFont::Weight weight = QFont::Normal;
};

/// A text as it stands on a slide: broken into lines, each at its place.
struct WrittenText
{
    struct Line
    {
        QString text;
        QPointF baseline;
    };

    QString text;
    QRectF area; ///< what the letters cover
    QFont font;
    QColor colour;
    QList<Line> lines;
    bool isTorn = false; ///< a word was too long for its line and was broken somewhere
};

/// A form on a slide.
struct DrawnShape
{
    QPainterPath path;
    QBrush filling;
    QPen outline;
    QRectF clip; ///< nothing is drawn outside of it; empty: no clip
};

/// One slide, laid out: everything has its place and is measured before anything is painted. A layout tries
/// the richest arrangement first and takes the first sheet that is tidy.
class SlideSheet final
{
public:
    /// The page; height at least `SlideHeight`.
    explicit SlideSheet(QSizeF size) : m_size(size) {}

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const QList<WrittenText> &texts() const { return m_texts; }
    [[nodiscard]] const QList<DrawnShape> &shapes() const { return m_shapes; }
    /// Places of drawings that no text may cross: a text stands inside one or outside.
    [[nodiscard]] const QList<QRectF> &drawings() const { return m_drawings; }

    /// Writes into `place`, wrapped at its width, aligned within it; may become higher than it. Returns what
    /// it covers.
    QRectF write(const QString &text, const TextLook &look, const QRectF &place,
                 Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);
    /// As `write`, with lines of about the same length.
    QRectF writeBalanced(const QString &text, const TextLook &look, const QRectF &place);
    void fill(const QPainterPath &path, const QBrush &filling)
    {
        m_shapes.append({path, filling, Qt::NoPen, {}});
    }
    void fillInside(const QRectF &clip, const QPainterPath &path, const QBrush &filling)
    {
        m_shapes.append({path, filling, Qt::NoPen, clip});
    }
    void fill(const QRectF &area, const QBrush &filling, qreal radius = 0);
    void stroke(const QPainterPath &path, const QPen &pen) { m_shapes.append({path, Qt::NoBrush, pen, {}}); }
    void line(QPointF from, QPointF to, const QColor &colour, qreal width);
    void claim(const QRectF &drawing)
    {
        if (!drawing.isEmpty())
            m_drawings.append(drawing);
    }
    /// This arrangement has no room for something it needs.
    void giveUp() { m_isGivenUp = true; }

    /// Everything is on the page, no two texts touch, no text crosses a drawing, no word is torn.
    [[nodiscard]] bool isTidy() const;
    /// Paints the sheet, painter in the lengths of the page.
    void paint(QPainter &painter) const;

    /// The text, or as many of its words as fit on so many lines, and an ellipsis: for names only.
    [[nodiscard]] static QString shortened(const QString &text, const TextLook &look, qreal width, int lines);
    [[nodiscard]] static qreal heightOf(const QString &text, const TextLook &look, qreal width);
    /// Of one line.
    [[nodiscard]] static qreal widthOf(const QString &text, const TextLook &look);

private:
    QSizeF m_size;
    QList<WrittenText> m_texts;
    QList<DrawnShape> m_shapes;
    QList<QRectF> m_drawings;
    bool m_isGivenUp = false;
};

} // namespace vierklang::ui
