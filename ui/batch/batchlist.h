// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/batchrows.h"

#include <QTableView>

namespace vierklang::ui {

class BatchRowModel;
class Theme;

/// The assessments of a batch, one row each: who, the state as sign and word, and what there is to say. Nothing is
/// elided; long sentences wrap.
class BatchList final : public QTableView
{
    Q_OBJECT

public:
    BatchList(const Theme &theme, QWidget *parent);

    void showRows(const QList<BatchRow> &rows);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    const Theme &m_theme;
    BatchRowModel *m_model;
};

} // namespace vierklang::ui
