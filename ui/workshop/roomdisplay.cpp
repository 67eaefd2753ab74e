// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/roomdisplay.h"

#include "ui/projector/projectorwindow.h"

namespace vierklang::ui {

RoomDisplay::RoomDisplay(WorkshopRun &run, Language language, QWidget *moderator)
    : QObject(moderator), m_moderator(moderator), m_stage(run, language)
{
    connect(&m_stage, &ProjectedStage::viewChanged, this, [this](const ProjectedView &now) {
        if (m_window)
            m_window->setView(now);
        emit changed();
    });
}

RoomDisplay::~RoomDisplay() = default;

bool RoomDisplay::isOpen() const { return m_window && m_window->isVisible(); }

bool RoomDisplay::isOnProjector() const { return isOpen() && m_window->isOnProjector(); }

void RoomDisplay::open()
{
    if (!m_window) {
        m_window = std::make_unique<ProjectorWindow>(m_moderator->window(), m_screens);
        connect(m_window.get(), &ProjectorWindow::blankChanged, this, &RoomDisplay::onBlankChanged);
        connect(m_window.get(), &ProjectorWindow::closed, this, &RoomDisplay::changed);
        connect(m_window.get(), &ProjectorWindow::placeChanged, this, &RoomDisplay::changed);
    }
    m_window->setView(m_stage.view());
    m_window->setBlank(m_isBlank);
    m_window->present();
}

void RoomDisplay::close()
{
    if (isOpen())
        m_window->hide();
    emit changed();
}

void RoomDisplay::toggleOpen()
{
    if (isOpen())
        return close();
    open();
    emit changed();
}

void RoomDisplay::toggleBlank()
{
    if (m_window)
        m_window->setBlank(!m_isBlank);
    onBlankChanged(m_window ? m_window->isBlank() : !m_isBlank);
}

void RoomDisplay::onBlankChanged(bool blank)
{
    m_isBlank = blank;
    emit changed();
}

} // namespace vierklang::ui
