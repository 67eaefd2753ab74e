// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/casesheetview.h"

#include "app/base/numbers.h"
#include "app/report/typemarker.h"
#include "app/workflow/wording.h"
#include "ui/charts/chartstyle.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qreal Wide = 1280;
constexpr qreal High = 720;
constexpr qreal Side = 48;
constexpr qreal BodyTop = 166;
constexpr qreal FootHigh = 112;
constexpr qreal LargestText = 29;
constexpr qreal SmallestText = 17;
constexpr int MostPoints = 5;
constexpr int AnswersPerSide = 3;

QFont fontOf(qreal pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = ChartStyle::ofPicture().font(TextSize::Body, weight);
    font.setPixelSize(static_cast<int>(std::lround(pixels)));
    return font;
}

/// Draws wrapped text and returns its height.
qreal text(QPainter *painter, QRectF box, const QString &words, const QFont &font, const QColor &colour)
{
    const qreal high = wrappedHeight(words, font, box.width());
    box.setHeight(high + 2);
    if (painter)
        drawText(*painter, box, Qt::TextWordWrap, words, font, colour);
    return high;
}

} // namespace

CaseSheetView::CaseSheetView(Context &context, const Instrument &instrument, QWidget *parent)
    : QWidget(parent), m_context(context), m_instrument(instrument)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CaseSheetView::showCase(const GuessGame &game)
{
    m_case = game.now();
    m_sheet = game.sheet();
    m_number = game.current() + 1;
    m_of = static_cast<int>(game.cases().size());
    setAccessibleName(tr("Case sheet"));
    setAccessibleDescription(lines().join(u'\n'));
    update();
}

QSize CaseSheetView::sizeHint() const { return {m_context.theme.px(460), m_context.theme.px(259)}; }

QSize CaseSheetView::minimumSizeHint() const { return {m_context.theme.px(280), m_context.theme.px(158)}; }

QString CaseSheetView::factLine() const
{
    QStringList parts;
    if (m_sheet.commune.kind)
        parts.append(kindWording(*m_sheet.commune.kind, m_context.language()));
    if (m_sheet.commune.population)
        parts.append(tr("%1 inhabitants").arg(count(*m_sheet.commune.population, m_context.language())));
    return parts.join(u", "_s);
}

QString CaseSheetView::guessName(const Guess &guess) const
{
    return guess ? m_instrument.card(*guess).name.in(m_context.language()) : tr("no single type");
}

QString CaseSheetView::solutionText() const
{
    const TypePicture &picture = m_case.picture;
    const QString words =
        labelWording(m_instrument, picture.label, picture.leading, picture.second, m_context.language());
    return words.left(1).toUpper() + words.mid(1);
}

QString CaseSheetView::answerText(const Contribution &contribution) const
{
    const Language language = m_context.language();
    const QString points = decimal(std::abs(contribution.towards) * 100, 1, language);
    if (contribution.isGoal)
        return tr("%1, %n point(s): %2", nullptr, m_case.assessment.pointsOf(contribution.id))
            .arg(m_instrument.goal(contribution.id)->shortName.in(language), points);
    return tr("Practice “%1”: %2").arg(m_instrument.behaviourItem(contribution.id)->shortName.in(language), points);
}

QStringList CaseSheetView::lines() const
{
    const Language language = m_context.language();
    QStringList all{tr("Which type shapes %1?").arg(m_sheet.commune.name), factLine()};
    for (const SheetGoal &goal : m_sheet.goals)
        all.append(u"%1 %2"_s.arg(goal.points).arg(m_instrument.goal(goal.goal)->text.in(language)));
    for (const QString &id : m_sheet.behaviour) {
        const BehaviourItem *item = m_instrument.behaviourItem(id);
        QStringList options;
        for (const BehaviourOption &option : item->options) {
            if (m_case.assessment.ticksOf(id).contains(option.id))
                options.append(option.text.in(language));
        }
        all.append(u"%1: %2"_s.arg(item->shortName.in(language), options.join(u"; "_s)));
    }
    if (!m_case.solved)
        return all;
    all.append(tr("Solution: %1").arg(solutionText()));
    for (const bool largest : {true, false}) {
        for (const Contribution &contribution : m_case.decidingFor(largest, AnswersPerSide))
            all.append(answerText(contribution));
    }
    return all;
}

