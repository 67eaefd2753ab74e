// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/workshop/support/roomfixture.h"

#include "ui/widgets/messageline.h"

#include <QApplication>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    if (!focus)
        qFatal("nothing has the focus");
    QTest::keyClick(focus, key, modifiers);
}

void type(const QString &text)
{
    // One after another: a digit may move the focus.
    for (const QChar letter : text)
        QTest::keyClicks(QApplication::focusWidget(), QString(letter));
}

RoomFixture::RoomFixture(int persons, Form form, Language language, QSize size, Shelf shelf)
    : ui(language, size, shelf)
{
    ui.window->openAssessment(ui.desk.begin(form).value());
    AssessmentEditor &before = ui.window->view()->editor();
    id = before.assessment().id();
    Commune commune;
    commune.name = u"Stadt Doppelfurt"_s;
    if (!before.setCommune(commune) || !before.setTitle(u"Auftaktworkshop"_s))
        qFatal("the commune was refused");
    QTest::mouseClick(find(ui.window.get(), u"sidebar.workshop"_s), Qt::LeftButton);
    find<QSpinBox>(ui.window.get(), u"persons"_s)->setValue(persons);
    QTest::mouseClick(find(ui.window->hall(), u"next"_s), Qt::LeftButton);
    if (!ui.window->hall()->view())
        qFatal("the workshop did not begin");
}

void RoomFixture::goToItem(const QString &itemId)
{
    const Result<void> gone = itemId.isEmpty() ? run().goToStep(WorkshopStep::Items) : run().goTo(itemId);
    if (!gone)
        qFatal("the question was refused");
    view().focusWork();
}

void RoomFixture::count(const QString &votes) { type(votes); }

void RoomFixture::vote(const QString &votes)
{
    count(votes);
    press(Qt::Key_Return);
}

QString RoomFixture::text(const QString &label) { return find<QLabel>(&view(), label)->text(); }

QString RoomFixture::message() { return view().findChild<ui::MessageLine *>(u"workshopMessage"_s)->sentence(); }

void RoomFixture::pass(int seconds)
{
    for (int i = 0; i < seconds; ++i) {
        ui.clock.advance(1);
        view().tick();
    }
}

} // namespace vierklang::test
