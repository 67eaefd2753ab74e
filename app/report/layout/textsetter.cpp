// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/textsetter.h"

#include "app/base/worddivision.h"
#include "app/report/layout/linemaker.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

// Inter: half of ascent minus descent, as a share of the size; centres the letters in the line.
constexpr double InterMiddle = 0.36377;

} // namespace

double TextStyle::baseline() const { return (lead / 2 + InterMiddle * size) * 25.4 / 72; }

TextSetter::TextSetter(QString replacement) : m_replacement(std::move(replacement)) {}

QList<TextLine> TextSetter::set(const Runs &runs, const TextStyle &style, double width) const
{
    QString key = QString::number(style.size) + u'/' + QString::number(style.lead) + u'/' + QString::number(width)
        + u'/' + QString::number(style.tracking) + QChar(u'0' + static_cast<char16_t>(style.weight))
        + (style.isMuted ? u'm' : u'i');
    for (const Run &run : runs)
        key += QChar(0) + run.text + QChar(0) + run.target + QChar(u'0' + static_cast<char16_t>(run.style))
            + (run.marker ? letterOf(*run.marker) : QString());
    const auto known = m_lines.constFind(key);
    return known != m_lines.constEnd() ? *known : *m_lines.insert(key, broken(runs, style, width));
}

QList<TextLine> TextSetter::broken(const Runs &runs, const TextStyle &style, double width) const
{
    SetSource source;
    for (qsizetype index = 0; index < runs.size(); ++index) {
        QString text = withDivisions(printable(runs[index].text, m_replacement));
        text.remove(MarkerSign);
        if (runs[index].marker)
            text.prepend(MarkerSign);
        source.text += text;
        source.runAt.append(QList<qsizetype>(text.size(), index));
    }
    return linesFrom(*this, runs, source, style, width);
}

double TextSetter::widestWord(const Run &run, const TextStyle &style) const
{
    double widest = 0;
    QString text = withDivisions(printable(run.text, m_replacement));
    // Good places to divide: blanks and soft hyphens; a hyphen of the word itself stays with what stands before it.
    text.replace(QChar(QChar::SoftHyphen), u"- "_s).replace(u"-"_s, u"- "_s);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, measured(word, faceOf(run, style)) + 0.05);
    return widest;
}

double TextSetter::measured(const QString &text, const Face &face) const
{
    const QString key = QChar(u'0' + static_cast<char16_t>(face.weight)) + QString::number(face.size) + QChar(0)
        + QString::number(face.tracking) + QChar(0) + text;
    const auto known = m_widths.constFind(key);
    return known != m_widths.constEnd() ? *known : *m_widths.insert(key, textWidth(text, face));
}

double TextSetter::widthOf(const Runs &runs, const TextStyle &style) const
{
    constexpr double Endless = 1e6;
    const QList<TextLine> lines = set(runs, style, Endless);
    return lines.isEmpty() ? 0 : lines.first().width;
}

} // namespace vierklang
