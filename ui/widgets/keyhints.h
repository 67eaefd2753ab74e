// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace vierklang::ui {

class Theme;

/// Which keys do what, as key caps with words; goes to a second line where the window is narrow.
class KeyHints final : public QWidget
{
    Q_OBJECT

public:
    /// `pattern` has one "%1" for each key: "%1 bis %2 Stufe wählen".
    struct Hint
    {
        QString pattern;
        QStringList keys;
    };

    KeyHints(const Theme &theme, QWidget *parent);
    void setHints(const QList<Hint> &hints);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Piece
    {
        QString text;
        bool isKey = false;
    };
    [[nodiscard]] static QList<Piece> piecesOf(const Hint &hint);
    [[nodiscard]] int widthOf(const QList<Piece> &pieces) const;
    [[nodiscard]] int widthOf(const Piece &piece) const;
    [[nodiscard]] int lineHeight() const;

    const Theme &m_theme;
    QList<QList<Piece>> m_hints;
};

} // namespace vierklang::ui
