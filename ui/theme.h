// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/typekey.h"
#include "app/instrument/instrument.h"
#include "app/workflow/settings.h"

#include <QColor>
#include <QFont>
#include <QObject>

class QWidget;

namespace vierklang::ui {

/// The colours of one appearance. Text on surface and window has at least 4.5:1, field borders and graphics 3:1.
struct Colours
{
    QColor window;    ///< behind everything
    QColor surface;   ///< cards, inputs, charts
    QColor line;      ///< hairlines, grid rings
    QColor field;     ///< borders of inputs
    QColor ink;       ///< text
    QColor muted;     ///< secondary text
    QColor accent;    ///< selection, primary button, focus ring
    QColor accentInk; ///< text on accent
    QColor selection; ///< background of what is chosen
    PerType<QColor> types;
    std::array<QColor, LevelCount> levels; ///< one hue, the digit always stands in the cell
    bool isDark = false;
};

/// Sizes of text at 100 %: 12, 14, 16, 20, 28 px.
enum class TextSize { Small, Body, Large, Title, Display };

/// How the window looks: turns the person's choice into a palette, a font and the few style rules of the window.
/// Widgets with own painting ask it for colours and listen to `changed`.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Colours &colours() const { return m_colours; }
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    /// A length of the design (px at 100 %) at the current size of text.
    [[nodiscard]] int px(int atHundredPercent) const;
    /// Ink that is readable on this background: ink or accentInk.
    [[nodiscard]] QColor inkOn(const QColor &background) const;

    /// Applies the settings to the application; called once at start and by itself when they change.
    void apply();

signals:
    void changed();

private:
    [[nodiscard]] QString styleSheet() const;

    const Settings &m_settings;
    Colours m_colours;
};

/// Relative contrast of two opaque colours, 1…21 (WCAG 2.1).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// The colours of an appearance; `System` follows the palette the desktop handed to Qt at start.
[[nodiscard]] Colours coloursOf(ThemeChoice choice, bool systemIsDark);

/// Marks a widget for the style rules, e.g. setRole(button, "primary"). Roles: card, primary, secondary, link, heading, display,
/// large, muted, small, smallMuted, strong, key, banner, sidebar.
void setRole(QWidget *widget, const char *role);

} // namespace vierklang::ui
