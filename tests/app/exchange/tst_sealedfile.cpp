// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sealedfile.h"
#include "tests/support/testcase.h"

#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

constexpr qint64 Room = 20 * 1024 * 1024;
const QString Password = u"Größe 12 Töne"_s;

QByteArray content(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 251);
    return bytes;
}

QByteArray sealedBytes(qsizetype size) { return seal(content(size), Secret(Password), LeastKeyCost).value(); }

QByteArray withCost(quint32 passes, quint32 kibibytes)
{
    QByteArray bytes = sealedBytes(100);
    qToLittleEndian(passes, bytes.data() + 8);
    qToLittleEndian(kibibytes, bytes.data() + 12);
    return bytes;
}

QByteArray withLength(quint64 length)
{
    QByteArray bytes = sealedBytes(100);
    qToLittleEndian(length, bytes.data() + 32);
    return bytes;
}

} // namespace

class TestSealedFile : public test::TestCase
{
    Q_OBJECT

private slots:
    void everySize_comesBack_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65535, 65536, 65537, 131072, 200000})
            QTest::addRow("%d", size) << size;
    }

    void everySize_comesBack()
    {
        QFETCH(int, size);
        const QByteArray bytes = sealedBytes(size);
        QVERIFY(bytes.startsWith("VKLGENC1"));
        QCOMPARE(bytes.size(), sealedSize(size));
        QCOMPARE(unseal(bytes, Secret(Password), Room).value(), content(size));
    }

    void theSameContent_isNeverTheSameFile() { QVERIFY(sealedBytes(100) != sealedBytes(100)); }

    void nothingOfTheContent_canBeRead()
    {
        const QByteArray bytes = seal("Gemeinde Geheimau", Secret(Password), LeastKeyCost).value();
        QVERIFY(!bytes.contains("Geheimau"));
    }

    /// "ö" as one character or as o with two dots: the same key.
    void composedAndDecomposed_areTheSamePassword()
    {
        const Secret other(Password.normalized(QString::NormalizationForm_D));
        QCOMPARE(unseal(sealedBytes(10), other, Room).value(), content(10));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("why");
        const QByteArray whole = sealedBytes(100000);
        QByteArray swapped = whole.left(64) + whole.mid(64 + 65553) + whole.mid(64, 65553);
        QTest::newRow("no password") << whole << QString() << QString();
        QTest::newRow("another password") << whole << u"Größe 12 Tone"_s << u"wrong"_s;
        QTest::newRow("a very long password") << whole << QString(2000, u'x') << u"wrong"_s;
        QTest::newRow("parts in another order") << swapped << Password << u"wrong"_s;
        QTest::newRow("something behind the end") << whole + "x" << Password << u"wrong"_s;
        QTest::newRow("one byte less") << whole.chopped(1) << Password << u"cut"_s;
        QTest::newRow("the last part is missing") << whole.left(64 + 65553) << Password << u"cut"_s;
        QTest::newRow("the head alone") << whole.left(64) << Password << u"cut"_s;
        QTest::newRow("half a head") << whole.left(20) << Password << u"cut"_s;
        QTest::newRow("a shorter length in the head") << withLength(99) << Password << u"wrong"_s;
        QTest::newRow("100 GB for the key") << withCost(3, 100U * 1024 * 1024) << Password << u"costly"_s;
        QTest::newRow("a million passes") << withCost(1000000, 8192) << Password << u"costly"_s;
        QTest::newRow("no pass at all") << withCost(0, 8192) << Password << u"costly"_s;
        QTest::newRow("a key for nothing") << withCost(1, 8) << Password << u"costly"_s;
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, password);
        QFETCH(QString, why);
        const Result<QByteArray> read = unseal(bytes, Secret(password), Room);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::PasswordProtected);
        QCOMPARE(read.error().arguments.value(0), why);
    }

    void everySingleBit_isGuarded()
    {
        const QByteArray whole = sealedBytes(40);
        const Secret secret(Password);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            if (at >= 8 && at < 16)
                continue; // the cost of the key: see refusals
            QByteArray bytes = whole;
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
            QVERIFY2(!unseal(bytes, secret, Room), qPrintable(QString::number(at)));
        }
    }

    void aContentLargerThanAllowed_isRefusedBeforeAnythingIsComputed()
    {
        QCOMPARE(unseal(withLength(21 * 1024 * 1024), Secret(Password), Room).error().code, ErrorCode::FileTooLarge);
        QCOMPARE(unseal(withLength(~0ULL), Secret(Password), Room).error().code, ErrorCode::FileTooLarge);
    }

    void aPasswordThatIsTooLong_isSaidToBe()
    {
        const Result<QByteArray> made = seal("x", Secret(QString(1025, u'a')), LeastKeyCost);
        QCOMPARE(made.error().arguments, (QStringList{u"long"_s, u"1024"_s}));
        QVERIFY(seal("x", Secret(QString(1024, u'a')), LeastKeyCost).isOk());
    }

    void aShortPassword_makesNoFile()
    {
        const Result<QByteArray> made = seal("x", Secret(u"1234567"_s), LeastKeyCost);
        QCOMPARE(made.error().arguments, (QStringList{u"short"_s, u"8"_s}));
        QVERIFY(seal("x", Secret(u"12345678"_s), LeastKeyCost).isOk());
    }
};

QTEST_APPLESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
