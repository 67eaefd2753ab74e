// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

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
    bool event(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] static int widthOf(const QList<KeyButton *> &buttons, bool withKeys);
    const Theme &m_theme;
    QBoxLayout *m_both;
    QHBoxLayout *m_first;  ///< the first half of the buttons, where one row is too narrow
    QHBoxLayout *m_second;
    KeyHints *m_hints;
    QList<KeyButton *> m_buttons;
    bool m_isTwoRows = false;
};

} // namespace vierklang::ui
