// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/consensusrow.h"

#include "app/instrument/instrument.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace vierklang::ui {

class AgreementCard;

/// The counts of all rounds beside the answers, how far the room agrees, and the choice of the consensus: a digit, W
/// or N, or a click. Enter is left to the page.
class RevealBoard final : public QWidget
{
    Q_OBJECT

public:
    RevealBoard(Context &context, QWidget *parent);

    void showItem(const Instrument &instrument, const Item &item);
    void showRounds(const Instrument &instrument, const QList<Round> &rounds, const Answer &consensus);
    void focusAnswer();
    void retranslate();

signals:
    void consensusWanted(const vierklang::Answer &answer);
    void anotherRoundWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRows();
    void placeTitles();
    void onClicked(int index);

    Context &m_context;
    AgreementCard *m_agreement;
    QWidget *m_titles = nullptr;
    QLabel *m_choose = nullptr;
    QList<QLabel *> m_roundTitles;
    QButtonGroup *m_group;
    QList<ConsensusRow *> m_rows;
    qsizetype m_shown = 0;
};

} // namespace vierklang::ui
