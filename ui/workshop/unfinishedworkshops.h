// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/librarydesk.h"

#include <QFrame>

class QVBoxLayout;

namespace vierklang::ui {

/// On the first page: workshops that were interrupted, each with one button to go on with it. Hidden without any.
class UnfinishedWorkshops final : public QFrame
{
    Q_OBJECT

public:
    UnfinishedWorkshops(Context &context, LibraryDesk &desk, QWidget *parent);

    void refresh();

signals:
    void continueWanted(QUuid id);

private:
    void addRow(const LibraryEntry &entry);

    Context &m_context;
    LibraryDesk &m_desk;
    QVBoxLayout *m_rows;
};

} // namespace vierklang::ui
