// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarylistpanel.h"

#include "ui/library/librarytable.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

LibraryListPanel::LibraryListPanel(Context &context, LibraryDesk &desk, QWidget *parent)
    : LibraryPanel(parent), m_model(new LibraryModel(context, desk, this)), m_table(new LibraryTable(*m_model, context.theme, this))
{
    setObjectName(u"libraryList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    setFocusProxy(m_table);
    connect(m_table, &LibraryTable::tickedByPerson, this, [this] { emit chosenChanged(m_model->ticked().values()); });
    connect(m_table, &LibraryTable::openWanted, this, &LibraryPanel::openRequested);
    connect(m_table, &LibraryTable::deleteWanted, this, &LibraryListPanel::deleteWanted);
    connect(m_table, &LibraryTable::orderWanted, this, &LibraryListPanel::orderWanted);
    connect(m_table, &LibraryTable::currentMoved, this, &LibraryListPanel::currentMoved);
    retranslate();
}

void LibraryListPanel::retranslate()
{
    m_table->setAccessibleName(tr("Assessments"));
    m_model->retranslate();
}

void LibraryListPanel::showEntries(const QList<vierklang::LibraryEntry> &shown, const QList<QUuid> &chosen)
{
    m_model->setTicked(QSet<QUuid>(chosen.cbegin(), chosen.cend()));
    m_table->showEntries(shown);
}

void LibraryListPanel::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void LibraryListPanel::showOrder(const LibraryOrder &order) { m_model->setOrder(order); }

QUuid LibraryListPanel::current() const { return m_table->currentId(); }

void LibraryListPanel::makeCurrent(QUuid id) { m_table->makeCurrent(id); }

} // namespace vierklang::ui
