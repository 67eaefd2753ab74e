// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace vierklang::ui {

/// Plain text that widgets with own painting set: it wraps at words, inside a word only when the word alone is wider
/// than the line (with a hyphen where the language knows a place for it), and is never elided.
class WrappedText final
{
public:
    WrappedText(QString text, QFont font) : m_text(std::move(text)), m_font(std::move(font)) {}

    [[nodiscard]] int heightFor(int width) const;
    /// Width on one line.
    [[nodiscard]] int width() const;
    [[nodiscard]] int widestWord() const;
    /// Draws from the top of `box` down and returns the height used.
    int draw(QPainter &painter, const QRect &box, const QColor &colour,
             Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    [[nodiscard]] QString dividedFor(int width) const;

    QString m_text;
    QFont m_font;
};

} // namespace vierklang::ui
