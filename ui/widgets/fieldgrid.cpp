// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldgrid.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

FieldGrid::FieldGrid(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme), m_grid(new QGridLayout)
{
    setRole(this, "card");
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(20, 16, 20, 12);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    inside->addLayout(m_grid);
}

void FieldGrid::add(int key, QWidget *input, const QString &name)
{
    Cell cell;
    cell.box = new QWidget(this);
    auto *column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    cell.title = plainLabel(cell.box, name + u".label"_s);
    cell.input = input;
    cell.message = plainLabel(cell.box, name + u".message"_s, "smallMuted");
    input->setObjectName(name);
    cell.title->setBuddy(input);
    column->addWidget(cell.title);
    column->addWidget(input);
    column->addWidget(cell.message);
    column->addStretch(1);
    m_cells.insert(key, cell);
}

void FieldGrid::showMessage(const Cell &cell, const QString &text, bool isWrong)
{
    setRole(cell.message, isWrong ? "smallStrong" : "smallMuted");
    cell.message->setText(text);
    cell.message->setMinimumHeight(m_theme.px(16));
    cell.input->setAccessibleDescription(text);
}

void FieldGrid::setWords(int key, const QString &title, const QString &hint)
{
    Cell &cell = m_cells[key];
    cell.title->setText(title);
    cell.input->setAccessibleName(title);
    cell.hint = hint;
    if (!m_refused.contains(key))
        showMessage(cell, hint, false);
}

void FieldGrid::refuse(int key, const QString &sentence)
{
    m_refused.removeAll(key);
    if (!sentence.isEmpty())
        m_refused.append(key);
    showMessage(m_cells[key], sentence.isEmpty() ? m_cells[key].hint : sentence, !sentence.isEmpty());
}

void FieldGrid::acceptAll()
{
    m_refused.clear();
    for (const Cell &cell : std::as_const(m_cells))
        showMessage(cell, cell.hint, false);
}

void FieldGrid::setInputsEnabled(bool enabled)
{
    for (const Cell &cell : std::as_const(m_cells))
        cell.input->setEnabled(enabled);
}

void FieldGrid::fitTo(int width)
{
    const int columns = width >= m_theme.px(960) ? 3 : width >= m_theme.px(620) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int index = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell.box);
        m_grid->addWidget(cell.box, index / columns, index % columns);
        ++index;
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace vierklang::ui
