// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/uifixture.h"

#include "app/exchange/assessmentfile.h"
#include "app/instrument/instrumentreader.h"
#include "ui/windowfont.h"

#include <QApplication>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

std::unique_ptr<Library> libraryOn(Shelf shelf, const QString &path, const Clock &clock)
{
    if (shelf == Shelf::Memory)
        return Library::inMemory(builtInInstrument());
    Result<std::unique_ptr<Library>> library = Library::open(path, builtInInstrument(), Access::ReadWrite, clock.now());
    if (!library)
        qFatal("no library at %s", qPrintable(path));
    return std::move(library).value();
}

} // namespace

UiFixture::UiFixture(Language language, QSize size, Shelf shelf)
    : folder(quickFolderTemplate()), store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), settings(store), theme(settings),
      context{settings, theme, prompts, clock},
      desk(builtInInstrument(), libraryOn(shelf, libraryPath(), clock), clock, ids)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ui::useBundledFont();
    settings.setTheme(ThemeChoice::Light);
    settings.setExportFolder(folder.path());
    useLanguage(language);
    theme.apply();
    window = std::make_unique<ui::MainWindow>(context, desk);
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window did not come up");
}

UiFixture::~UiFixture()
{
    window.reset();
    qApp->setStyleSheet({});
}

void UiFixture::openWindowAgain()
{
    const QSize size = window->size();
    window->close();
    window.reset();
    window = std::make_unique<ui::MainWindow>(context, desk);
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window did not come up");
}

void UiFixture::useLanguage(Language language)
{
    settings.setLanguage(language);
    translation.use(language);
}

QUuid UiFixture::idOf(const QString &partOfName)
{
    const Result<QList<LibraryEntry>> entries = desk.entries();
    for (const LibraryEntry &entry : entries.value()) {
        if (entry.communeName.contains(partOfName))
            return entry.id;
    }
    qFatal("no assessment of %s", qPrintable(partOfName));
}

ui::AssessmentView &UiFixture::begin()
{
    window->openAssessment(desk.begin(Form::Full).value());
    return *window->view();
}

ui::AssessmentView &UiFixture::openExample(const QString &partOfName)
{
    if (!desk.addExamples())
        qFatal("the examples were refused");
    window->openAssessment(idOf(partOfName));
    return *window->view();
}

ui::AssessmentView &UiFixture::openCopyOf(const Assessment &assessment)
{
    const QString path = folder.filePath(u"copy.vierklang"_s);
    if (!saveAssessment(path, assessment, builtInInstrument()))
        qFatal("the assessment was not written");
    ImportPlan plan = desk.planImport(QStringList{path});
    plan.chooseAll(Side::Theirs, builtInInstrument());
    if (!desk.applyImport(plan))
        qFatal("the assessment was refused");
    window->openAssessment(assessment.id());
    return *window->view();
}

QWidget *find(QWidget *parent, const QString &name)
{
    QStringList names;
    for (QWidget *widget : parent->findChildren<QWidget *>()) {
        if (widget->objectName() == name && widget->isVisibleTo(parent))
            return widget;
        if (!widget->objectName().isEmpty())
            names.append(widget->objectName());
    }
    qFatal("no %s among: %s", qPrintable(name), qPrintable(names.join(u", "_s)));
}

} // namespace vierklang::test
