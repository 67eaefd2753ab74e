// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "ui/context.h"

#include <QFrame>
#include <QUuid>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace vierklang::ui {

class DateField;
class MarkedLabel;

/// Everything about one measure. "Planned" and what follows stay visible but blocked, with the reason, until
/// owner, date and training are there; a refusal stands beside the field that caused it.
class MeasureForm final : public QFrame
{
    Q_OBJECT

public:
    MeasureForm(Context &context, AssessmentEditor &editor, QWidget *parent);

    void showMeasure(QUuid id, int number);
    void refresh();
    void retranslate();
    void focusTitle();
    /// Two fields a line instead of three.
    void setNarrow(bool narrow);
    [[nodiscard]] QUuid id() const { return m_id; }

signals:
    /// −1 up, +1 down.
    void moveRequested(int direction);
    void removeRequested();

private:
    void buildHead(QBoxLayout *into);
    void buildFields(QBoxLayout *into);
    void connectFields();
    void buildStatus(QBoxLayout *into);
    void nameField(QLabel *&label, QWidget *field);
    void placeField(int row, int column, QLabel *label, QWidget *field, int span = 1);
    void placeFields();
    void fillSizes(QComboBox *box) const;
    [[nodiscard]] const Measure *measure() const;
    [[nodiscard]] QString proposal() const;
    void change(const std::function<void(Measure &)> &edit, QWidget *field);
    void onDate(DateField *field, bool isStart);
    void refuse(const QString &sentence, const QWidget *field);

    Context &m_context;
    AssessmentEditor &m_editor;
    QUuid m_id;
    int m_number = 0;
    bool m_isNarrow = false;
    QGridLayout *m_grid = nullptr;
    QBoxLayout *m_statusRow = nullptr;
    bool m_isFilling = false;
    MarkedLabel *m_learn = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_titleLabel = nullptr;
    QLabel *m_ownerLabel = nullptr;
    QLabel *m_startLabel = nullptr;
    QLabel *m_dueLabel = nullptr;
    QLabel *m_effortLabel = nullptr;
    QLabel *m_impactLabel = nullptr;
    QLabel *m_trainingLabel = nullptr;
    QLabel *m_statusLabel = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_owner = nullptr;
    DateField *m_start = nullptr;
    DateField *m_due = nullptr;
    QComboBox *m_effort = nullptr;
    QComboBox *m_impact = nullptr;
    QLineEdit *m_training = nullptr;
    QPushButton *m_takeProposal = nullptr;
    QButtonGroup *m_status = nullptr;
    QLabel *m_blocked = nullptr;
    QLabel *m_refusal = nullptr;
};

} // namespace vierklang::ui
