// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "ui/context.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace vierklang::ui {

class OptionRow;

/// One question on practice at a time, with its options to tick.
class PracticeBox final : public QWidget
{
    Q_OBJECT

public:
    PracticeBox(Context &context, const Instrument &instrument, QWidget *parent);

    void showAnswers(const Assessment &assessment);
    /// The option that this key (1, 2, …) means while one of the options has the keyboard; −1: none.
    [[nodiscard]] int optionOf(int key) const;
    [[nodiscard]] const BehaviourItem &question() const;
    [[nodiscard]] QWidget *chooser() const;

signals:
    /// The question that is shown was changed.
    void questionChosen();
    void tickWanted(int option);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Context &m_context;
    const Instrument &m_instrument;
    QComboBox *m_question;
    QLabel *m_text;
    QVBoxLayout *m_list;
    QList<OptionRow *> m_options;
};

} // namespace vierklang::ui
