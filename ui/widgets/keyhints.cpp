// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyhints.h"

#include "ui/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int HintGap = 16;
constexpr int PieceGap = 4;
constexpr int MostLines = 2; ///< further hints stay out; the help has them all
} // namespace

KeyHints::KeyHints(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyHints::setHints(const QList<Hint> &hints)
{
    m_hints.clear();
    QStringList spoken;
    for (const Hint &hint : hints) {
        m_hints.append(piecesOf(hint));
        QString sentence = hint.pattern;
        for (const QString &key : hint.keys)
            sentence = sentence.arg(key);
        spoken.append(sentence);
    }
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QList<KeyHints::Piece> KeyHints::piecesOf(const Hint &hint)
{
    QList<Piece> pieces;
    QString rest = hint.pattern;
    for (qsizetype i = 0; i < hint.keys.size(); ++i) {
        const QString mark = u"%%1"_s.arg(i + 1);
        const QString before = rest.section(mark, 0, 0).trimmed();
        rest = rest.section(mark, 1);
        if (!before.isEmpty())
            pieces.append({before, false});
        pieces.append({hint.keys[i], true});
    }
    if (!rest.trimmed().isEmpty())
        pieces.append({rest.trimmed(), false});
    return pieces;
}

int KeyHints::widthOf(const Piece &piece) const
{
    const int text = QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(piece.text) + 1;
    return piece.isKey ? std::max(text + m_theme.px(12), lineHeight()) : text;
}

int KeyHints::widthOf(const QList<Piece> &pieces) const
{
    return std::accumulate(pieces.cbegin(), pieces.cend(), 0,
                           [this](int sum, const Piece &piece) { return sum + widthOf(piece) + PieceGap; });
}

int KeyHints::lineHeight() const { return m_theme.px(19); }

QSize KeyHints::sizeHint() const { return {minimumSizeHint().width(), heightForWidth(width())}; }

QSize KeyHints::minimumSizeHint() const
{
    int widest = 0;
    for (const QList<Piece> &pieces : m_hints)
        widest = std::max(widest, widthOf(pieces));
    return {widest, lineHeight()};
}

int KeyHints::heightForWidth(int width) const
{
    int x = 0;
    int lines = 1;
    for (const QList<Piece> &pieces : m_hints) {
        const int needed = widthOf(pieces);
        if (x > 0 && x + needed > width) {
            x = 0;
            ++lines;
        }
        if (lines > MostLines)
            break;
        x += needed + HintGap;
    }
    return std::min(lines, MostLines) * (lineHeight() + PieceGap) - PieceGap;
}

void KeyHints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextSize::Small));
    const Colours &colours = m_theme.colours();
    int x = 0;
    int y = std::max(0, (height() - heightForWidth(width())) / 2);
    for (const QList<Piece> &pieces : m_hints) {
        if (x > 0 && x + widthOf(pieces) > width()) {
            x = 0;
            y += lineHeight() + PieceGap;
        }
        if (y + lineHeight() > height())
            return;
        for (const Piece &piece : pieces) {
            const QRect box(x, y, widthOf(piece), lineHeight());
            if (piece.isKey) {
                painter.setPen(colours.line);
                painter.setBrush(colours.surface);
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            }
            painter.setPen(piece.isKey ? colours.ink : colours.muted);
            painter.drawText(box, Qt::AlignCenter, piece.text);
            x += box.width() + PieceGap;
        }
        x += HintGap;
    }
}

} // namespace vierklang::ui
