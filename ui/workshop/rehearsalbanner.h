// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/workshopsession.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vierklang::ui {

/// Stands above every view of a rehearsal: nothing is kept; and lets the people who do not exist do what the step asks.
class RehearsalBanner final : public QFrame
{
    Q_OBJECT

public:
    RehearsalBanner(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh();
    void retranslate();

signals:
    void refused(const QString &sentence);
    /// The simulated people acted.
    void acted();

private:
    void onAct();

    WorkshopSession &m_session;
    QLabel *m_words;
    QPushButton *m_act;
};

} // namespace vierklang::ui
