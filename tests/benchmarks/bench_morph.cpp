// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/instrument/instrumentreader.h"
#include "app/workflow/teachingmaterial.h"
#include "ui/fileprompts.h"
#include "ui/teaching/teachingpage.h"
#include "ui/teaching/teachingwindow.h"
#include "ui/windowfont.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QSettings>
#include <QSlider>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

/// Milliseconds of a change with all it sets off, and of painting these widgets with the raster engine.
template <typename Change>
double frameMilliseconds(const Change &change, const QList<QWidget *> &widgets, QImage &image)
{
    QElapsedTimer timer;
    timer.start();
    change();
    QCoreApplication::sendPostedEvents();
    QPainter painter(&image);
    for (QWidget *widget : widgets)
        widget->render(&painter);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

} // namespace

/// The morph at 1920×1080 with software rendering: a step of the slider with scoring, texts and the repaint of what
/// moved, against one repaint of the whole still window, in turns within one run. Smooth means: 95 of 100 steps within the
/// 33 ms that the page gives itself.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ui::useBundledFont();
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    ui::Theme theme(settings);
    ui::FilePrompts prompts;
    SystemClock clock;
    ui::Context context{settings, theme, prompts, clock};
    theme.apply();
    ui::TeachingWindow window(context, builtInInstrument(), teachingMaterial(builtInInstrument()));
    window.resize(1920, 1080);
    window.show();
    window.goTo(1);
    QCoreApplication::processEvents();
    QSlider *slider = window.page()->findChild<QSlider *>(u"morphSlider"_s);
    QList<QWidget *> moving;
    for (const QString &name : {u"morphRadar"_s, u"morphDots"_s, u"morphShares"_s, u"morphAbout"_s, u"morphHeadline"_s,
                                u"morphSlider"_s})
        moving.append(window.page()->findChild<QWidget *>(name));
    QImage image(window.size(), QImage::Format_ARGB32_Premultiplied);
    std::vector<double> steps;
    std::vector<double> still;
    for (int step = 1; step <= MorphSteps; ++step) {
        steps.push_back(frameMilliseconds([&] { slider->setValue(step); }, moving, image));
        still.push_back(frameMilliseconds([] {}, {&window}, image));
    }
    const double usual = quantile(steps, 0.5);
    const double worst = quantile(steps, 0.95);
    QTextStream(stdout) << "a step of the morph, 1920x1080 " << usual << " ms (median of " << MorphSteps << "), 95 % within "
                        << worst << " ms\n"
                        << "repaint without a step         " << quantile(still, 0.5) << " ms\n"
                        << "step / repaint                 " << usual / quantile(still, 0.5) << "\n";
    return worst <= 33 ? 0 : 1;
}
