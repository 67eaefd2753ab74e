// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/librarydesk.h"

#include <QTableView>

#include <optional>

namespace vierklang::ui {

class RecentDelegate;
class RecentModel;

/// Assessments of the library, one row each, one of them chosen. The choice follows the assessment, not the row: when
/// the order changes, the same assessment stays chosen; when it goes, its neighbour takes over.
class AssessmentTable final : public QTableView
{
    Q_OBJECT

public:
    AssessmentTable(const QString &name, Context &context, LibraryDesk &desk, QWidget *parent);

    [[nodiscard]] RecentModel *recentModel() const { return m_model; }
    void showEntries(const QList<LibraryEntry> &entries);
    void select(QUuid id);
    /// Nothing when the table is empty.
    [[nodiscard]] std::optional<LibraryEntry> selected() const;
    /// Shares `room` pixels between the columns; shows all rows or scrolls, but never less than four.
    void fit(int room);

signals:
    void selectedChanged();
    /// Enter or a double click on the chosen row.
    void openWanted();
    /// The key Delete.
    void deleteWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeights();
    void onSelectionChanged();

    RecentModel *m_model;
    RecentDelegate *m_delegate;
    QUuid m_selected;
    int m_row = 0;
};

} // namespace vierklang::ui
