// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/linemaker.h"

#include "app/report/reportcolours.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double MarkerBox = 0.8; // of the size
constexpr double MarkerGap = 0.3;

QColor colourOf(const Run &run, const TextStyle &style)
{
    if (run.style == RunStyle::Light)
        return QColor::fromRgb(colours::Surface);
    if (run.style == RunStyle::Accent)
        return QColor::fromRgb(colours::Accent);
    const bool isMuted = run.style == RunStyle::Muted || (style.isMuted && run.style == RunStyle::Regular);
    return QColor::fromRgb(isMuted ? colours::Muted : colours::Ink);
}

class LineMaker
{
public:
    LineMaker(const TextSetter &setter, const Runs &runs, const SetSource &source, const TextStyle &style, double width)
        : m_setter(setter), m_runs(runs), m_source(source), m_style(style), m_width(width)
    {
    }

    QList<TextLine> lines()
    {
        qsizetype start = 0;
        for (const qsizetype end : breaks()) {
            addSegment(start, end);
            start = end;
        }
        finishLine();
        return m_lines;
    }

private:
    [[nodiscard]] QList<qsizetype> breaks() const
    {
        QList<qsizetype> places;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_source.text);
        while (finder.toNextBoundary() != -1) {
            if (isGoodBreak(finder.position()))
                places.append(finder.position());
        }
        if (places.isEmpty() || places.last() != m_source.text.size())
            places.append(m_source.text.size());
        return places;
    }

    /// Typographers' exceptions to the Unicode rules: "-lotsen" and "15.01.–30.06." stay whole, a sign keeps its word.
    [[nodiscard]] bool isGoodBreak(qsizetype at) const
    {
        const QString &text = m_source.text;
        if (at <= 0 || at >= text.size())
            return at == text.size();
        const QChar before = text[at - 1];
        const QChar after = text[at];
        if (before == MarkerSign || after == u'–')
            return false;
        if (before == QChar(QChar::SoftHyphen))
            return isTooLong(at);
        if (before == u'-' && (at < 2 || text[at - 2].isSpace()))
            return false;
        if (before == u' ' && endsWithOneLetter(at - 1))
            return false;
        if ((before == u'–' || before == u'-') && after.isDigit())
            return false;
        return true;
    }

    /// "z. B." and its like: a single small letter with a full stop stays with what follows.
    [[nodiscard]] bool endsWithOneLetter(qsizetype end) const
    {
        const QString &text = m_source.text;
        return end >= 2 && text[end - 1] == u'.' && text[end - 2].isLower()
            && (end == 2 || !text[end - 3].isLetterOrNumber());
    }

    /// Is the word around this place longer than a line?
    [[nodiscard]] bool isTooLong(qsizetype at) const
    {
        qsizetype start = at;
        while (start > 0 && !m_source.text[start - 1].isSpace())
            --start;
        qsizetype end = at;
        while (end < m_source.text.size() && !m_source.text[end].isSpace())
            ++end;
        return widthOf(start, end) > m_width;
    }

    [[nodiscard]] double widthOf(qsizetype from, qsizetype to) const
    {
        double width = 0;
        for (qsizetype at = from; at < to;) {
            if (m_source.text[at] == MarkerSign) {
                width += (MarkerBox + MarkerGap) * m_style.size * 25.4 / 72;
                ++at;
                continue;
            }
            const qsizetype end = stretchEnd(at, to);
            width += m_setter.measured(visible(at, end, to), faceOf(m_runs[m_source.runAt[at]], m_style));
            at = end;
        }
        return width;
    }

    [[nodiscard]] qsizetype stretchEnd(qsizetype from, qsizetype limit) const
    {
        qsizetype end = from + 1;
        while (end < limit && m_source.runAt[end] == m_source.runAt[from] && m_source.text[end] != MarkerSign)
            ++end;
        return end;
    }

    /// Soft hyphens show only at the end of a line.
    [[nodiscard]] QString visible(qsizetype from, qsizetype to, qsizetype lineEnd) const
    {
        QString text = m_source.text.mid(from, to - from);
        const bool dividesHere = to == lineEnd && text.endsWith(QChar(QChar::SoftHyphen));
        text.remove(QChar(QChar::SoftHyphen));
        return dividesHere ? text + u'-' : text;
    }

    void addSegment(qsizetype start, qsizetype end)
    {
        qsizetype bare = end;
        while (bare > start && m_source.text[bare - 1] == u' ')
            --bare;
        if (widthOf(m_lineStart, bare) <= m_width + 1e-6) {
            m_lineEnd = end;
            return;
        }
        if (m_lineEnd > m_lineStart)
            finishLine();
        m_lineEnd = end;
        if (widthOf(start, bare) > m_width + 1e-6)
            cutLongWord(start, bare, end);
    }

    void cutLongWord(qsizetype start, qsizetype bare, qsizetype end)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_source.text);
        qsizetype last = start;
        for (qsizetype at = start; at != -1 && at <= bare; at = finder.toNextBoundary()) {
            if (at > last && widthOf(m_lineStart, at) > m_width && last > m_lineStart) {
                m_lineEnd = last;
                finishLine();
            }
            last = at;
            finder.setPosition(at);
        }
        m_lineEnd = end;
    }

    void finishLine()
    {
        if (m_lineEnd <= m_lineStart && !m_lines.isEmpty())
            return;
        TextLine line;
        qsizetype end = m_lineEnd;
        while (end > m_lineStart && m_source.text[end - 1] == u' ')
            --end;
        std::optional<TypeKey> marker;
        double markerX = 0;
        for (qsizetype at = m_lineStart; at < end;) {
            const Run &run = m_runs[m_source.runAt[at]];
            if (m_source.text[at] == MarkerSign) {
                marker = run.marker;
                markerX = line.width;
                line.width += (MarkerBox + MarkerGap) * m_style.size * 25.4 / 72;
                ++at;
                continue;
            }
            const qsizetype stretch = wordBoundaryOf(at, stretchEnd(at, end));
            Piece piece{line.width, 0, visible(at, stretch, end), faceOf(run, m_style), colourOf(run, m_style),
                        marker, markerX, run.target, dividedWord(at, stretch)};
            piece.width = m_setter.measured(piece.text, piece.face);
            line.width += piece.width;
            line.pieces.append(piece);
            marker.reset();
            at = stretch;
        }
        if (end < m_lineEnd && !line.pieces.isEmpty())
            line.pieces.last().text += u' '; // extracted text keeps its words apart at the end of a line
        m_lines.append(line);
        m_lineStart = m_lineEnd;
    }

    /// A divided word becomes a piece of its own.
    [[nodiscard]] qsizetype wordBoundaryOf(qsizetype from, qsizetype to) const
    {
        const QChar soft(QChar::SoftHyphen);
        const QString &text = m_source.text;
        if (from == m_lineStart && from > 0 && text[from - 1] == soft) {
            const qsizetype blank = text.indexOf(u' ', from);
            return blank > from && blank < to ? blank : to;
        }
        if (to == m_lineEnd && text[to - 1] == soft) {
            const qsizetype blank = text.lastIndexOf(u' ', to - 1);
            return blank >= from && blank + 1 < to && blank + 1 > from ? blank + 1 : to;
        }
        return to;
    }

    /// The undivided word when the stretch ends in, or the line before ended in, a soft hyphen.
    [[nodiscard]] QString dividedWord(qsizetype from, qsizetype to) const
    {
        const QChar soft(QChar::SoftHyphen);
        const QString &text = m_source.text;
        const bool endsDivided = to == m_lineEnd && text[to - 1] == soft;
        const bool startsDivided = from == m_lineStart && from > 0 && text[from - 1] == soft;
        if (!endsDivided && !startsDivided)
            return {};
        const qsizetype middle = endsDivided ? to - 1 : from - 1;
        qsizetype start = middle;
        while (start > 0 && !text[start - 1].isSpace() && text[start - 1] != MarkerSign)
            --start;
        qsizetype end = middle;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        QString word = text.mid(start, end - start);
        return word.remove(soft);
    }

    const TextSetter &m_setter;
    const Runs &m_runs;
    const SetSource &m_source;
    const TextStyle &m_style;
    double m_width;
    qsizetype m_lineStart = 0;
    qsizetype m_lineEnd = 0;
    QList<TextLine> m_lines;
};

} // namespace

Face faceOf(const Run &run, const TextStyle &style)
{
    FontWeight weight = style.weight;
    if (run.style == RunStyle::Bold || run.style == RunStyle::Accent)
        weight = FontWeight::SemiBold;
    else if (run.style == RunStyle::Medium)
        weight = std::max(style.weight, FontWeight::Medium);
    return {weight, style.size, style.tracking};
}

QList<TextLine> linesFrom(const TextSetter &setter, const Runs &runs, const SetSource &source, const TextStyle &style,
                          double width)
{
    return LineMaker(setter, runs, source, style, width).lines();
}

} // namespace vierklang
