// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/teachingpage.h"

class QListWidget;
class QPushButton;

namespace vierklang::ui {

class ModelCombo;
class ProfileDots;
class ProfileRadar;

/// The same values with the axes in another order: another area. The dot plot beside it does not change.
class AxisPage final : public TeachingPage
{
    Q_OBJECT

public:
    AxisPage(Context &context, Lesson &lesson, QWidget *parent);

    void refresh() override;

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildOrder(QVBoxLayout *into);
    [[nodiscard]] RadarArea area() const;
    void setOrder(const AxisOrder &order);
    void move(int step);
    void showOrder();

    QLabel *m_modelLabel = nullptr;
    ModelCombo *m_model = nullptr;
    QBoxLayout *m_columns = nullptr;
    ProfileRadar *m_radar = nullptr;
    QLabel *m_areaTitle = nullptr;
    QLabel *m_area = nullptr;
    QLabel *m_range = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_orderTitle = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_smallest = nullptr;
    QPushButton *m_largest = nullptr;
    QPushButton *m_original = nullptr;
    QLabel *m_dotsTitle = nullptr;
    ProfileDots *m_dots = nullptr;
};

} // namespace vierklang::ui
