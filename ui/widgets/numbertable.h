// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QTableView>

namespace vierklang::ui {

/// A table with names in its first column and numbers in the others. The names take what the numbers leave, but never
/// so little that they break; then the table scrolls.
class NumberTable final : public QTableView
{
    Q_OBJECT

public:
    NumberTable(const QString &name, Context &context, QWidget *parent);

    /// As high as its rows: the page scrolls, not the table.
    void showAllRows();
    /// To be called when the numbers changed.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widestColumn() const;

    Context &m_context;
    bool m_showsAllRows = false;
};

} // namespace vierklang::ui
