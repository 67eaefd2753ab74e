// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

void Translation::use(Language language)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = languageCode(language);
    // Calendars and numbers of Qt's widgets follow too.
    QLocale::setDefault(language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (m_qt.load(u":/i18n/qtbase_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/vierklang_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace vierklang::ui