void CaseSheetView::drawHead(QPainter &painter) const
{
    const Colours c = ChartStyle::ofPicture().colours;
    const QRectF line(Side, 30, Wide - 2 * Side, 40);
    drawText(painter, line, Qt::AlignVCenter, tr("Teaching mode – no real data"), fontOf(LargestText), c.muted);
    drawText(painter, line, Qt::AlignVCenter | Qt::AlignRight, tr("Case %1 of %2").arg(m_number).arg(m_of),
             fontOf(LargestText), c.muted);
    const QString question = tr("Which type shapes %1?").arg(m_sheet.commune.name);
    qreal size = 42;
    while (size > 24 && textWidth(question, fontOf(size, QFont::DemiBold)) > Wide - 2 * Side)
        size -= 2;
    drawText(painter, QRectF(Side, 72, Wide - 2 * Side, 52), Qt::AlignVCenter, question, fontOf(size, QFont::DemiBold), c.ink);
    drawText(painter, QRectF(Side, 122, Wide - 2 * Side, 40), Qt::AlignVCenter, factLine(), fontOf(30), c.ink);
}

qreal CaseSheetView::laySheet(QPainter *painter, qreal size, qreal y) const
{
    const Colours c = ChartStyle::ofPicture().colours;
    const Language language = m_context.language();
    const qreal right = Wide - Side;
    const auto heading = [&](const QString &words) {
        y += size * 0.45;
        y += text(painter, QRectF(Side, y, right - Side, 0), words, fontOf(size * 1.03, QFont::DemiBold), c.ink) + size * 0.25;
    };
    heading(tr("These goals come first (%1 points, at most %2 per goal)")
                .arg(m_instrument.constants.points)
                .arg(m_instrument.constants.maxPerGoal));
    for (const SheetGoal &goal : m_sheet.goals) {
        const qreal block = size * 0.62;
        for (int point = 0; painter && point < MostPoints; ++point) {
            const QRectF box(Side + point * (block + 3), y + size * 0.2, block, size * 0.8);
            painter->setPen(point < goal.points ? QPen(Qt::NoPen) : QPen(c.line, 2));
            painter->setBrush(point < goal.points ? QBrush(c.accent) : QBrush(Qt::NoBrush));
            painter->drawRoundedRect(box, 3, 3);
        }
        const qreal numbers = Side + MostPoints * (block + 3) + size * 0.35;
        if (painter)
            drawText(*painter, QRectF(numbers, y, size, size * 1.3), Qt::AlignTop, QString::number(goal.points),
                     fontOf(size, QFont::DemiBold), c.ink);
        const qreal left = numbers + size * 1.1;
        y += text(painter, QRectF(left, y, right - left, 0), m_instrument.goal(goal.goal)->text.in(language), fontOf(size), c.ink)
             + size * 0.22;
    }
    heading(tr("This is how they work"));
    qreal head = 0;
    for (const QString &id : m_sheet.behaviour)
        head = std::max(head, textWidth(m_instrument.behaviourItem(id)->shortName.in(language), fontOf(size)));
    head = std::min(head, Wide * 0.3);
    for (const QString &id : m_sheet.behaviour) {
        const BehaviourItem *item = m_instrument.behaviourItem(id);
        QStringList options;
        for (const BehaviourOption &option : item->options) {
            if (m_case.assessment.ticksOf(id).contains(option.id))
                options.append(option.text.in(language));
        }
        const qreal left = Side + head + size * 0.7;
        const qreal one = text(painter, QRectF(Side, y, head + 4, 0), item->shortName.in(language), fontOf(size), c.muted);
        const qreal two = text(painter, QRectF(left, y, right - left, 0), options.join(u"; "_s), fontOf(size), c.ink);
        y += std::max(one, two) + size * 0.15;
    }
    return y;
}

