// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/resultdesk.h"

#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

/// Outside any namespace, as Q_INIT_RESOURCE wants it.
static void initWindowResources() { Q_INIT_RESOURCE(window); }

namespace vierklang::test {

namespace {

std::unique_ptr<Library> libraryWith(const Assessment &assessment, const QDateTime &now)
{
    std::unique_ptr<Library> library = Library::inMemory(builtInInstrument());
    const Result<void> added = library->add(assessment, score(builtInInstrument(), assessment), true, now);
    if (!added)
        qFatal("the library in memory took no assessment");
    return library;
}

} // namespace

ResultDesk::ResultDesk(const Assessment &assessment, Language language)
    : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), settings(store), theme(settings),
      context{settings, theme, prompts, clock}, library(libraryWith(assessment, clock.now())),
      editor(builtInInstrument(), *library, clock, ids, assessment, true)
{
    settings.setLanguage(language);
    settings.setTheme(ThemeChoice::Light);
}

void prepareApplication()
{
    initWindowResources();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    for (const QString &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
        QFontDatabase::addApplicationFont(sourceFile(u"resources/fonts/VierklangInter-%1.otf"_s.arg(weight)));
    QFont font(u"Vierklang Inter"_s);
    font.setPixelSize(14);
    QApplication::setFont(font);
}

QStringList namelessFocusables(QWidget *root)
{
    QStringList nameless;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
            || widget->focusProxy())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless.append(u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           widget->objectName()));
    }
    return nameless;
}

QStringList reachedByTab(QWidget *root, QWidget *from)
{
    QStringList names;
    from->setFocus();
    for (int step = 0; step < 200; ++step) {
        QWidget *focus = root->focusWidget();
        if (!focus || (focus == from && step > 0))
            return names;
        names.append(focus->objectName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    names.append(u"(stuck)"_s);
    return names;
}

QString allTexts(const QWidget *root)
{
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root))
            texts.append(label->text());
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(root))
            texts.append(button->text());
    }
    return texts.join(u'\n');
}

} // namespace vierklang::test
