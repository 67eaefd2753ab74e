// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/librarypanels.h"

#include "ui/library/librarylistpanel.h"
#include "ui/library/measurespanel.h"
#include "ui/portfolio/portfoliopanel.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

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
        {u"portfolio"_s, [] { return QCoreApplication::translate("LibraryPanels", "Overview"); }, make<PortfolioPanel>},
        {ListPanelKey, [] { return QCoreApplication::translate("LibraryPanels", "&List"); }, make<LibraryListPanel>},
        {MeasuresPanelKey, [] { return QCoreApplication::translate("LibraryPanels", "&Measures"); }, make<MeasuresPanel>},
    };
}

} // namespace vierklang::ui
