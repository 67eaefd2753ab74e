// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisontables.h"

#include "ui/charts/charttablemodel.h"
#include "ui/widgets/numbertable.h"
#include "ui/widgets/resultparts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// "+0,5" and "−1" are numbers; everything else that a spreadsheet would calculate gets an apostrophe.
bool looksLikeFormula(const QString &cell)
{
    if (cell.isEmpty() || !u"=+-@"_s.contains(cell[0]))
        return false;
    const QString rest = cell.mid(1);
    const bool isNumber = cell[0] != u'=' && cell[0] != u'@' && !rest.isEmpty() &&
                          std::all_of(rest.cbegin(), rest.cend(), [](QChar c) { return c.isDigit() || c == u',' || c == u'.'; });
    return !isNumber;
}

} // namespace

QString tabSeparated(const ChartTable &table)
{
    QStringList lines;
    for (const QStringList &row : QList<QStringList>{table.header} + table.rows) {
        QStringList cells;
        for (const QString &cell : row) {
            const QString flat = cell.simplified();
            cells.append(looksLikeFormula(flat) ? u'\'' + flat : flat);
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

ComparisonTables::ComparisonTables(Context &context, QWidget *parent)
    : QFrame(parent), m_which(new QuietCombo(this)), m_copy(pushButton(this, u"copyTable"_s)),
      m_table(new NumberTable(u"comparisonTable"_s, context, this)), m_model(new ChartTableModel(m_table))
{
    setRole(this, "card");
    auto *column = new QVBoxLayout(this);
    const int side = context.theme.px(12);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(context.theme.px(8));
    auto *head = new QHBoxLayout;
    m_which->setObjectName(u"whichTable"_s);
    head->addWidget(m_which);
    head->addStretch(1);
    head->addWidget(m_copy);
    column->addLayout(head);
    m_table->setModel(m_model);
    m_table->setMinimumHeight(context.theme.px(260));
    column->addWidget(m_table, 1);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ComparisonTables::showTable);
    connect(m_copy, &QPushButton::clicked, this, &ComparisonTables::copy);
}

void ComparisonTables::retranslate()
{
    m_which->setAccessibleName(tr("Which table"));
    setButtonText(m_copy, tr("Copy table"));
}

void ComparisonTables::setTables(const QList<NamedTable> &tables)
{
    const int chosen = std::clamp(m_which->currentIndex(), 0, std::max(0, static_cast<int>(tables.size()) - 1));
    m_tables = tables;
    {
        const QSignalBlocker quiet(m_which);
        m_which->clear();
        for (const NamedTable &table : tables)
            m_which->addItem(table.name);
        m_which->setCurrentIndex(chosen);
    }
    showTable(chosen);
}

void ComparisonTables::choose(int table) { m_which->setCurrentIndex(table); }

void ComparisonTables::showTable(int table)
{
    const NamedTable shown = m_tables.value(table);
    m_model->setTable(shown.table);
    m_table->setAccessibleName(shown.name);
    m_table->fit();
}

void ComparisonTables::copy()
{
    QGuiApplication::clipboard()->setText(tabSeparated(m_model->table()));
    emit announced(tr("The table is on the clipboard."));
}

} // namespace vierklang::ui
