// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/workshopsession.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace vierklang::ui {

class Hairline;
class SignLabel;
class TimeBar;

/// The time of this question or step, and of the whole workshop. It never makes anything go on.
class TimeCard final : public QFrame
{
    Q_OBJECT

public:
    TimeCard(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh();
    void retranslate();

signals:
    void refused(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop();
    void buildDrift();
    void showDrift(const WorkshopPace &pace);
    void onPause();
    void onMore();
    void onShortForm();
    void take(const Result<void> &outcome);

    Context &m_context;
    WorkshopSession &m_session;
    QLabel *m_title = nullptr;
    QLabel *m_planned = nullptr;
    QLabel *m_before = nullptr;
    QLabel *m_clock = nullptr;
    TimeBar *m_bar = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_more = nullptr;
    QLabel *m_key = nullptr;
    Hairline *m_line = nullptr;
    QLabel *m_drift = nullptr;
    QLabel *m_end = nullptr;
    QLabel *m_offer = nullptr;
    QPushButton *m_shortForm = nullptr;
};

} // namespace vierklang::ui