qreal CaseSheetView::laySolution(QPainter *painter, qreal size, qreal y) const
{
    const Colours c = ChartStyle::ofPicture().colours;
    const Language language = m_context.language();
    y += size * 0.5;
    y += text(painter, QRectF(Side, y, Wide - 2 * Side, 0), tr("Solution: %1").arg(solutionText()),
              fontOf(size * 1.25, QFont::DemiBold), c.ink) + size * 0.7;
    qreal lowest = y;
    const qreal half = (Wide - 2 * Side - 40) / 2;
    for (const bool largest : {true, false}) {
        const TypeKey type = largest ? m_case.picture.largest : m_case.picture.runnerUp;
        const QString name = m_instrument.card(type).nameWithArticle.in(language);
        const qreal left = largest ? Side : Side + half + 40;
        qreal at = y;
        if (painter) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.types[type]);
            painter->drawPath(typeMarker(type, {left + size * 0.5, at + size * 0.65}, size * 0.9));
        }
        at += text(painter, QRectF(left + size * 1.4, at, half - size * 1.4, 0),
                   tr("For %1 (percentage points)").arg(name.left(1).toLower() + name.mid(1)),
                   fontOf(size * 0.9, QFont::DemiBold), c.ink) + size * 0.4;
        for (const Contribution &contribution : m_case.decidingFor(largest, AnswersPerSide))
            at += text(painter, QRectF(left, at, half, 0), answerText(contribution), fontOf(size), c.ink) + size * 0.3;
        lowest = std::max(lowest, at);
    }
    return lowest;
}

qreal CaseSheetView::layBody(QPainter *painter, qreal size) const
{
    return m_case.solved ? laySolution(painter, size, BodyTop) : laySheet(painter, size, BodyTop);
}

void CaseSheetView::drawFoot(QPainter &painter) const
{
    const Colours c = ChartStyle::ofPicture().colours;
    const QRectF foot(0, High - FootHigh, Wide, FootHigh);
    painter.fillRect(foot, c.selection);
    const qreal row = 42;
    const qreal column = (Wide - 2 * Side) / 3;
    drawText(painter, QRectF(Side, foot.top() + 13, column, row), Qt::AlignVCenter,
             m_case.solved ? tr("The class guessed:") : tr("Your guess, on three:"), fontOf(30, QFont::DemiBold), c.ink);
    for (std::size_t index = 0; index < GuessCount; ++index) {
        const Guess guess = guessAt(index);
        const auto cell = static_cast<int>(index) + 1;
        const QRectF box(Side + cell % 3 * column, foot.top() + 13 + cell / 3 * row, column - 8, row);
        const QString number = QString::number(m_case.solved ? m_case.counts[index] : cell);
        drawText(painter, box, Qt::AlignVCenter, number, fontOf(30, QFont::DemiBold), c.ink);
        const qreal sign = box.left() + std::max<qreal>(36, textWidth(number, fontOf(30, QFont::DemiBold)) + 22);
        painter.setPen(Qt::NoPen);
        if (guess) {
            painter.setBrush(c.types[*guess]);
            painter.drawPath(typeMarker(*guess, {sign, box.center().y()}, 24));
        } else {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(c.ink, 2.5, Qt::DashLine));
            painter.drawEllipse(QPointF(sign, box.center().y()), 10, 10);
        }
        const bool isSolution = m_case.solved && m_case.solution() == guess;
        const QString name = guessName(guess) + (isSolution ? u" ✓"_s : QString());
        qreal size = 30;
        while (size > 18 && textWidth(name, fontOf(size)) > box.right() - sign - 26)
            size -= 1;
        drawText(painter, box.adjusted(sign + 26 - box.left(), 0, 0, 0), Qt::AlignVCenter, name,
                 fontOf(size, isSolution ? QFont::DemiBold : QFont::Normal), c.ink);
    }
}

void CaseSheetView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours c = ChartStyle::ofPicture().colours;
    painter.fillRect(rect(), c.surface);
    const qreal scale = std::min(width() / Wide, height() / High);
    painter.translate((width() - Wide * scale) / 2, (height() - High * scale) / 2);
    painter.scale(scale, scale);
    drawHead(painter);
    qreal size = LargestText;
    while (size > SmallestText && layBody(nullptr, size) > High - FootHigh - 8)
        size -= 1;
    layBody(&painter, size);
    drawFoot(painter);
    if (hasFocus() && !isWindow()) {
        painter.resetTransform();
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace vierklang::ui
