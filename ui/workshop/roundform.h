// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/assessment/answer.h"
#include "app/instrument/instrument.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QSpinBox;

namespace vierklang::ui {

/// A whole round at once, counted from paper forms: one number for each answer. It is revealed as soon as it is taken.
class RoundForm final : public QFrame
{
    Q_OBJECT

public:
    RoundForm(Context &context, QWidget *parent);

    void showItem(const Instrument &instrument, const Item &item, int persons);
    void clear();
    void focusFirst();
    void retranslate();

signals:
    void taken(const vierklang::Round &round);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] Round round() const;
    void showSum();

    Context &m_context;
    QLabel *m_title;
    QList<QLabel *> m_labels;
    QList<QSpinBox *> m_numbers;
    QLabel *m_sum;
    QPushButton *m_take;
    QPushButton *m_cancel;
    int m_persons = 0;
};

} // namespace vierklang::ui
