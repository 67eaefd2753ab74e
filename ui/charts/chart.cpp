// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartpicture.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

Chart::Chart(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    connect(&context.theme, &Theme::changed, this, &Chart::valuesChanged);
}

Chart::~Chart() = default;

void Chart::setCurrent(int value)
{
    const int last = static_cast<int>(values().size()) - 1;
    const int next = std::clamp(value, 0, std::max(0, last));
    if (next == m_current)
        return;
    m_current = next;
    update();
    tellFocus();
    emit currentChanged(next);
}

void Chart::valuesChanged()
{
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(values().size()) - 1));
    updateGeometry();
    update();
    emit tableChanged();
}

QImage Chart::picture(qreal scale) const
{
    return imageOf(*this, pictureSize(), scale);
}

Result<void> Chart::writePicture(const QString &path) const
{
    return vierklang::ui::writePicture(*this, pictureSize(), path);
}

QString Chart::watermark() const
{
    return m_context.isTeaching ? tr("Teaching example") : QString();
}

void Chart::copyPicture()
{
    QGuiApplication::clipboard()->setImage(picture());
    emit announced(tr("The picture is on the clipboard."));
}

void Chart::savePictureAs()
{
    const QString path = m_context.prompts.fileToSave(this, tr("Save picture as"), m_pictureName + u".png"_s,
                                                      tr("Picture (*.png);;Vector graphics (*.svg)"));
    if (path.isEmpty())
        return;
    if (const Result<void> written = writePicture(path); !written) {
        emit failed(written.error());
        return;
    }
    emit announced(tr("The picture was saved."));
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_areas = draw(painter, size(), style());
    if (hasFocus())
        drawFocus(painter);
}

void Chart::drawFocus(QPainter &painter) const
{
    const ChartStyle look = style();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colours.accent, 2));
    const QRectF area = areaOf(m_current).isEmpty() ? QRectF(rect()) : areaOf(m_current);
    painter.drawRoundedRect(area.intersected(QRectF(rect())).adjusted(1, 1, -1, -1), 4, 4);
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(static_cast<int>(values().size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    for (int value = 0; value < m_areas.size(); ++value) {
        if (m_areas[value].contains(event->position())) {
            setCurrent(value);
            emit activated(value);
            return;
        }
    }
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy picture"), this, &Chart::copyPicture);
    menu.addAction(tr("Save as …"), this, &Chart::savePictureAs);
    menu.exec(event->globalPos());
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    tellFocus();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Chart::tellFocus()
{
    if (!hasFocus() || values().isEmpty())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_current);
    QAccessible::updateAccessibility(&event);
}

} // namespace vierklang::ui
