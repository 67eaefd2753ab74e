// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/workshopsession.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace vierklang::ui {

/// What was put aside and who clears it up; the question on the table is parked here, with one line.
class ParkingCard final : public QFrame
{
    Q_OBJECT

public:
    ParkingCard(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh();
    void retranslate();
    /// Opens the two lines for the question on the table, and the focus goes there.
    void openForm();
    /// The room talks about this question for long.
    void suggest();

signals:
    void refused(const QString &sentence);
    /// The question was put aside.
    void parked();
    void topicWanted(const QString &topic);
    /// The form was closed without parking.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildForm();
    void showList();
    void onPark();
    void closeForm();

    Context &m_context;
    WorkshopSession &m_session;
    QLabel *m_title;
    QLabel *m_key;
    QLabel *m_suggestion;
    QPushButton *m_open;
    QWidget *m_form = nullptr;
    QLabel *m_textTitle = nullptr;
    QLineEdit *m_text = nullptr;
    QLabel *m_ownerTitle = nullptr;
    QLineEdit *m_owner = nullptr;
    QPushButton *m_park = nullptr;
    QPushButton *m_cancel = nullptr;
    QVBoxLayout *m_list = nullptr;
    QString m_suggestedFor;
};

} // namespace vierklang::ui
