// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/measureoverview.h"
#include "ui/context.h"
#include "ui/library/librarypanel.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace vierklang::ui {

class MeasureList;

/// The measures of all communes that are shown, overdue ones first, and their due dates as a calendar file.
class MeasuresPanel final : public LibraryPanel
{
    Q_OBJECT

public:
    MeasuresPanel(Context &context, LibraryDesk &desk, QWidget *parent);

    void showEntries(const QList<LibraryEntry> &shown, const QList<QUuid> &chosen) override;
    void focusFirst() override;
    void forget() override { m_every.reset(); }
    /// What the list shows, after its own filters.
    [[nodiscard]] const QList<ListedMeasure> &listed() const { return m_listed; }

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void buildTable(QLayout *column);
    [[nodiscard]] QList<ListedMeasure> readEvery();
    void fillChoices();
    void fill();
    void fitTable();
    void onSelected();
    void openRow(int row);
    void clearFilters();
    void saveDates();
    [[nodiscard]] MeasureFilter filter() const;
    /// What the calendar file will hold: the chosen rows when there are several, else all.
    [[nodiscard]] QList<ListedMeasure> measuresToSave() const;
    [[nodiscard]] QString summary() const;

    Context &m_context;
    LibraryDesk &m_desk;
    MeasureList *m_model;
    QList<LibraryEntry> m_entries;
    QList<QUuid> m_chosen;
    std::optional<QList<ListedMeasure>> m_every; ///< of the whole library, read once while somebody types or ticks
    QList<ListedMeasure> m_all;                  ///< of it what belongs to the shown assessments
    QList<ListedMeasure> m_listed;
    QComboBox *m_status = nullptr;
    QComboBox *m_owner = nullptr;
    QComboBox *m_grouping = nullptr;
    QCheckBox *m_tickedOnly = nullptr;
    QLabel *m_summary = nullptr;
    QFrame *m_card = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace vierklang::ui
