// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/voterow.h"

#include "ui/theme.h"
#include "ui/widgets/leveldigit.h"
#include "ui/widgets/wrappedtext.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int Side = 14;
constexpr int KeyWidth = 44;
constexpr int Counter = 106;
constexpr int Tally = 58;
constexpr int TallyFrom = 560; ///< below this width the words need the room
constexpr int MostStrokes = 9; ///< more would not fit and not be read

QPushButton *stepper(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    setRole(button, "stepper");
    return button;
}

QString nameOf(const Answer &answer)
{
    if (answer.isLevel())
        return u"votes%1"_s.arg(answer.level());
    return answer.kind() == Answer::Kind::Unknown ? u"votesUnknown"_s : u"votesNotApplicable"_s;
}

} // namespace

VoteRow::VoteRow(Answer answer, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_answer(answer), m_theme(theme),
      m_less(stepper(nameOf(answer) + u".less"_s, QString(QChar(0x2212)), this)),
      m_more(stepper(nameOf(answer) + u".more"_s, u"+"_s, this))
{
    setObjectName(nameOf(answer));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_more, &QPushButton::clicked, this, [this] { emit addWanted(m_answer); });
    connect(m_less, &QPushButton::clicked, this, [this] { emit takeBackWanted(m_answer); });
}

void VoteRow::setTexts(const QString &key, const QString &name, const QString &words)
{
    m_key = key;
    m_name = name;
    m_words = words;
    describe();
    updateGeometry();
    update();
}

void VoteRow::describe()
{
    const QString who = m_name.isEmpty() ? m_words : u"%1 %2"_s.arg(m_key, m_name);
    setAccessibleName(tr("%1: %n votes", nullptr, m_votes).arg(who));
    setAccessibleDescription(m_words);
    m_less->setAccessibleName(tr("One vote less: %1").arg(who));
    m_more->setAccessibleName(tr("One vote more: %1").arg(who));
}

void VoteRow::showVotes(int votes, bool mayAdd, bool isLatest)
{
    m_votes = votes;
    m_isLatest = isLatest;
    m_less->setEnabled(votes > 0);
    m_more->setEnabled(mayAdd);
    describe();
    update();
}

bool VoteRow::hasTally(int width) const { return m_answer.isLevel() && width >= m_theme.px(TallyFrom); }

int VoteRow::textWidth(int width) const
{
    const int tally = hasTally(width) ? Tally + 12 : 0;
    return std::max(1, width - m_theme.px(Side + KeyWidth + 12 + 12 + tally + Counter + Side));
}

QSize VoteRow::sizeHint() const { return {m_theme.px(480), heightForWidth(std::max(width(), m_theme.px(320)))}; }

QSize VoteRow::minimumSizeHint() const { return {m_theme.px(m_answer.isLevel() ? 280 : 200), m_theme.px(46)}; }

int VoteRow::heightForWidth(int width) const
{
    const bool wide = width >= m_theme.px(TallyFrom);
    const int words = WrappedText(m_words, m_theme.font(wide ? TextSize::Large : TextSize::Body)).heightFor(textWidth(width));
    if (!m_answer.isLevel())
        return std::max(m_theme.px(46), words + m_theme.px(12));
    const int name = WrappedText(m_name, m_theme.font(TextSize::Small)).heightFor(textWidth(width));
    return std::max(m_theme.px(wide ? 72 : 60), words + name + m_theme.px(10));
}

QRect VoteRow::keyBox() const
{
    const QSize size(m_theme.px(KeyWidth), m_theme.px(m_answer.isLevel() ? 46 : 28));
    return {QPoint(m_theme.px(Side), (height() - size.height()) / 2), size};
}

void VoteRow::arrange()
{
    const int edge = m_theme.px(28);
    const int top = (height() - edge) / 2;
    m_more->setGeometry(width() - m_theme.px(Side) - edge, top, edge, edge);
    m_less->setGeometry(width() - m_theme.px(Side + Counter), top, edge, edge);
}

void VoteRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void VoteRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
}

void VoteRow::paintTally(QPainter &painter) const
{
    const int right = width() - m_theme.px(Side + Counter + 12);
    const int high = m_theme.px(20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().accent);
    for (int i = 0; i < std::min(m_votes, MostStrokes); ++i)
        painter.drawRoundedRect(QRectF(right - m_theme.px(4) - i * m_theme.px(6), (height() - high) / 2.0, m_theme.px(4), high),
                                1.5, 1.5);
}

void VoteRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    if (m_isLatest) {
        painter.fillRect(rect(), colours.selection);
        painter.fillRect(QRect(0, 0, m_theme.px(3), height()), colours.accent);
    }
    if (m_answer.isLevel()) {
        paintLevelDigit(painter, keyBox(), m_answer.level(), m_theme);
    } else {
        painter.setPen(colours.field);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(keyBox()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setPen(colours.ink);
        painter.setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
        painter.drawText(keyBox(), Qt::AlignCenter, m_key);
    }
    const bool wide = width() >= m_theme.px(TallyFrom);
    const int room = textWidth(width());
    const WrappedText name(m_name, m_theme.font(TextSize::Small));
    const WrappedText words(m_words, m_theme.font(m_answer.isLevel() && wide ? TextSize::Large : TextSize::Body));
    const int nameHigh = name.heightFor(room);
    QRect box(m_theme.px(Side + KeyWidth + 12), (height() - nameHigh - words.heightFor(room)) / 2, room, height());
    name.draw(painter, box, colours.muted);
    words.draw(painter, box.translated(0, nameHigh), colours.ink);
    if (hasTally(width()))
        paintTally(painter);
    painter.setPen(colours.ink);
    painter.setFont(m_theme.font(TextSize::Display, QFont::DemiBold));
    const int left = width() - m_theme.px(Side + Counter - 28);
    painter.drawText(QRect(left, 0, m_theme.px(Counter - 56), height()), Qt::AlignCenter, QString::number(m_votes));
}

} // namespace vierklang::ui
