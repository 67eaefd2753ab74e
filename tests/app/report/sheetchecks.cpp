// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/sheetchecks.h"

#include <QList>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

constexpr double MmPerPoint = 25.4 / 72;

QRectF inkOf(const TextMark &text)
{
    const double size = text.face.size * MmPerPoint;
    return {text.baseline.x(), text.baseline.y() - 0.6 * size, textWidth(text.text.trimmed(), text.face), 0.6 * size};
}

} // namespace

QString overlapProblem(const SheetSet &set)
{
    for (std::size_t sheet = 0; sheet < set.sheets.size(); ++sheet) {
        QList<const TextMark *> texts;
        QList<QRectF> boxes;
        for (const Mark &mark : set.sheets[sheet].marks) {
            if (const auto *text = std::get_if<TextMark>(&mark.what); text != nullptr && !text->text.trimmed().isEmpty())
                texts.append(text);
        }
        for (const TextMark *text : texts)
            boxes.append(inkOf(*text).adjusted(0.15, 0.1, -0.15, -0.1));
        for (qsizetype a = 0; a < texts.size(); ++a) {
            for (qsizetype b = a + 1; b < texts.size(); ++b) {
                if (boxes[a].intersects(boxes[b]))
                    return u"sheet %1: \"%2\" over \"%3\""_s.arg(sheet + 1).arg(texts[a]->text, texts[b]->text);
            }
        }
    }
    return {};
}

QString edgeProblem(const SheetSet &set, double margin)
{
    for (const Sheet &sheet : set.sheets) {
        const QRectF inside = QRectF({0, 0}, sheet.size).adjusted(margin, margin, -margin, -margin);
        for (const Mark &mark : sheet.marks) {
            const auto *text = std::get_if<TextMark>(&mark.what);
            if (text != nullptr && !text->text.trimmed().isEmpty() && !inside.contains(inkOf(*text)))
                return u"%1 at %2, %3"_s.arg(text->text).arg(text->baseline.x()).arg(text->baseline.y());
        }
    }
    return {};
}

} // namespace vierklang::test
