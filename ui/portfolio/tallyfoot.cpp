// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/tallyfoot.h"

#include "ui/portfolio/portfoliotable.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int Height = 20;
}

TallyFoot::TallyFoot(Context &context, PortfolioTable &table, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(table)
{
    setObjectName(u"tallyFoot"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&table, &PortfolioTable::columnsMoved, this, qOverload<>(&QWidget::update));
    connect(&context.theme, &Theme::changed, this, &QWidget::updateGeometry);
}

void TallyFoot::setTallies(const QList<ItemTally> &tallies, int communes)
{
    m_tallies = tallies;
    m_communes = communes;
    tell();
    updateGeometry();
    update();
}

QString TallyFoot::sentence() const
{
    return isInPercent() ? tr("How many percent of the %1 are at level 0 or 1").arg(m_communes)
                         : tr("How many of the %1 are at level 0 or 1").arg(m_communes);
}

QString TallyFoot::numberOf(const ItemTally &tally) const
{
    return QString::number(isInPercent() ? qRound(100.0 * tally.low() / m_communes) : tally.low());
}

void TallyFoot::tell()
{
    QStringList words;
    const Instrument &instrument = m_table.portfolioModel().instrument();
    for (const ItemTally &tally : m_tallies) {
        if (const Item *item = instrument.item(tally.id))
            words.append(u"%1 %2"_s.arg(item->shortName.in(m_context.language()), numberOf(tally)));
    }
    setAccessibleName(sentence());
    setAccessibleDescription(words.join(u", "_s));
}

bool TallyFoot::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    return QWidget::event(event);
}

QSize TallyFoot::sizeHint() const
{
    const int lines = m_table.frozen().population == 0 ? 2 : 1;
    return {m_context.theme.px(280), m_context.theme.px(Height + (lines - 1) * 16)};
}

void TallyFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartStyle style = ChartStyle::ofWindow(m_context.theme);
    const Colours &c = style.colours;
    painter.fillRect(QRectF(0, 0, width(), 1), c.line);
    const FrozenColumns &frozen = m_table.frozen();
    const QRectF words(frozen.tick, 0, frozen.width() - frozen.tick - style.px(4), height());
    drawText(painter, words, Qt::AlignVCenter | Qt::TextWordWrap, sentence(), style.font(TextSize::Small), c.muted);
    const int left = m_table.viewport()->x();
    painter.setClipRect(QRect(left, 0, m_table.viewport()->width(), height()));
    for (int item = 0; item < m_tallies.size(); ++item) {
        const int x = left + m_table.columnViewportPosition(item) + m_table.columnWidth(item);
        const qreal cell = m_table.columns().cell;
        const bool bold = isMost(m_tallies[item]);
        QFont font = style.font(TextSize::Small, bold ? QFont::DemiBold : QFont::Normal);
        if (m_communes >= 10)
            font.setPixelSize(qRound(style.px(11)));
        drawText(painter, QRectF(x - cell - style.px(4), 0, cell - 1 + style.px(8), height()), Qt::AlignCenter,
                 numberOf(m_tallies[item]), font, bold ? c.ink : c.muted);
    }
}

} // namespace vierklang::ui
