// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"
#include "ui/preload.h"
#include "ui/translation.h"
#include "ui/windowfont.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStyleFactory>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"vierklang"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIERKLANG_VERSION));
    QSettings store(QSettings::IniFormat, QSettings::UserScope, u"vierklang"_s, u"vierklang"_s);
    if (argc > 1) {
        const auto language = vierklang::Settings(store).language();
        if (const std::optional<int> answered = vierklang::ui::answerInTerminal(argc, argv, language))
            return *answered;
    }
    const vierklang::ui::Preload preload;
    QApplication app(argc, argv);
    QApplication::setApplicationDisplayName(u"Vierklang"_s);
    QApplication::setDesktopFileName(u"de.vierklang.Vierklang"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    vierklang::ui::useWindowFont();

    vierklang::ui::LaunchOptions options;
    {
        // The help on the command line speaks the person's language too. Gone before the window begins, which has
        // words of its own: a translator that stayed would shine through after a change of language.
        vierklang::ui::Translation words;
        words.use(vierklang::Settings(store).language());
        options = vierklang::ui::launchOptions(QApplication::arguments());
    }
    vierklang::ui::Application application(options, store);
    application.start();
    return QApplication::exec();
}
