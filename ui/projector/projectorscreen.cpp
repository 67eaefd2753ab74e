// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projectorscreen.h"

#include "ui/projector/slideparts.h"
#include "ui/projector/slides.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace vierklang::ui {

namespace {

/// Narrower pages than 4:3 are shown like 4:3 with more room below.
constexpr qreal LeastPageWidth = SlideHeight * 4 / 3;

} // namespace

ProjectorScreen::ProjectorScreen(QWidget *parent) : QWidget(parent), m_sheet(QSizeF())
{
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAttribute(Qt::WA_OpaquePaintEvent);
    arrange();
}

ProjectorScreen::~ProjectorScreen() = default;

void ProjectorScreen::setView(const ProjectedView &view)
{
    if (view == m_view)
        return;
    m_view = view;
    arrange();
}

void ProjectorScreen::setBlank(bool blank)
{
    if (blank == m_isBlank)
        return;
    m_isBlank = blank;
    describe();
    update();
}

QSize ProjectorScreen::sizeHint() const
{
    return {640, 360};
}
QSize ProjectorScreen::minimumSizeHint() const
{
    return {160, 90};
}

qreal ProjectorScreen::scale() const
{
    return std::min(height() / SlideHeight, width() / LeastPageWidth);
}

void ProjectorScreen::arrange()
{
    const qreal factor = scale();
    m_sheet = layOut(m_view, factor > 0 ? QSizeF(width() / factor, height() / factor)
                                        : QSizeF(LeastPageWidth, SlideHeight));
    describe();
    update();
}

void ProjectorScreen::describe()
{
    setAccessibleName(tr("Projector"));
    QStringList texts;
    for (const WrittenText &text : m_sheet.texts())
        texts.append(text.text);
    const QString description = m_isBlank ? tr("The picture is black.") : texts.join(QStringLiteral(" \n"));
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void ProjectorScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_isBlank ? QColor(Qt::black) : slideColours().surface);
    if (m_isBlank)
        return;
    painter.scale(scale(), scale());
    m_sheet.paint(painter);
}

void ProjectorScreen::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ProjectorScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
