// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "app/instrument/instrument.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QButtonGroup;

namespace vierklang::ui {

class AnswerRow;
class OtherAnswer;
struct Context;

/// The seven answers to one question as one group of radio buttons. Says what the person chose; shows what it is told.
/// Digits, N and W answer while the focus is in here, unless single keys are switched off.
class AnswerScale final : public QWidget
{
    Q_OBJECT

public:
    AnswerScale(Context &context, QWidget *parent);

    void showItem(const Instrument &instrument, const Item &item);
    void showAnswer(const Answer &answer);
    void setReadOnly(bool readOnly);
    void focusAnswer();
    void retranslate();

signals:
    void chosen(const vierklang::Answer &answer);
    void nextWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRows();
    void buildOthers();
    void onClicked(int id);

    Context &m_context;
    QButtonGroup *m_group;
    std::array<AnswerRow *, LevelCount> m_rows{};
    OtherAnswer *m_unknown = nullptr;
    OtherAnswer *m_notApplicable = nullptr;
    QBoxLayout *m_others = nullptr;
};

} // namespace vierklang::ui
