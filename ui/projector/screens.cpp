// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace vierklang::ui {

namespace {

constexpr QSize LeastWindow(320, 180);
constexpr QSize LargestWindow(960, 540);
constexpr int Edge = 24; // to the edges of the screen, for the frame of the window

QSize sixteenToNine(QSize room)
{
    const QSize size = QSize(16, 9).scaled(room.boundedTo(LargestWindow), Qt::KeepAspectRatio);
    return size.expandedTo(LeastWindow);
}

} // namespace

std::optional<QRect> screenFor(const QList<QRect> &screens, const QRect &moderatorsScreen)
{
    const auto other = std::find_if(screens.cbegin(), screens.cend(), [&](const QRect &screen) {
        return screen.isValid() && !screen.intersects(moderatorsScreen);
    });
    return other != screens.cend() ? std::optional(*other) : std::nullopt;
}

QRect placeBeside(const QRect &moderatorsWindow, const QRect &screen)
{
    const QRect inner = screen.adjusted(Edge, Edge, -Edge, -Edge);
    const QRect &taken = moderatorsWindow;
    const QList<QRect> strips{
        QRect(QPoint(taken.right() + Edge, inner.top()), inner.bottomRight()),
        QRect(QPoint(inner.left(), inner.top()), QPoint(taken.left() - Edge, inner.bottom())),
        QRect(QPoint(inner.left(), taken.bottom() + Edge), inner.bottomRight()),
        QRect(inner.topLeft(), QPoint(inner.right(), taken.top() - Edge))};
    QRect best;
    for (const QRect &strip : strips) {
        if (strip.width() < LeastWindow.width() || strip.height() < LeastWindow.height())
            continue;
        const QRect place(strip.topLeft(), sixteenToNine(strip.size()));
        if (place.width() > best.width())
            best = place;
    }
    if (best.isValid())
        return best;
    const QSize corner = sixteenToNine(inner.size() / 3);
    return {inner.bottomRight() - QPoint(corner.width() - 1, corner.height() - 1), corner};
}

Screens::Screens(QObject *parent) : QObject(parent)
{
    const auto watch = [this](QScreen *screen) {
        connect(screen, &QScreen::geometryChanged, this, &Screens::changed);
    };
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, watch);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Screens::changed);
    // Qt tells it while the screen is still in its list; the windows are moved after that.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Screens::changed, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &Screens::changed, Qt::QueuedConnection);
}

Screens::~Screens() = default;

QList<QRect> Screens::geometries() const
{
    QList<QRect> all;
    for (const QScreen *screen : QGuiApplication::screens())
        all.append(screen->geometry());
    return all;
}

QRect Screens::geometryOf(const QWidget *window) const
{
    const QScreen *screen = window ? window->screen() : QGuiApplication::primaryScreen();
    return screen ? screen->geometry() : QRect();
}

} // namespace vierklang::ui
