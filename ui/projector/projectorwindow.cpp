// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projector/projectorwindow.h"

#include "ui/projector/projectorscreen.h"

#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>

namespace vierklang::ui {

namespace {

constexpr int CursorRestsAfter = 2000; // ms

} // namespace

ProjectorWindow::ProjectorWindow(QWidget *moderator, Screens &screens)
    : m_moderator(moderator), m_screens(screens), m_screen(new ProjectorScreen(this))
{
    setObjectName(QStringLiteral("projectorWindow"));
    m_screen->setObjectName(QStringLiteral("projectorScreen"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setContextMenuPolicy(Qt::NoContextMenu);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_screen);
    m_escape.setSingleShot(true);
    m_escape.setInterval(QApplication::doubleClickInterval());
    connect(&m_escape, &QTimer::timeout, this, &ProjectorWindow::leaveFullScreen);
    m_cursor.setSingleShot(true);
    m_cursor.setInterval(CursorRestsAfter);
    connect(&m_cursor, &QTimer::timeout, this, [this] { m_screen->setCursor(Qt::BlankCursor); });
    m_screen->setMouseTracking(true);
    m_screen->installEventFilter(this);
    connect(&m_screens, &Screens::changed, this, &ProjectorWindow::place);
    retranslate();
}

ProjectorWindow::~ProjectorWindow() = default;

void ProjectorWindow::present()
{
    m_wantsFullScreen = true;
    const bool isModeratorsTurn = moderatorIsActive();
    if (!isVisible())
        resize(sizeHint());
    show();
    place();
    if (isModeratorsTurn)
        m_moderator->activateWindow();
}

bool ProjectorWindow::moderatorIsActive() const
{
    return m_moderator && m_moderator->isActiveWindow();
}

void ProjectorWindow::setView(const ProjectedView &view)
{
    m_screen->setView(view);
}

const ProjectedView &ProjectorWindow::view() const
{
    return m_screen->view();
}

bool ProjectorWindow::isBlank() const
{
    return m_screen->isBlank();
}

void ProjectorWindow::setBlank(bool blank)
{
    if (blank == isBlank())
        return;
    m_screen->setBlank(blank);
    emit blankChanged(blank);
}

void ProjectorWindow::place()
{
    if (!isVisible())
        return;
    const bool wasOnProjector = m_isOnProjector;
    const bool isModeratorsTurn = moderatorIsActive();
    const QRect moderators = m_screens.geometryOf(m_moderator);
    const std::optional<QRect> projector = screenFor(m_screens.geometries(), moderators);
    m_isOnProjector = projector.has_value() && m_wantsFullScreen;
    if (m_isOnProjector) {
        goFullScreen(*projector);
    } else if (wasOnProjector || !m_wasPlaced) {
        shareScreen(moderators);
    }
    m_wasPlaced = true;
    hideCursorLater();
    // Window managers give the keyboard to what fills a screen, asked or not.
    if (isModeratorsTurn)
        m_moderator->activateWindow();
    if (wasOnProjector != m_isOnProjector)
        emit placeChanged();
}

void ProjectorWindow::goFullScreen(const QRect &screen)
{
    if (QScreen *real = QGuiApplication::screenAt(screen.center()))
        setScreen(real);
    // A window that is full screen already does not move to another screen.
    if (isFullScreen() && geometry() != screen)
        showNormal();
    setGeometry(screen);
    fillScreen();
}

void ProjectorWindow::fillScreen()
{
    // showFullScreen() would take the keyboard from the moderator.
    setWindowState(windowState() | Qt::WindowFullScreen);
    show();
}

void ProjectorWindow::shareScreen(const QRect &screen)
{
    const QRect taken = m_moderator ? m_moderator->frameGeometry() : QRect();
    const QRect here = placeBeside(taken, screen);
    showNormal();
    setGeometry(here);
    // Where there is no room beside the moderator's window it goes below it.
    if (here.intersects(taken))
        lower();
    m_cursor.stop();
    m_screen->unsetCursor();
}

void ProjectorWindow::leaveFullScreen()
{
    if (!isFullScreen())
        return;
    m_wantsFullScreen = false;
    const QRect screen = geometry();
    showNormal();
    const QSize size = screen.size() * 2 / 3;
    setGeometry(QRect(screen.center() - QPoint(size.width() / 2, size.height() / 2), size));
    m_screen->unsetCursor();
    m_cursor.stop();
    const bool was = std::exchange(m_isOnProjector, false);
    if (was)
        emit placeChanged();
}

void ProjectorWindow::onEscape()
{
    if (!m_escape.isActive())
        return m_escape.start();
    m_escape.stop();
    toggleBlank();
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->isAutoRepeat())
        return;
    switch (event->key()) {
    case Qt::Key_F11:
        if (isFullScreen())
            return leaveFullScreen();
        m_wantsFullScreen = true;
        place();
        if (!isFullScreen())
            fillScreen();
        return hideCursorLater();
    case Qt::Key_F12:
        return toggleBlank();
    case Qt::Key_Escape:
        return onEscape();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    m_escape.stop();
    m_isOnProjector = false;
    m_wasPlaced = false;
    emit closed();
}

void ProjectorWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ProjectorWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_screen && (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave)) {
        m_screen->unsetCursor();
        hideCursorLater();
    }
    return QWidget::eventFilter(watched, event);
}

void ProjectorWindow::hideCursorLater()
{
    if (isFullScreen())
        m_cursor.start();
}

void ProjectorWindow::retranslate()
{
    setWindowTitle(tr("Projector – Vierklang"));
}

} // namespace vierklang::ui
