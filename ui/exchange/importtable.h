// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/importmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace vierklang::ui {

/// Paints a row of the files to be imported: a sign with its word, a name with what says more about it.
class ImportDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ImportDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int textLeft(int column) const;

    const Theme &m_theme;
};

/// The files of an import, one row each, one of them chosen.
class ImportTable final : public QTableView
{
    Q_OBJECT

public:
    ImportTable(Context &context, QWidget *parent);

    [[nodiscard]] ImportModel *importModel() const { return m_model; }
    void showPlan(const ImportPlan *plan, std::optional<ImportEntry::Kind> only);
    void select(int entry);
    /// Number in the plan; -1 when nothing is shown.
    [[nodiscard]] int selected() const;
    /// Shares `room` pixels between the columns; shows all rows in at most `most` pixels or scrolls, but never less than
    /// four.
    void fit(int room, int most);

signals:
    void selectedChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeights();

    const Theme &m_theme;
    ImportModel *m_model;
    int m_most = 0;
};

} // namespace vierklang::ui
