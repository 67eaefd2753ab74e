// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/matrixpage.h"

#include "ui/teaching/matrixgrid.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

MatrixPage::MatrixPage(Context &context, Lesson &lesson, QWidget *parent) : TeachingPage(context, lesson, parent)
{
    setObjectName(u"matrixPage"_s);
    // Texts alone: the page itself takes the keys that scroll.
    m_lead = plainLabel(inside(), u"matrixLead"_s, "muted");
    body()->addWidget(m_lead);
    m_grid = new MatrixGrid(context, inside());
    body()->addWidget(m_grid);
    m_note = plainLabel(inside(), u"matrixNote"_s, "smallMuted");
    body()->addWidget(m_note);
    body()->addStretch(1);
    retranslate();
    refresh();
}

void MatrixPage::retranslate()
{
    setTitle(tr("What the four types can take from each other"));
    m_lead->setText(tr("Read along a row: this type learns something from each of the others."));
    m_note->setText(tr("Derived from the study by ÖFIT and KGSt (2020): its statements on the strengths of the types, put into "
                       "steps by us. R and a number name the statement."));
}

void MatrixPage::refresh()
{
    m_grid->setTexts(instrument(), tr("learns from …"), tr("from: %1"), tr("derived, %1"));
}

void MatrixPage::arrange() { m_grid->arrange(); }

QWidget *MatrixPage::firstFocus() const { return nullptr; }

} // namespace vierklang::ui
