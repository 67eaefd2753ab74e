// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/widgets/sign.h"

#include "app/instrument/instrument.h"
#include "app/scoring/agreement.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace vierklang::ui {

/// The five small columns that stand beside the word.
[[nodiscard]] Sign signOf(Agreement agreement);

/// How far the room agrees in the last round, in a word with its reason; the round before beside it.
class AgreementCard final : public QFrame
{
    Q_OBJECT

public:
    AgreementCard(Context &context, QWidget *parent);

    void showRounds(const QList<Round> &rounds, const ScoringConstants &constants);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString reasonOf(const AgreementReading &reading, const ScoringConstants &constants) const;
    void showBefore(const QList<Round> &rounds, const ScoringConstants &constants);

    Context &m_context;
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
