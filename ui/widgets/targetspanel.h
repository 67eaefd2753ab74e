// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "ui/context.h"

#include <QFrame>
#include <QHash>

class QGridLayout;
class QLabel;
class QPushButton;

namespace vierklang::ui {

class HalfSpin;

/// The group's own targets, one per lens and dimension. Every change is one step of undo.
class TargetsPanel final : public QFrame
{
    Q_OBJECT

public:
    TargetsPanel(Context &context, AssessmentEditor &editor, QWidget *parent);

    void refresh();
    void retranslate();
    void focusFirst();

signals:
    void closed();

private:
    void addRow(QGridLayout *grid, const QString &scaleId);
    void onTargetChanged(const QString &scaleId);

    Context &m_context;
    AssessmentEditor &m_editor;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_refusal;
    QPushButton *m_close;
    QStringList m_ids;
    QHash<QString, HalfSpin *> m_spins;
    QHash<QString, QLabel *> m_labels;
    bool m_isFilling = false;
};

} // namespace vierklang::ui
