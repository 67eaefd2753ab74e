// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/workshopsession.h"

#include <QWidget>

namespace vierklang::ui {

class StepFoot;

/// The work of one step of the workshop, in the middle of the moderator's window. Shows the state of the session, says
/// through signals what the person wants, and knows no other step.
class StepPage : public QWidget
{
    Q_OBJECT

public:
    StepPage(Context &context, WorkshopSession &session, QWidget *parent);

    /// Shows the state as it is now.
    virtual void refresh() = 0;
    /// Sets all texts in the language of the window, then shows the state.
    virtual void retranslate() = 0;
    /// Puts the focus where work goes on.
    virtual void focusWork() = 0;
    /// Something of this step is in the way of going on; nothing when the way is free.
    [[nodiscard]] virtual QString whyNotOn() const { return {}; }
    /// Keys and buttons of this step, to stand below it; null when the page brings its own.
    [[nodiscard]] StepFoot *foot() const { return m_foot; }

signals:
    void nextWanted();
    void backWanted();
    /// Why something was refused; an empty sentence when nothing is any more.
    void refused(const QString &sentence);
    void announced(const QString &sentence);
    /// The protocol and the handouts.
    void documentsWanted();
    void leaveWanted();

protected:
    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] const Theme &theme() const { return m_context.theme; }
    [[nodiscard]] Language language() const { return m_context.language(); }
    [[nodiscard]] WorkshopSession &session() const { return m_session; }
    [[nodiscard]] WorkshopRun &run() const { return m_session.run(); }
    [[nodiscard]] AssessmentEditor &editor() const { return m_session.editor(); }
    [[nodiscard]] const Instrument &instrument() const { return m_session.editor().instrument(); }
    /// Makes the foot, to be filled with buttons.
    StepFoot *makeFoot();
    /// Says what was refused; true when nothing was.
    bool accept(const Result<void> &outcome);

private:
    Context &m_context;
    WorkshopSession &m_session;
    StepFoot *m_foot = nullptr;
};

/// "Strg+Leertaste" for "Ctrl+Space": how a key is called in the language of the window.
[[nodiscard]] QString nativeKey(const QString &keys);

} // namespace vierklang::ui
