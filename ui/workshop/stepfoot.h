// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace vierklang::ui {

class KeyButton;
class KeyHints;
class Theme;

/// Below a step of the workshop: which keys do what, and the buttons, the way on at the right.
class StepFoot final : public QWidget
{
    Q_OBJECT

public:
    StepFoot(const Theme &theme, QWidget *parent);

    [[nodiscard]] KeyHints *hints() const { return m_hints; }
    /// Appends a button, left to right. `role` as in ui/theme.h.
    KeyButton *add(const QString &name, const char *role = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QBoxLayout *m_both;
    QHBoxLayout *m_row;
    KeyHints *m_hints;
};

} // namespace vierklang::ui
