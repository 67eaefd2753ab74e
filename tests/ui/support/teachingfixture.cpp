// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/teachingfixture.h"

#include "app/instrument/instrumentreader.h"
#include "app/workflow/teachingmaterial.h"
#include "ui/windowfont.h"

#include <QApplication>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

TeachingFixture::TeachingFixture(Language language, QSize size, ThemeChoice choice, int zoom)
    : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat), settings(store), theme(settings),
      context{settings, theme, prompts, clock}
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ui::useBundledFont();
    settings.setTheme(choice);
    settings.setZoom(zoom);
    settings.setExportFolder(folder.path());
    settings.setLanguage(language);
    translation.use(language);
    theme.apply();
    window = std::make_unique<ui::TeachingWindow>(context, builtInInstrument(), teachingMaterial(builtInInstrument()));
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        qFatal("the window did not come up");
}

TeachingFixture::~TeachingFixture()
{
    window.reset();
    qApp->setStyleSheet({});
}

} // namespace vierklang::test
