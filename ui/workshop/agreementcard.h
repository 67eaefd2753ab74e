// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/answer.h"
#include "app/instrument/instrument.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace vierklang::ui {

class SignLabel;
class Theme;

/// How far the room agrees in the last round, in a word with its reason; the round before beside it.
class AgreementCard final : public QFrame
{
    Q_OBJECT

public:
    AgreementCard(const Theme &theme, QWidget *parent);

    void showRounds(const QList<Round> &rounds, const ScoringConstants &constants);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBefore(const QList<Round> &rounds, const ScoringConstants &constants);

    const Theme &m_theme;
    QBoxLayout *m_row;
    SignLabel *m_sign;
    QLabel *m_word;
    QLabel *m_reason;
    QWidget *m_before;
    QLabel *m_beforeTitle;
    SignLabel *m_beforeSign;
    QLabel *m_beforeWord;
    QLabel *m_beforeReason;
};

} // namespace vierklang::ui
