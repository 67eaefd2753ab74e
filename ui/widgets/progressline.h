// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vierklang::ui {

class Theme;

/// "9 von 37 beantwortet" and a thin bar.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    ProgressLine(const Theme &theme, QWidget *parent);
    void setProgress(const QString &words, int done, int of);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_words;
    double m_share = 0;
};

} // namespace vierklang::ui
