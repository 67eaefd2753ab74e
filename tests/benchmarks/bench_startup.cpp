// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"
#include "ui/preload.h"
#include "ui/windowfont.h"

#include <QApplication>
#include <QProcess>
#include <QSettings>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

constexpr int Rounds = 15;
const char *const StartVariable = "VIERKLANG_BENCH_START";

qint64 nanoseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * qint64(1'000'000'000) + now.tv_nsec;
}

/// Says the time since the parent started this process when the first window has been painted, and ends it.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(object);
        if (event->type() == QEvent::Paint && widget && widget->isWindow() && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                std::printf("%lld\n", nanoseconds() - qEnvironmentVariable(StartVariable).toLongLong());
                QCoreApplication::exit(0);
            });
        }
        return QObject::eventFilter(object, event);
    }

private:
    bool m_seen = false;
};

int runEmptyWindow(int argc, char **argv)
{
    QApplication app(argc, argv);
    FirstPaint watch;
    app.installEventFilter(&watch);
    QWidget window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}

int runVierklang(int argc, char **argv, const QString &folder)
{
    const ui::Preload preload;
    QApplication app(argc, argv);
    FirstPaint watch;
    app.installEventFilter(&watch);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ui::useWindowFont();
    QSettings store(folder + u"/settings.ini"_s, QSettings::IniFormat);
    ui::LaunchOptions options;
    options.libraryPath = folder + u"/library.sqlite"_s;
    ui::Application application(options, store);
    application.start();
    return QApplication::exec();
}

double milliseconds(const QStringList &arguments)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(StartVariable), QString::number(nanoseconds()));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(20000);
    return child.readAllStandardOutput().trimmed().toDouble() / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

/// Time from the start of the process to the first painted window: Vierklang with its library, and an empty Qt Widgets
/// window, in turns within one run. The aim is at most twice the empty window.
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "empty") == 0)
        return runEmptyWindow(argc, argv);
    if (argc > 2 && qstrcmp(argv[1], "vierklang") == 0)
        return runVierklang(argc, argv, QString::fromLocal8Bit(argv[2]));
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    std::vector<double> empty;
    std::vector<double> full;
    for (int i = 0; i <= Rounds; ++i) {
        const double one = milliseconds({u"empty"_s});
        const double other = milliseconds({u"vierklang"_s, folder.path()});
        // The first round warms the caches and makes the library.
        if (i == 0)
            continue;
        empty.push_back(one);
        full.push_back(other);
    }
    const double ratio = median(full) / median(empty);
    QTextStream(stdout) << "empty Qt Widgets window    " << median(empty) << " ms to first paint (median of " << Rounds
                        << ")\n"
                        << "Vierklang with its library " << median(full) << " ms\n"
                        << "Vierklang / empty          " << ratio << "\n";
    return ratio <= 2 ? 0 : 1;
}
