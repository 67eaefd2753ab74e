// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QByteArray>
#include <QObject>
#include <QString>

class QSettings;

namespace vierklang {

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Which picture of the profile was looked at last (in windows too narrow for two side by side).
enum class ProfileView { DotPlot, Radar, Table };
/// How the type page shows the four shares where both have no room.
enum class ShareView { Bars, Radar };

/// What the person prefers on this machine; nothing of any assessment. Every change is kept at once.
class Settings final : public QObject
{
    Q_OBJECT

public:
    static constexpr int MinZoom = 80;
    static constexpr int MaxZoom = 200;

    /// `store` must outlive this object; tests pass one on a temporary file.
    explicit Settings(QSettings &store, QObject *parent = nullptr);

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// Size of text in percent, 80…200.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    [[nodiscard]] ProfileView profileView() const;
    void setProfileView(ProfileView view);
    [[nodiscard]] ShareView shareView() const;
    void setShareView(ShareView view);
    /// Digits, N and W answer a question; can be switched off (WCAG 2.1.4).
    [[nodiscard]] bool singleKeys() const;
    void setSingleKeys(bool on);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// Key of the panel of the library that was looked at last; empty before the first time.
    [[nodiscard]] QString libraryPanel() const;
    void setLibraryPanel(const QString &key);
    /// Order of the library as `orderWord` writes it; empty before the first time.
    [[nodiscard]] QString libraryOrder() const;
    void setLibraryOrder(const QString &order);
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString &folder);

signals:
    void languageChanged();
    void appearanceChanged();
    void changed();

private:
    QSettings &m_store;
};

} // namespace vierklang
