// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teaching/guessgame.h"
#include "ui/context.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
class QTableView;

namespace vierklang::ui {

/// The cases of a lesson in their order, with where they come from, and the making of another one.
class CaseList final : public QWidget
{
    Q_OBJECT

public:
    CaseList(Context &context, QWidget *parent);

    void showCases(const GuessGame &game);
    /// The table has the keyboard: choosing there must not send it elsewhere.
    [[nodiscard]] bool hasTableFocus() const;
    /// The parts of the maker beside each other, or below.
    void setDirection(bool across);

signals:
    void chosen(int index);
    void caseWanted(quint32 seed, vierklang::Clarity clarity);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMaker();
    void retranslate();
    [[nodiscard]] static QString clarityText(Clarity clarity);

    QTableView *m_table;
    QStandardItemModel *m_model;
    QBoxLayout *m_makeRow = nullptr;
    QComboBox *m_clarity = nullptr;
    QLabel *m_seedLabel = nullptr;
    QSpinBox *m_seed = nullptr;
    QPushButton *m_make = nullptr;
};

} // namespace vierklang::ui
