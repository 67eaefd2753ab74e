// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace vierklang::ui {

class Theme;

/// A button that shows the key that does the same, as a key cap behind its words.
class KeyButton final : public QPushButton
{
    Q_OBJECT

public:
    KeyButton(const QString &name, const char *role, const Theme &theme, QWidget *parent);

    /// An empty `key` shows no cap.
    void setWords(const QString &text, const QString &key = {});
    [[nodiscard]] QSize sizeHint() const override;
    /// Where there is no room, the words stand alone.
    [[nodiscard]] QSize minimumSizeHint() const override { return QPushButton::sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] int capWidth() const;
    [[nodiscard]] QColor inkOfWords() const;

    const Theme &m_theme;
    QString m_key;
    bool m_isPrimary;
};

} // namespace vierklang::ui
