// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarymodel.h"

#include <QTableView>

namespace vierklang::ui {

class LibraryDelegate;

/// The list of the library. One row is the current one, any number of rows are ticked, and ticks stay when the current
/// row moves: Space or the box ticks, Ctrl and a click too, Shift with a click or a key ticks from where one was, Ctrl+A
/// ticks all that is shown. Columns that have no room are left out, the least important first.
class LibraryTable final : public QTableView
{
    Q_OBJECT

public:
    LibraryTable(LibraryModel &model, const Theme &theme, QWidget *parent);

    /// Exchanges the rows; the same assessment stays the current one, or its neighbour takes over.
    void showEntries(const QList<LibraryEntry> &entries);
    void makeCurrent(QUuid id);
    /// Null when the list is empty.
    [[nodiscard]] QUuid currentId() const;
    void tickAll();

signals:
    void tickedByPerson();
    void openWanted(QUuid id);
    void deleteWanted();
    void orderWanted(const vierklang::LibraryOrder &order);
    void currentMoved();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void fitColumns();
    void goTo(int row);
    void toggle(int row);
    /// From here ticks spread with Shift.
    void anchor(int row);
    void tickFromAnchor();
    void onHeaderClicked(int section);
    void onCurrentChanged(const QModelIndex &current);

    LibraryModel &m_model;
    LibraryDelegate *m_delegate;
    const Theme &m_theme;
    QUuid m_current;
    int m_currentRow = 0;
    int m_anchor = 0;
    QSet<QUuid> m_tickedAtAnchor;
};

} // namespace vierklang::ui
