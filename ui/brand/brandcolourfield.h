// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QRgb>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace vierklang::ui {

/// The accent of a brand. Its contrast on white is measured while it is typed; a colour that is too light is refused with the
/// measured value, and the nearest darker one that would do is one key away.
class BrandColourField final : public QWidget
{
    Q_OBJECT

public:
    BrandColourField(const Theme &theme, QWidget *parent);

    /// The colour as it stands there, or the last that could stand there; nothing when the field is empty.
    [[nodiscard]] std::optional<QRgb> colour() const { return m_colour; }
    void showColour(std::optional<QRgb> colour);
    void retranslate();

signals:
    void colourChanged();

private:
    void onTyped();
    void onPick();
    void useColour(const QString &name);
    void showState();

    const Theme &m_theme;
    QLabel *m_title;
    QLineEdit *m_field;
    QPushButton *m_pick;
    QLabel *m_message;
    QPushButton *m_offer;
    std::optional<QRgb> m_colour;
};

} // namespace vierklang::ui
