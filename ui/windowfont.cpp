// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfont.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

using namespace Qt::Literals::StringLiterals;

/// Resources of a static library are pulled in by name, outside of every namespace.
static void initializeWindowResource() { Q_INIT_RESOURCE(window); }

namespace vierklang::ui {

namespace {

constexpr auto BundledFamily = "Vierklang Inter";

bool systemFontIsUsable()
{
    if (QGuiApplication::platformName() == u"offscreen"_s)
        return false;
    const QFontInfo info(QApplication::font());
    // What comes where no desktop has chosen a font; a third wider than any desktop's own, so that charts lose room.
    if (info.family().startsWith(u"DejaVu"_s) || info.family().startsWith(u"Bitstream Vera"_s))
        return false;
    return !info.family().isEmpty() && !info.fixedPitch() && QFontDatabase::families().size() > 1;
}

} // namespace

QFont bundledFont()
{
    static const bool isKnown = [] {
        initializeWindowResource();
        for (const QString &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
            QFontDatabase::addApplicationFont(u":/fonts/VierklangInter-%1.otf"_s.arg(weight));
        return true;
    }();
    Q_UNUSED(isKnown)
    return QFont(QString::fromLatin1(BundledFamily));
}

void useBundledFont() { QApplication::setFont(bundledFont()); }

void useWindowFont()
{
    if (!systemFontIsUsable())
        useBundledFont();
}

} // namespace vierklang::ui
