// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/library/librarypanel.h"

#include "app/workflow/libraryindex.h"

namespace vierklang::ui {

class LibraryModel;
class LibraryTable;

/// The library as a list: a row an assessment, with a box to tick, ordered by a click on a column's name.
class LibraryListPanel final : public LibraryPanel
{
    Q_OBJECT

public:
    LibraryListPanel(Context &context, LibraryDesk &desk, QWidget *parent);

    void showEntries(const QList<vierklang::LibraryEntry> &shown, const QList<QUuid> &chosen) override;
    void focusFirst() override;
    void showOrder(const LibraryOrder &order);
    /// Where the keyboard is; null when the list is empty.
    [[nodiscard]] QUuid current() const;
    void makeCurrent(QUuid id);

signals:
    void orderWanted(const vierklang::LibraryOrder &order);
    void deleteWanted();
    void currentMoved();

protected:
    void retranslate() override;

private:
    LibraryModel *m_model;
    LibraryTable *m_table;
};

} // namespace vierklang::ui
