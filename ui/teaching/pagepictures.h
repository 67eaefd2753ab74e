// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>

namespace vierklang::ui {

class Chart;

/// "Pictures ▾" beside the title of a page: each of its charts can be copied or saved, without a button on every one.
class PagePictures final : public QPushButton
{
    Q_OBJECT

public:
    explicit PagePictures(QWidget *parent);

    void add(Chart *chart);
    /// The charts that can be seen now, in the order of the menu.
    [[nodiscard]] QList<Chart *> shown() const;
    /// Fills the menu as it is when it opens.
    void fill();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<Chart *> m_charts;
};

} // namespace vierklang::ui
