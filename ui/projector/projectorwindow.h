// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedview.h"
#include "ui/projector/screens.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace vierklang::ui {

class ProjectorScreen;

/// The window of the room. Full screen on the second screen if there is one, else a window that can be moved;
/// comes back to the projector when it is plugged in again. F11 changes between full screen and window, Esc
/// leaves full screen, F12 or Esc twice makes it black and shows it again. Takes no focus when it opens: the
/// moderator goes on typing. Closing it ends nothing; `present` opens it again with what it showed.
///
/// Has no parent, so that it never lies over the moderator's window: whoever makes it owns it. `moderator` is
/// the window whose screen stays free; when it is closed, the owner closes this one.
class ProjectorWindow final : public QWidget
{
    Q_OBJECT

public:
    ProjectorWindow(QWidget *moderator, Screens &screens);
    ~ProjectorWindow() override;

    /// Opens the window where it belongs.
    void present();
    void setView(const ProjectedView &view);
    [[nodiscard]] const ProjectedView &view() const;
    [[nodiscard]] bool isBlank() const;
    void setBlank(bool blank);
    void toggleBlank() { setBlank(!isBlank()); }
    /// It is on a screen of its own.
    [[nodiscard]] bool isOnProjector() const { return m_isOnProjector; }

signals:
    /// By a key here, or by `setBlank`.
    void blankChanged(bool blank);
    /// The person closed the window; the workshop goes on.
    void closed();
    /// `isOnProjector` is another now: "Der Beamer ist weg – das Fenster steht jetzt hier."
    void placeChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] bool moderatorIsActive() const;
    void place();
    void goFullScreen(const QRect &screen);
    void fillScreen();
    void shareScreen(const QRect &screen);
    void leaveFullScreen();
    void onEscape();
    void hideCursorLater();

    QPointer<QWidget> m_moderator;
    Screens &m_screens;
    ProjectorScreen *m_screen;
    QTimer m_escape; ///< runs between a first Esc and a second one
    QTimer m_cursor;
    bool m_wantsFullScreen = true;
    bool m_isOnProjector = false;
    bool m_wasPlaced = false;
};

} // namespace vierklang::ui
