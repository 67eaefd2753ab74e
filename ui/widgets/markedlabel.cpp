// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/markedlabel.h"

#include "app/report/typemarker.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace vierklang::ui {

MarkedLabel::MarkedLabel(Context &context, QWidget *parent, const char *role)
    : QLabel(parent), m_context(context)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (role)
        setRole(this, role);
}

void MarkedLabel::setPhrase(const QString &text, const QList<TypeKey> &marks, const QString &emphasis,
                            Emphasis how)
{
    m_marks = marks;
    m_emphasis = emphasis;
    m_how = how;
    setText(text);
    updateGeometry();
    update();
}

qreal MarkedLabel::markSize() const
{
    return fontInfo().pixelSize() * 0.95;
}

qreal MarkedLabel::indentWidth() const
{
    return static_cast<qreal>(m_marks.size()) * markSize() * 1.25;
}

QSize MarkedLabel::sizeHint() const
{
    const qreal width = indentWidth() + QFontMetricsF(font()).horizontalAdvance(text()) + 4;
    return {static_cast<int>(std::ceil(width)), heightForWidth(static_cast<int>(std::ceil(width)) + 1)};
}

QSize MarkedLabel::minimumSizeHint() const
{
    qreal longest = 0;
    for (const QString &word : text().split(u' '))
        longest = std::max(longest, QFontMetricsF(font()).horizontalAdvance(word));
    return {static_cast<int>(std::ceil(longest + indentWidth() + 2)), fontMetrics().height()};
}

int MarkedLabel::heightForWidth(int width) const
{
    QTextLayout layout(text(), font());
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

qreal MarkedLabel::layOut(QTextLayout &layout, qreal width) const
{
    const qsizetype at = m_emphasis.isEmpty() ? -1 : text().indexOf(m_emphasis);
    if (at >= 0) {
        QTextCharFormat format;
        if (m_how == Emphasis::Underline)
            format.setFontUnderline(true);
        else
            format.setFontWeight(QFont::DemiBold);
        layout.setFormats({{static_cast<int>(at), static_cast<int>(m_emphasis.size()), format}});
    }
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const qreal available = std::max<qreal>(20, width - indentWidth());
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(available);
        line.setPosition(QPointF(indentWidth(), y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

void MarkedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QTextLayout layout(text(), font());
    layOut(layout, width());
    const Colours &colours = m_context.theme.colours();
    qreal x = 0;
    const qreal y = QFontMetricsF(font()).height() / 2;
    for (const TypeKey type : std::as_const(m_marks)) {
        painter.fillPath(typeMarker(type, QPointF(x + markSize() / 2, y), markSize()), colours.types[type]);
        x += markSize() * 1.25;
    }
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, QPointF(0, 0));
}

} // namespace vierklang::ui
