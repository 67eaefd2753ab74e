// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/profileradar.h"

#include "app/base/numbers.h"
#include "app/instrument/instrument.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

MarkLook lookOf(const ProfileLine &line, const ChartStyle &style)
{
    if (line.type)
        return lookOfType(*line.type, style);
    return {Mark::Dot, style.colours.accent, Qt::SolidLine, 3, {}};
}

ProfileRadar::ProfileRadar(Context &context, QWidget *parent)
    : Chart(context, parent), m_scene(std::make_unique<RadarScene>())
{
    m_series.maximum = MaxLevel;
    m_series.rings = MaxLevel;
}

ProfileRadar::~ProfileRadar() = default;

void ProfileRadar::setCompact(bool compact)
{
    m_isCompact = compact;
    m_scene->setTight(compact);
    valuesChanged();
}

void ProfileRadar::setAxes(const QStringList &ids, const QStringList &names, const QStringList &shortNames)
{
    m_series.axisIds = ids;
    m_names = names;
    m_shortNames = shortNames;
    valuesChanged();
}

void ProfileRadar::setLines(const QList<ProfileLine> &lines)
{
    m_lines = lines;
    takeValues();
    // Only the lines moved: what stands around them keeps its size.
    update();
}

void ProfileRadar::takeValues()
{
    m_series.lines.clear();
    for (const ProfileLine &line : std::as_const(m_lines))
        m_series.lines.append({RadarRole::Actual, line.values});
}

QString ProfileRadar::number(const std::optional<double> &value) const
{
    return value ? decimal(*value, 1, context().language()) : u"–"_s;
}

QStringList ProfileRadar::values() const
{
    QStringList sentences;
    for (qsizetype axis = 0; axis < m_names.size(); ++axis) {
        QStringList parts;
        for (const ProfileLine &line : m_lines)
            parts.append(tr("%1 %2", "line and its number").arg(line.name, number(line.values.value(axis))));
        sentences.append(tr("%1: %2", "axis and its numbers").arg(m_names[axis], parts.join(u", "_s)));
    }
    return sentences;
}

ChartTable ProfileRadar::table() const
{
    ChartTable table{{tr("Axis")}, {}};
    for (const ProfileLine &line : m_lines)
        table.header.append(line.name);
    for (qsizetype axis = 0; axis < m_names.size(); ++axis) {
        QStringList row{m_names[axis]};
        for (const ProfileLine &line : m_lines)
            row.append(number(line.values.value(axis)));
        table.rows.append(row);
    }
    return table;
}

QSize ProfileRadar::sizeHint() const
{
    return (m_isCompact ? QSizeF(style().px(200), style().px(158)) : QSizeF(style().px(460), style().px(360))).toSize();
}

QSize ProfileRadar::minimumSizeHint() const
{
    return (m_isCompact ? QSizeF(style().px(170), style().px(154)) : QSizeF(style().px(280), style().px(240))).toSize();
}

QSizeF ProfileRadar::pictureSize() const { return m_isCompact ? QSizeF(360, 300) : QSizeF(640, 460); }

QList<QRectF> ProfileRadar::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const
{
    if (m_names.isEmpty() || m_lines.isEmpty())
        return {};
    QList<LegendEntry> entries;
    QList<MarkLook> looks;
    for (const ProfileLine &line : m_lines) {
        looks.append(lookOf(line, style));
        entries.append({looks.last(), line.name});
    }
    const QFont small = style.font(TextSize::Small);
    const QString note = tr("The area has no meaning.");
    const qreal noteHeight = m_isCompact ? 0 : wrappedHeight(note, small, size.width());
    const qreal legendHeight = m_isCompact ? 0 : drawLegend(nullptr, QRectF(QPointF(), size), entries, style);
    const qreal foot = m_isCompact ? 0 : legendHeight + noteHeight + style.px(8);
    const QRectF plot(0, 0, size.width(), std::max(style.px(120), size.height() - foot));
    QList<RadarAxisText> texts;
    const bool isShort = m_isCompact || size.width() < style.px(480);
    for (qsizetype axis = 0; axis < m_names.size(); ++axis) {
        RadarAxisText text{isShort ? m_shortNames.value(axis) : m_names[axis], {}, {}};
        // Beside the axis stands the number of the line that is on the table; small multiples have it in the table.
        if (!m_isCompact)
            text.numbers = number(m_lines.last().values.value(axis));
        texts.append(text);
    }
    const QStringList rings = m_isCompact ? QStringList{{}, {}, u"2"_s, {}, u"4"_s}
                                          : QStringList{u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s};
    Built built{plot.size(), {}, style.colours.surface.rgba(), style.px(100), {}};
    for (const RadarAxisText &text : std::as_const(texts))
        built.names.append(text.name);
    for (const ProfileLine &line : m_lines)
        built.lines.append(line.type);
    // Building a chart costs many times what moving one does; while the slider runs only the values change.
    if (built != m_built || !m_scene->move(m_series, texts, style))
        m_scene->arrange(m_series, texts, rings, looks, plot.size(), style);
    m_built = built;
    m_scene->render(painter, plot);
    if (!m_isCompact) {
        drawLegend(&painter, QRectF(0, plot.bottom() + style.px(6), size.width(), legendHeight), entries, style);
        drawText(painter, QRectF(0, plot.bottom() + style.px(6) + legendHeight, size.width(), noteHeight + 1),
                 Qt::TextWordWrap, note, small, style.colours.muted);
    }
    QList<QRectF> areas;
    for (int axis = 0; axis < m_names.size(); ++axis)
        areas.append(m_scene->areaOf(axis));
    return areas;
}

} // namespace vierklang::ui
