// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/matrixpage.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/resultparts.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int MatrixFrom = 900;
}

MatrixPage::MatrixPage(Context &context, Lesson &lesson, QWidget *parent) : TeachingPage(context, lesson, parent)
{
    setObjectName(u"matrixPage"_s);
    // Texts alone: the page itself takes the keys that scroll.
    m_lead = plainLabel(inside(), u"matrixLead"_s, "muted");
    body()->addWidget(m_lead);
    buildGrid();
    m_note = plainLabel(inside(), u"matrixNote"_s, "smallMuted");
    body()->addWidget(m_note);
    body()->addStretch(1);
    retranslate();
    refresh();
}

QWidget *MatrixPage::boxed(const QList<QWidget *> &widgets)
{
    auto *box = new QFrame(m_card);
    setRole(box, "cell");
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(px(12), px(9), px(12), px(9));
    layout->setSpacing(px(4));
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return box;
}

void MatrixPage::buildGrid()
{
    m_card = cardFrame(inside());
    m_card->setObjectName(u"matrixGrid"_s);
    m_grid = new QGridLayout(m_card);
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(0);
    m_corner = plainLabel(m_card, u"matrixCorner"_s, "smallMuted");
    m_cornerBox = boxed({m_corner});
    for (const TypeKey who : AllTypes) {
        m_columnNames[who] = new MarkedLabel(context(), m_card, "strong");
        m_columnHeads[who] = boxed({m_columnNames[who]});
        m_rowNames[who] = new MarkedLabel(context(), m_card, "strong");
        m_rowHeads[who] = boxed({m_rowNames[who]});
        for (const TypeKey from : AllTypes) {
            Cell &cell = m_cells[who][from];
            cell.from = new MarkedLabel(context(), m_card, "smallMuted");
            cell.text = plainLabel(m_card, u"matrix%1%2"_s.arg(letterOf(who), letterOf(from)));
            cell.basis = plainLabel(m_card, u"basis"_s, "smallMuted");
            cell.box = boxed({cell.from, cell.text, cell.basis});
        }
    }
    place(true);
    body()->addWidget(m_card);
}

void MatrixPage::retranslate()
{
    setTitle(tr("What the four types can take from each other"));
    m_lead->setText(tr("Read along a row: this type learns something from each of the others."));
    m_corner->setText(tr("learns from …"));
    m_note->setText(tr("Derived from the study by ÖFIT and KGSt (2020): its statements on the strengths of the types, put into "
                       "steps by us. R and a number name the statement."));
}

void MatrixPage::refresh()
{
    for (const TypeKey who : AllTypes) {
        const QString name = instrument().card(who).nameWithArticle.in(language());
        m_columnNames[who]->setPhrase(name, {who});
        m_rowNames[who]->setPhrase(name, {who});
        for (const TypeKey from : AllTypes) {
            Cell &cell = m_cells[who][from];
            const Learning *learning = instrument().learningOf(who, from);
            cell.from->setPhrase(tr("from: %1").arg(instrument().card(from).nameWithArticle.in(language())), {from});
            cell.text->setText(learning ? learning->text.in(language()) : u"–"_s);
            setRole(cell.text, learning ? "body" : "muted");
            setTextOrHide(cell.basis, learning ? tr("derived, %1").arg(learning->sources.join(u", "_s)) : QString());
        }
    }
}

void MatrixPage::place(bool wide)
{
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    m_cornerBox->setVisible(wide);
    if (wide)
        m_grid->addWidget(m_cornerBox, 0, 0);
    int row = wide ? 1 : 0;
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, wide ? (column == 0 ? 3 : 4) : column == 0 ? 1 : 0);
    for (const TypeKey who : AllTypes) {
        m_columnHeads[who]->setVisible(wide);
        if (wide)
            m_grid->addWidget(m_columnHeads[who], 0, static_cast<int>(indexOf(who)) + 1);
        m_grid->addWidget(m_rowHeads[who], row, 0);
        for (const TypeKey from : AllTypes) {
            const Cell &cell = m_cells[who][from];
            cell.from->setVisible(!wide && who != from);
            cell.box->setVisible(wide || who != from);
            if (wide)
                m_grid->addWidget(cell.box, row, static_cast<int>(indexOf(from)) + 1);
            else if (who != from)
                m_grid->addWidget(cell.box, ++row, 0);
        }
        ++row;
    }
}

void MatrixPage::arrange()
{
    const bool wide = width() >= px(MatrixFrom);
    place(wide);
    // In one column every text gets its height at once; the rows would share too little otherwise.
    const int room = width() - px(2 * 22 + 2 * 12) - 16;
    for (const PerType<Cell> &row : m_cells.values) {
        for (const Cell &cell : row.values) {
            for (QLabel *label : {static_cast<QLabel *>(cell.from), cell.text, cell.basis})
                label->setMinimumHeight(wide ? 0 : std::max(0, label->heightForWidth(room)));
        }
    }
}

QWidget *MatrixPage::firstFocus() const { return nullptr; }

} // namespace vierklang::ui
