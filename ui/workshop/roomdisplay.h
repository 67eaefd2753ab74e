// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedstage.h"
#include "ui/projector/screens.h"

#include <QObject>

#include <memory>

namespace vierklang::ui {

class ProjectorWindow;

/// What the room sees, and the window it sees it in: the one place where the moderator's view and the projector meet.
/// Closes its window with the workshop.
class RoomDisplay final : public QObject
{
    Q_OBJECT

public:
    /// `moderator` is a widget of the moderator's window: its screen stays free.
    RoomDisplay(WorkshopRun &run, Language language, QWidget *moderator);
    ~RoomDisplay() override;

    [[nodiscard]] const ProjectedView &view() const { return m_stage.view(); }
    [[nodiscard]] bool isOpen() const;
    /// On a screen of its own.
    [[nodiscard]] bool isOnProjector() const;
    [[nodiscard]] bool isBlank() const { return m_isBlank; }
    [[nodiscard]] ProjectorWindow *window() const { return m_window.get(); }
    void setLanguage(Language language) { m_stage.setLanguage(language); }
    void toggleOpen();
    void toggleBlank();
    void close();

signals:
    /// The view, or where and whether it is shown.
    void changed();

private:
    void open();
    void onBlankChanged(bool blank);

    QWidget *m_moderator;
    ProjectedStage m_stage;
    Screens m_screens;
    std::unique_ptr<ProjectorWindow> m_window;
    bool m_isBlank = false;
};

} // namespace vierklang::ui
