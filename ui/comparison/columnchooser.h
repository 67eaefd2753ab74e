// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "ui/charts/comparedname.h"
#include "ui/context.h"
#include "ui/widgets/resultparts.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QStandardItemModel;

namespace vierklang::ui {

/// A list to take one thing from: any key opens it, only a choice in it counts.
class PickCombo final : public QuietCombo
{
    Q_OBJECT

public:
    using QuietCombo::QuietCombo;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Choosing what stands beside the open assessment: one other in a list, or up to five, which then stand below as
/// labels that can be taken away again.
class ColumnChooser final : public QWidget
{
    Q_OBJECT

public:
    ColumnChooser(Context &context, QWidget *parent);

    /// What can be chosen, in the order of the list; the chosen ones stay as far as they are still there.
    void setEntries(const QList<LibraryEntry> &entries, const QString &communeName);
    void setChosen(const QList<QUuid> &others);
    [[nodiscard]] const QList<QUuid> &chosen() const { return m_chosen; }
    /// The chosen ones, in their order.
    [[nodiscard]] QList<LibraryEntry> chosenEntries() const;
    [[nodiscard]] bool isEmpty() const { return m_entries.isEmpty(); }

    /// The labels, for the page to place: shown when there are more than two columns. `ids` and `names` in the order of
    /// the columns; `own` cannot be taken away.
    [[nodiscard]] QWidget *labels() const { return m_labels; }
    void showLabels(const QList<QUuid> &ids, const QList<ComparedName> &names, QUuid own);
    /// As many labels in a row as the page has room for.
    void fitTo(int width);
    void retranslate();
    [[nodiscard]] QWidget *firstFocus() const;

signals:
    void chosenChanged();

private:
    void fillModel();
    void onPicked(int row);
    void onAdded(int row);
    void showState();
    void placeLabels(const QList<QWidget *> &labels);
    [[nodiscard]] QWidget *labelFor(qsizetype column, qsizetype of, const ComparedName &name, QUuid id, bool isOwn);

    Context &m_context;
    QStandardItemModel *m_model;
    QuietCombo *m_other;
    PickCombo *m_add;
    QBoxLayout *m_combos;
    QWidget *m_labels;
    QGridLayout *m_labelRows;
    int m_inRow = 3;
    int m_width = 0;
    bool m_areYears = true;
    QList<LibraryEntry> m_entries;
    QString m_communeName;
    QList<QUuid> m_chosen;
    bool m_isFilling = false;
};

} // namespace vierklang::ui
