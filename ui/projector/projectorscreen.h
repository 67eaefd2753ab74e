// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedview.h"
#include "ui/projector/slidesheet.h"

#include <QWidget>

namespace vierklang::ui {

/// What the room sees, as large as the widget: the whole projector, or a small picture of it in the
/// moderator's window. Always in light colours and in the bundled font, whatever the appearance of the window
/// is: a projector in a lit room is another thing than a screen. Nothing moves, nothing pops up; the widget
/// takes no focus and no keys.
class ProjectorScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectorScreen(QWidget *parent = nullptr);
    ~ProjectorScreen() override;

    [[nodiscard]] const ProjectedView &view() const { return m_view; }
    void setView(const ProjectedView &view);
    /// Black, until it is shown again.
    [[nodiscard]] bool isBlank() const { return m_isBlank; }
    void setBlank(bool blank);

    /// The slide as it is laid out at the present size. The accessible description says the same texts.
    [[nodiscard]] const SlideSheet &sheet() const { return m_sheet; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * 9 / 16; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Pixels of the widget per length of a slide.
    [[nodiscard]] qreal scale() const;
    void arrange();
    void describe();

    ProjectedView m_view;
    bool m_isBlank = false;
    SlideSheet m_sheet;
};

} // namespace vierklang::ui
