// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QList>
#include <QMap>

class QGridLayout;
class QLabel;

namespace vierklang::ui {

/// Inputs with their labels, in one to three columns by the room there is. Below each input one line is kept free for
/// a hint or for what is wrong, so that nothing moves while somebody types.
class FieldGrid final : public QFrame
{
    Q_OBJECT

public:
    FieldGrid(const Theme &theme, QWidget *parent);

    /// `key` is the page's number for the field and its place in the order. The label is called `name`.label, the line
    /// below `name`.message.
    void add(int key, QWidget *input, const QString &name);
    [[nodiscard]] QWidget *input(int key) const { return m_cells[key].input; }
    void setWords(int key, const QString &title, const QString &hint);
    /// Says what is wrong with a field in place of its hint; an empty sentence brings the hint back.
    void refuse(int key, const QString &sentence);
    [[nodiscard]] bool isRefused(int key) const { return m_refused.contains(key); }
    void acceptAll();
    void setInputsEnabled(bool enabled);
    void fitTo(int width);

private:
    struct Cell
    {
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        QWidget *input = nullptr;
        QLabel *message = nullptr;
        QString hint;
    };
    void showMessage(const Cell &cell, const QString &text, bool isWrong);

    const Theme &m_theme;
    QGridLayout *m_grid;
    QMap<int, Cell> m_cells;
    QList<int> m_refused;
    int m_columns = 0;
};

} // namespace vierklang::ui
