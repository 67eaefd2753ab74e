// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappedtext.h"

#include "app/base/worddivision.h"

#include <QCache>
#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace vierklang::ui {

namespace {

void layOut(QTextLayout &layout, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    // A little more air between lines than the font asks for.
    const qreal lineHeight =
        std::ceil(std::max(QFontMetricsF(layout.font()).height(), 1.3 * layout.font().pixelSize()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition(QPointF(0, y));
        y += lineHeight;
    }
    layout.endLayout();
}

/// All lines are as high as the distance between two.
int heightOf(const QTextLayout &layout)
{
    if (layout.lineCount() < 2)
        return static_cast<int>(std::ceil(layout.boundingRect().height()));
    const qreal step = layout.lineAt(1).y() - layout.lineAt(0).y();
    return static_cast<int>(std::ceil(step * layout.lineCount()));
}

struct Measured
{
    QString text;
    QFont font;
    int width;

    friend bool operator==(const Measured &, const Measured &) = default;
    friend size_t qHash(const Measured &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.text, key.font, key.width);
    }
};

/// Layouts ask for the same height dozens of times before a page stands, and shaping text is the dearest part of it.
QCache<Measured, int> &knownHeights()
{
    constexpr int MostKept = 2000;
    static QCache<Measured, int> heights(MostKept);
    return heights;
}

} // namespace

/// Divides only words that no line of this width can hold.
QString WrappedText::dividedFor(int width) const
{
    const QFontMetrics metrics(m_font);
    QString text;
    for (qsizetype at = 0; at < m_text.size();) {
        const qsizetype blank = std::find_if(m_text.cbegin() + at, m_text.cend(), [](QChar c) { return c.isSpace(); }) - m_text.cbegin();
        const QString word = m_text.mid(at, blank - at);
        text += word.size() >= LeastDividedWord && metrics.horizontalAdvance(word) > width ? withDivisions(word) : word;
        if (blank < m_text.size())
            text += m_text[blank];
        at = blank + 1;
    }
    return text;
}

int WrappedText::heightFor(int width) const
{
    if (m_text.isEmpty())
        return 0;
    const Measured key{m_text, m_font, width};
    if (const int *known = knownHeights().object(key))
        return *known;
    QTextLayout layout(dividedFor(width), m_font);
    layOut(layout, width, Qt::AlignLeft);
    const int height = heightOf(layout);
    knownHeights().insert(key, new int(height));
    return height;
}

int WrappedText::width() const
{
    QTextLayout layout(m_text, m_font);
    layOut(layout, 1 << 20, Qt::AlignLeft);
    return static_cast<int>(std::ceil(layout.lineAt(0).isValid() ? layout.lineAt(0).naturalTextWidth() : 0)) + 1;
}

int WrappedText::widestWord() const
{
    const QFontMetrics metrics(m_font);
    int widest = 0;
    for (const QString &word : m_text.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word) + 1);
    return widest;
}

int WrappedText::draw(QPainter &painter, const QRect &box, const QColor &colour, Qt::Alignment alignment) const
{
    QTextLayout layout(dividedFor(box.width()), m_font);
    layOut(layout, box.width(), alignment);
    painter.setPen(colour);
    layout.draw(&painter, box.topLeft());
    return heightOf(layout);
}

} // namespace vierklang::ui
