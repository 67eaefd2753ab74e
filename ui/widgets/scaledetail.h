// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/scoring/assessmentresult.h"
#include "ui/context.h"

#include <QFrame>

class QLabel;

namespace vierklang::ui {

class ItemDots;
class PictureButton;

/// What stands behind one row of the profile: its questions, lowest first, what the study says about the
/// lens, and where the reference values come from.
class ScaleDetail final : public QFrame
{
    Q_OBJECT

public:
    ScaleDetail(Context &context, const Instrument &instrument, QWidget *parent);

    void showScale(const Assessment &assessment, const AssessmentResult &result, const QString &scaleId);
    [[nodiscard]] ItemDots *dots() const { return m_dots; }

private:
    [[nodiscard]] QString originsText() const;

    Context &m_context;
    const Instrument &m_instrument;
    QLabel *m_title;
    QLabel *m_hint;
    ItemDots *m_dots;
    PictureButton *m_picture;
    QFrame *m_message;
    QLabel *m_messageText;
    QLabel *m_origins;
};

} // namespace vierklang::ui
