// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace vierklang::ui {

class Theme;

/// A goal with its points: text, help, − value +, and a bar of five. For assistive technology it is a slider from
/// 0 to the most points. The wish to change the points goes out as a signal; the value shown is what was accepted.
class PointsRow final : public QSlider
{
    Q_OBJECT

public:
    PointsRow(const QString &goalId, const Theme &theme, QWidget *parent);
    [[nodiscard]] const QString &goalId() const { return m_goalId; }
    void setTexts(const QString &goal, const QString &help);
    /// What stood here the year before; nothing as long as it must not be seen. `keepsRoom`: there is one, so that nothing
    /// moves when it comes.
    void setEarlier(const QString &text, bool keepsRoom);
    /// `most` may be below the maximum while few points are left.
    void showPoints(int points, int most);
    void setSingleKeys(bool on) { m_singleKeys = on; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void pointsWanted(const QString &goalId, int points);
    void neighbourWanted(int step);
    void nextWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *) override {}
    void mouseReleaseEvent(QMouseEvent *) override {}
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRect stepper() const;
    [[nodiscard]] int textWidth(int width) const;
    void want(int points);
    void describe();
    void paintStepper(QPainter &painter) const;
    void paintBar(QPainter &painter) const;

    QString m_goalId;
    const Theme &m_theme;
    QString m_goal;
    QString m_help;
    QString m_earlier;
    bool m_keepsRoom = false;
    int m_most = 0;
    bool m_singleKeys = true;
};

} // namespace vierklang::ui
