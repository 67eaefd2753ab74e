// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/settings.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

const QString VersionKey = u"settingsVersion"_s;
constexpr int SettingsVersion = 1;
const QString LanguageKey = u"language"_s;
const QString ThemeKey = u"theme"_s;
const QString ZoomKey = u"zoom"_s;
const QString ProfileViewKey = u"profileView"_s;
const QString ShareViewKey = u"shareView"_s;
const QString SingleKeysKey = u"singleKeys"_s;
const QString GeometryKey = u"windowGeometry"_s;
const QString LibraryPanelKey = u"libraryPanel"_s;
const QString LibraryOrderKey = u"libraryOrder"_s;
const QString ExportFolderKey = u"exportFolder"_s;

const QStringList ThemeWords{u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s};
const QStringList ShareWords{u"bars"_s, u"radar"_s};
const QStringList ViewWords{u"dots"_s, u"radar"_s, u"table"_s};

/// A word of a list as an enum; the first for anything else.
template <typename T>
T fromWord(const QStringList &words, const QString &word)
{
    return static_cast<T>(std::max<qsizetype>(0, words.indexOf(word)));
}

} // namespace

Settings::Settings(QSettings &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_store.setValue(VersionKey, SettingsVersion);
}

Language Settings::language() const
{
    const QString code = m_store.value(LanguageKey).toString();
    if (code == u"de")
        return Language::German;
    if (code == u"en")
        return Language::English;
    // German is the first language of the program; only an English system starts in English.
    return QLocale::system().language() == QLocale::English && QLocale::system().name() != u"C"_s
               ? Language::English
               : Language::German;
}

void Settings::setLanguage(Language language)
{
    m_store.setValue(LanguageKey, languageCode(language));
    emit languageChanged();
    emit changed();
}

ThemeChoice Settings::theme() const { return fromWord<ThemeChoice>(ThemeWords, m_store.value(ThemeKey).toString()); }

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(ThemeKey, ThemeWords[static_cast<qsizetype>(theme)]);
    emit appearanceChanged();
    emit changed();
}

int Settings::zoom() const { return std::clamp(m_store.value(ZoomKey, 100).toInt(), MinZoom, MaxZoom); }

void Settings::setZoom(int percent)
{
    m_store.setValue(ZoomKey, std::clamp(percent, MinZoom, MaxZoom));
    emit appearanceChanged();
    emit changed();
}

ProfileView Settings::profileView() const
{
    return fromWord<ProfileView>(ViewWords, m_store.value(ProfileViewKey).toString());
}

void Settings::setProfileView(ProfileView view)
{
    m_store.setValue(ProfileViewKey, ViewWords[static_cast<qsizetype>(view)]);
    emit changed();
}

ShareView Settings::shareView() const
{
    return fromWord<ShareView>(ShareWords, m_store.value(ShareViewKey).toString());
}

void Settings::setShareView(ShareView view)
{
    m_store.setValue(ShareViewKey, ShareWords[static_cast<qsizetype>(view)]);
    emit changed();
}

bool Settings::singleKeys() const { return m_store.value(SingleKeysKey, true).toBool(); }

void Settings::setSingleKeys(bool on)
{
    m_store.setValue(SingleKeysKey, on);
    emit changed();
}

QByteArray Settings::windowGeometry() const { return m_store.value(GeometryKey).toByteArray(); }

void Settings::setWindowGeometry(const QByteArray &geometry) { m_store.setValue(GeometryKey, geometry); }

QString Settings::libraryPanel() const { return m_store.value(LibraryPanelKey).toString(); }

void Settings::setLibraryPanel(const QString &key) { m_store.setValue(LibraryPanelKey, key); }

QString Settings::libraryOrder() const { return m_store.value(LibraryOrderKey).toString(); }

void Settings::setLibraryOrder(const QString &order) { m_store.setValue(LibraryOrderKey, order); }

QString Settings::exportFolder() const
{
    return m_store.value(ExportFolderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        .toString();
}

void Settings::setExportFolder(const QString &folder) { m_store.setValue(ExportFolderKey, folder); }

} // namespace vierklang
