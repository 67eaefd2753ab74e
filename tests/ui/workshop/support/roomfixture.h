// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/uifixture.h"
#include "ui/workshop/workshophall.h"
#include "ui/workshop/workshopview.h"

#include <QLabel>

namespace vierklang::test {

/// A window with a workshop in it, and the keys of the person who moderates.
class RoomFixture final
{
public:
    /// Begins a workshop of this many people on a new assessment, through the page that begins it.
    explicit RoomFixture(int persons, Form form = Form::Short, Language language = Language::English,
                         QSize size = QSize(1366, 768), Shelf shelf = Shelf::Memory);

    [[nodiscard]] ui::WorkshopView &view() { return *ui.window->hall()->view(); }
    [[nodiscard]] WorkshopRun &run() { return view().session().run(); }
    [[nodiscard]] AssessmentEditor &editor() { return view().session().editor(); }
    /// The first question on maturity, or this one.
    void goToItem(const QString &id = {});
    /// Counts votes: "1113W".
    void count(const QString &votes);
    /// Counts votes and reveals with Enter.
    void vote(const QString &votes);
    /// Text of a label in the window.
    [[nodiscard]] QString text(const QString &label);
    /// What the view says about the last refusal; empty without one.
    [[nodiscard]] QString message();
    /// Time goes by, a second at a time, as the timer of the view sees it.
    void pass(int seconds);

    UiFixture ui;
    QUuid id;
};

/// To whatever has the focus.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(const QString &text);

} // namespace vierklang::test
