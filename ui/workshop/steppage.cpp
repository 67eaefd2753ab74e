// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/steppage.h"

#include "app/workflow/messages.h"
#include "ui/workshop/keybutton.h"
#include "ui/workshop/stepfoot.h"

#include <QKeySequence>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QString nativeKey(const QString &keys)
{
    // Qt calls it "Return" in every language; all our pages call it as the German keyboard does.
    return QKeySequence(keys).toString(QKeySequence::NativeText).replace(u"Return"_s, StepPage::tr("Enter"));
}

StepPage::StepPage(Context &context, WorkshopSession &session, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session)
{
}

StepFoot *StepPage::makeFoot()
{
    m_foot = new StepFoot(m_context.theme, this);
    return m_foot;
}

bool StepPage::accept(const Result<void> &outcome)
{
    emit refused(outcome ? QString() : sentenceOf(outcome.error()));
    return outcome.isOk();
}

} // namespace vierklang::ui
