// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace vierklang::ui {

class Chart;
class PictureButton;
class Theme;

/// A chart on a card: its title, beside it "Picture", below it the chart.
class ChartCard final : public QFrame
{
    Q_OBJECT

public:
    ChartCard(const Theme &theme, Chart *chart, QWidget *parent);

    [[nodiscard]] Chart *chart() const { return m_chart; }
    /// `name` is for a screen reader, `picture` for a file.
    void setWords(const QString &title, const QString &name, const QString &picture);

private:
    Chart *m_chart;
    QLabel *m_title;
    PictureButton *m_picture;
};

} // namespace vierklang::ui
