// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

int main(int argc, char *argv[])
{
    // Reports are painted, but nothing is ever shown: no display is needed.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt complains on stderr when a service has no folder for its sockets; a private one keeps the output clean.
    const QTemporaryDir runtimeFolder;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", runtimeFolder.path().toLocal8Bit());
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"vierklang-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VIERKLANG_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    const std::optional<Language> language = cli::languageOfCall(words);

    QTextStream out(stdout);
    QTextStream err(stderr);
    if (!language) {
        err << "--lang: de | en\n";
        return static_cast<int>(cli::ExitCode::WrongUsage);
    }
    QTranslator translator;
    if (translator.load(u":/i18n/vierklang_%1.qm"_s.arg(languageCode(*language))))
        QCoreApplication::installTranslator(&translator);
    const SystemClock clock;
    cli::Console console{out, err, *language, clock};
    return static_cast<int>(cli::runCommandLine(words, console));
}
