// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/context.h"

#include <QFrame>

class QComboBox;
class QPushButton;

namespace vierklang::ui {

class ChartTableModel;
class NumberTable;

struct NamedTable
{
    QString name;
    ChartTable table;
};

/// The numbers of a page as tables: one at a time, chosen by its name, and to be copied into a spreadsheet.
class ComparisonTables final : public QFrame
{
    Q_OBJECT

public:
    ComparisonTables(Context &context, QWidget *parent);

    /// The chosen one stays chosen when its place is still there.
    void setTables(const QList<NamedTable> &tables);
    void choose(int table);
    void retranslate();

signals:
    void announced(const QString &sentence);

private:
    void showTable(int table);
    void copy();

    QComboBox *m_which;
    QPushButton *m_copy;
    NumberTable *m_table;
    ChartTableModel *m_model;
    QList<NamedTable> m_tables;
};

/// A table as tab-separated lines for the clipboard. No cell becomes a formula of the spreadsheet it is put into.
[[nodiscard]] QString tabSeparated(const ChartTable &table);

} // namespace vierklang::ui
