// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>

#include <optional>

class QWidget;

namespace vierklang::ui {

/// Which of these screens is the projector: the first one that shows nothing of the moderator's screen (a
/// mirrored screen does). Nothing when there is none.
[[nodiscard]] std::optional<QRect> screenFor(const QList<QRect> &screens, const QRect &moderatorsScreen);

/// Where a projector window goes that must share the moderator's screen: 16:9, in the largest free strip
/// beside the moderator's window; in the lower right corner when there is none.
[[nodiscard]] QRect placeBeside(const QRect &moderatorsWindow, const QRect &screen);

/// The screens of this computer. Tests plug and unplug their own.
class Screens : public QObject
{
    Q_OBJECT

public:
    explicit Screens(QObject *parent = nullptr);
    ~Screens() override;

    [[nodiscard]] virtual QList<QRect> geometries() const;
    /// The screen that a window is on.
    [[nodiscard]] virtual QRect geometryOf(const QWidget *window) const;

signals:
    /// One came, one went, or they changed places.
    void changed();
};

} // namespace vierklang::ui
