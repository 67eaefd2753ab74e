// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/librarydesk.h"
#include "app/workflow/settings.h"
#include "tests/support/testcase.h"
#include "tests/ui/support/scriptedprompts.h"
#include "ui/assessmentview.h"
#include "ui/context.h"
#include "ui/mainwindow.h"
#include "ui/theme.h"
#include "ui/translation.h"

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace vierklang::test {

/// Where the library of a window lies.
enum class Shelf { Memory, Disk };

/// A whole window on a library of its own, with its own settings, in the bundled font.
class UiFixture final
{
public:
    explicit UiFixture(Language language = Language::German, QSize size = QSize(1366, 768),
                       Shelf shelf = Shelf::Memory);
    ~UiFixture();

    QTemporaryDir folder;
    QSettings store;
    Settings settings;
    ui::Theme theme;
    ui::Translation translation;
    ScriptedPrompts prompts;
    FixedClock clock;
    CountingIds ids;
    ui::Context context;
    LibraryDesk desk;
    std::unique_ptr<ui::MainWindow> window;

    /// The library on disk.
    [[nodiscard]] QString libraryPath() const { return folder.filePath(QStringLiteral("library.sqlite")); }
    /// The window is closed and another one opened on the same library.
    void openWindowAgain();
    /// Begins an empty assessment and opens it.
    ui::AssessmentView &begin();
    /// Puts the examples into the library and opens the one of this commune ("Moosfelde").
    ui::AssessmentView &openExample(const QString &partOfName);
    /// Takes an assessment into the library by way of a file and opens it.
    ui::AssessmentView &openCopyOf(const Assessment &assessment);
    void useLanguage(Language language);
    [[nodiscard]] QUuid idOf(const QString &partOfName);
};

/// The widget of this name below a parent; fails the test with the names there are.
[[nodiscard]] QWidget *find(QWidget *parent, const QString &name);
template <typename T>
[[nodiscard]] T *find(QWidget *parent, const QString &name)
{
    T *widget = qobject_cast<T *>(find(parent, name));
    if (!widget)
        qFatal("%s is of another class", qPrintable(name));
    return widget;
}

} // namespace vierklang::test
