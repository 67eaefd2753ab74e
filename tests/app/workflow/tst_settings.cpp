// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/settings.h"
#include "tests/support/testcase.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

class TestSettings : public test::TestCase
{
    Q_OBJECT

private slots:
    void choices_areKept_andBroken_onesAreIgnored()
    {
        const QTemporaryDir folder;
        QSettings store(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        {
            Settings settings(store);
            QSignalSpy languages(&settings, &Settings::languageChanged);
            QSignalSpy looks(&settings, &Settings::appearanceChanged);
            settings.setLanguage(Language::English);
            settings.setTheme(ThemeChoice::Dark);
            settings.setZoom(500);
            settings.setProfileView(ProfileView::Table);
            settings.setSingleKeys(false);
            QCOMPARE(languages.size(), 1);
            QCOMPARE(looks.size(), 2);
        }
        const Settings again(store);
        QCOMPARE(again.language(), Language::English);
        QCOMPARE(again.theme(), ThemeChoice::Dark);
        QCOMPARE(again.zoom(), 200);
        QCOMPARE(again.profileView(), ProfileView::Table);
        QVERIFY(!again.singleKeys());
        store.setValue(u"theme"_s, u"purple"_s);
        store.setValue(u"zoom"_s, u"x"_s);
        QCOMPARE(again.theme(), ThemeChoice::System);
        QCOMPARE(again.zoom(), Settings::MinZoom);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
