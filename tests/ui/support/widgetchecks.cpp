// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widgetchecks.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHash>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

QString nameOf(const QWidget *widget)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

bool isClipped(const QWidget *widget)
{
    if (widget->hasHeightForWidth())
        return widget->height() < widget->heightForWidth(widget->width());
    const QSize wanted = widget->minimumSizeHint();
    return widget->width() < wanted.width() || widget->height() < wanted.height();
}

QSet<QWidget *> tabStops(QWidget *window)
{
    QSet<QWidget *> stops;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesTab && widget->isVisible() && widget->isEnabled())
            stops.insert(widget);
    }
    return stops;
}

/// Tab leads to one button of an exclusive group, arrows to the others.
void forget(QSet<QWidget *> &waiting, QWidget *reached)
{
    waiting.remove(reached);
    const auto *radio = qobject_cast<QAbstractButton *>(reached);
    if (!radio || !radio->group())
        return;
    for (QAbstractButton *sibling : radio->group()->buttons())
        waiting.remove(sibling);
}

void collectShared(const QList<QAction *> &actions, const QString &where, QStringList &found)
{
    QHash<QChar, QString> used;
    for (const QAction *action : actions) {
        const QString text = action->text();
        const qsizetype at = text.indexOf(u'&');
        if (!text.isEmpty() && (at < 0 || at + 1 >= text.size()) && !action->isSeparator()) {
            found.append(u"%1: no mnemonic in “%2”"_s.arg(where, text));
        } else if (at >= 0) {
            const QChar key = text[at + 1].toLower();
            if (used.contains(key))
                found.append(u"%1: “%2” and “%3”"_s.arg(where, used[key], text));
            used.insert(key, text);
        }
        if (action->menu())
            collectShared(action->menu()->actions(), text, found);
    }
}

} // namespace

QStringList clippedTexts(QWidget *root)
{
    QStringList clipped;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = (label && !label->text().isEmpty()) || button ||
                             widget->metaObject()->className() == "vierklang::ui::PointsRow"_ba;
        if (hasText && isClipped(widget)) {
            const QString text = label ? label->text() : button ? button->text() : widget->accessibleName();
            clipped.append(u"%1 [%2] %3×%4, needs %5 high or %6 wide"_s.arg(nameOf(widget), text)
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(widget->heightForWidth(widget->width()))
                               .arg(widget->minimumSizeHint().width()));
        }
    }
    return clipped;
}

QStringList overflowingAreas(QWidget *root)
{
    QStringList found;
    for (const QScrollArea *area : root->findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width())
            found.append(u"%1: %2 in %3"_s.arg(nameOf(area)).arg(area->widget()->width()).arg(area->viewport()->width()));
    }
    return found;
}

QStringList unnamedWidgets(QWidget *root)
{
    QStringList unnamed;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            unnamed.append(nameOf(widget));
    }
    return unnamed;
}

QStringList unreachedByTab(QWidget *window)
{
    QSet<QWidget *> waiting = tabStops(window);
    const qsizetype most = 3 * waiting.size() + 10;
    for (qsizetype i = 0; i < most && !waiting.isEmpty(); ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, Qt::Key_Tab);
        forget(waiting, QApplication::focusWidget());
    }
    QStringList names;
    for (const QWidget *widget : std::as_const(waiting))
        names.append(nameOf(widget));
    return names;
}

QStringList sharedMnemonics(QWidget *menuBar)
{
    QStringList found;
    collectShared(qobject_cast<QMenuBar *>(menuBar)->actions(), u"menu bar"_s, found);
    return found;
}

} // namespace vierklang::test
