// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/consensusrow.h"

#include "ui/theme.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/leveldigit.h"
#include "ui/widgets/sign.h"
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int Side = 14;
constexpr int WideFrom = 620;
constexpr int MostStrokes = 10; ///< a larger room is drawn as one bar

} // namespace

ConsensusRow::ConsensusRow(Answer answer, const Theme &theme, QWidget *parent)
    : QRadioButton(parent), m_answer(answer), m_theme(theme)
{
    if (answer.isLevel())
        setObjectName(u"consensus%1"_s.arg(answer.level()));
    else
        setObjectName(answer.kind() == Answer::Kind::Unknown ? u"consensusUnknown"_s : u"consensusNotApplicable"_s);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ConsensusRow::setTexts(const QString &key, const QString &name, const QString &words, const QString &consensus)
{
    m_key = key;
    m_name = name;
    m_words = words;
    m_consensus = consensus;
    updateGeometry();
    update();
}

void ConsensusRow::showVotes(const QList<int> &votes, int all)
{
    m_votes = votes;
    m_all = std::max(1, all);
    QStringList spoken{m_name.isEmpty() ? m_words : u"%1 %2"_s.arg(m_key, m_name)};
    for (const int count : votes)
        spoken.append(tr("%n votes", nullptr, count));
    setAccessibleName(spoken.join(u", "_s));
    setAccessibleDescription(m_words);
    updateGeometry();
    update();
}

QRect ConsensusRow::columnOf(qsizetype round, qsizetype rounds, int width, const Theme &theme)
{
    const bool wide = width >= theme.px(WideFrom);
    const int last = theme.px(wide ? 166 : 118);
    const int other = theme.px(wide ? 100 : 70);
    const auto behind = static_cast<int>(rounds - 1 - round);
    const int right = width - theme.px(Side);
    if (behind == 0)
        return {right - last, 0, last, 0};
    return {right - last - behind * other, 0, other, 0};
}

int ConsensusRow::textLeft() const { return m_theme.px(Side + 20 + 10 + 38 + 12); }

int ConsensusRow::textWidth(int width) const
{
    const int right = columnOf(0, std::max<qsizetype>(1, m_votes.size()), width, m_theme).left();
    return std::max(m_theme.px(90), right - textLeft() - m_theme.px(10));
}

QSize ConsensusRow::sizeHint() const { return {m_theme.px(480), heightForWidth(std::max(width(), m_theme.px(320)))}; }

QSize ConsensusRow::minimumSizeHint() const { return {m_theme.px(300), m_theme.px(34)}; }

int ConsensusRow::heightForWidth(int width) const
{
    const int words = WrappedText(m_words, m_theme.font(TextSize::Body)).heightFor(textWidth(width));
    if (!m_answer.isLevel())
        return std::max(m_theme.px(34), words + m_theme.px(8));
    return words + WrappedText(m_name, m_theme.font(TextSize::Small)).heightFor(1 << 14) + m_theme.px(12);
}

void ConsensusRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QRadioButton::keyPressEvent(event);
}

void ConsensusRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (isChecked() || underMouse())
        painter.fillRect(rect(), isChecked() ? colours.selection : colours.window);
    paintMark(painter);
    paintKey(painter);
    paintTexts(painter);
    for (qsizetype round = 0; round < m_votes.size(); ++round)
        paintVotes(painter, round);
    if (hasFocus())
        paintFocusRing(painter, rect(), m_theme);
}

void ConsensusRow::paintMark(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    const int edge = m_theme.px(16);
    const QRectF circle(m_theme.px(Side + 2), (height() - edge) / 2.0, edge, edge);
    painter.setBrush(colours.surface);
    painter.setPen(QPen(isChecked() ? colours.accent : colours.field, isChecked() ? m_theme.px(5) : 1.5));
    const double inset = isChecked() ? m_theme.px(5) / 2.0 : 0.75;
    painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

void ConsensusRow::paintKey(QPainter &painter) const
{
    const bool isLevel = m_answer.isLevel();
    const QSize size(m_theme.px(38), m_theme.px(isLevel ? 38 : 24));
    const QRect box(QPoint(m_theme.px(Side + 20 + 10), (height() - size.height()) / 2), size);
    if (isLevel)
        return paintLevelDigit(painter, box, m_answer.level(), m_theme);
    painter.setPen(m_theme.colours().field);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setPen(m_theme.colours().ink);
    painter.setFont(m_theme.font(TextSize::Small, QFont::DemiBold));
    painter.drawText(box, Qt::AlignCenter, m_key);
}

void ConsensusRow::paintTexts(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    const int room = textWidth(width());
    const WrappedText name(m_name, m_theme.font(TextSize::Small));
    const WrappedText words(m_words, m_theme.font(TextSize::Body));
    const int nameHigh = m_answer.isLevel() ? name.heightFor(1 << 14) : 0;
    const QRect box(textLeft(), (height() - nameHigh - words.heightFor(room)) / 2, room, height());
    const QRect nameBox(box.left(), box.top(), 1 << 14, box.height());
    if (m_answer.isLevel())
        name.draw(painter, nameBox, colours.muted);
    words.draw(painter, box.translated(0, nameHigh), colours.ink);
    if (!isChecked())
        return;
    const QFont strong = m_theme.font(TextSize::Small, QFont::DemiBold);
    const int shift = m_answer.isLevel() ? name.width() + m_theme.px(8) : words.width() + m_theme.px(10);
    const int sign = m_theme.px(13);
    const QRect line = nameBox.translated(shift, 0);
    paintSign(painter, Sign::Check, QRectF(line.left(), line.top() + m_theme.px(2), sign, sign), colours.ink);
    WrappedText(m_consensus, strong).draw(painter, line.translated(sign + m_theme.px(4), 0), colours.ink);
}

void ConsensusRow::paintVotes(QPainter &painter, qsizetype round) const
{
    const Colours &colours = m_theme.colours();
    const bool isLast = round == m_votes.size() - 1;
    const QRect column = columnOf(round, m_votes.size(), width(), m_theme);
    const int votes = m_votes[round];
    const QFont font = m_theme.font(isLast ? TextSize::Title : TextSize::Body, votes > 0 ? QFont::DemiBold : QFont::Normal);
    const int numberWidth = QFontMetrics(font).horizontalAdvance(u"88"_s) + m_theme.px(8);
    const int high = std::min(m_theme.px(isLast ? 28 : 16), height() - m_theme.px(8));
    const int most = std::max(m_theme.px(10), column.width() - numberWidth - m_theme.px(6));
    int x = column.left();
    painter.setPen(Qt::NoPen);
    painter.setBrush(isLast ? colours.accent : colours.field);
    if (m_all <= MostStrokes) {
        const int stroke = std::min(m_theme.px(isLast ? 10 : 5), most / m_all - m_theme.px(2));
        for (int i = 0; i < votes; ++i, x += stroke + m_theme.px(2))
            painter.drawRoundedRect(QRectF(x, (height() - high) / 2.0, stroke, high), 2, 2);
    } else if (votes > 0) {
        const int bar = std::max(m_theme.px(3), most * votes / m_all);
        painter.drawRoundedRect(QRectF(x, (height() - high) / 2.0, bar, high), 2, 2);
        x += bar;
    }
    painter.setFont(font);
    painter.setPen(votes > 0 ? colours.ink : colours.muted);
    painter.drawText(QRect(x + (votes > 0 ? m_theme.px(6) : 0), 0, numberWidth, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     QString::number(votes));
}

} // namespace vierklang::ui
