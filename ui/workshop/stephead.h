// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sign.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace vierklang::ui {

class Theme;


/// Above the work of a step: where the room is, a mark in words ("Zahlen noch verdeckt"), the question, a small line.
class StepHead final : public QWidget
{
    Q_OBJECT

public:
    StepHead(const Theme &theme, QWidget *parent);

    void setTexts(const QString &crumb, const QString &heading, const QString &rule);
    void setMark(Sign sign, const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    QBoxLayout *m_top;
    QLabel *m_crumb;
    QWidget *m_mark;
    SignLabel *m_sign;
    QLabel *m_words;
    QLabel *m_heading;
    QLabel *m_rule;
};

} // namespace vierklang::ui
