// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QTableView>
#include <QUuid>

namespace vierklang::ui {

class MeasureTable;

/// The table of measures: as high as its rows, columns by the room there is, one row chosen at a time.
class MeasureView final : public QTableView
{
    Q_OBJECT

public:
    MeasureView(Context &context, MeasureTable *model, QWidget *parent);

    /// Chooses a row without saying so.
    void choose(QUuid id);
    /// To be called when the measures changed.
    void fit();

signals:
    void chosen(QUuid id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Context &m_context;
    MeasureTable *m_model;
};

} // namespace vierklang::ui
