// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypanels.h"

#include "ui/library/librarylistpanel.h"

#include <QCoreApplication>

namespace vierklang::ui {

namespace {

template <typename Panel>
LibraryPanel *make(Context &context, LibraryDesk &desk, QWidget *parent)
{
    return new Panel(context, desk, parent);
}

} // namespace

QList<LibraryPanelSeat> libraryPanelSeats()
{
    return {
        {ListPanelKey, [] { return QCoreApplication::translate("LibraryPanels", "&List"); }, make<LibraryListPanel>},
    };
}

} // namespace vierklang::ui
