// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/brandcolour.h"
#include "tests/app/report/brandsupport.h"
#include "tests/support/testcase.h"

#include <QColorSpace>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

/// 12 × 8 pixels, red, in four inks.
const QByteArray FourInks = QByteArray::fromBase64(
    "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxgWFB"
    "gSFBUU/9sAQwEDBAQFBAUJBQUJFA0LDRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU/8AAFAgACAAM"
    "BAERAAIRAQMRAQQRAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAHCP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAWAQEBAQAAAAAAAAAAAAAAAAAABw"
    "n/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADgQBAAIRAxEEAAA/AKAsbNxsAAf/2Q==");

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(static_cast<quint32>(content.size())) + type + content + bigEndian(crcOf(type + content));
}

/// A well-formed file of a few bytes that says it has this many pixels.
QByteArray pngThatClaims(quint32 side)
{
    const QByteArray head = bigEndian(side) + bigEndian(side) + QByteArray::fromHex("0806000000");
    return QByteArray::fromHex("89504e470d0a1a0a") + chunk("IHDR", head) + chunk("IDAT", "x") + chunk("IEND", {});
}

/// Puts a camera's note on how it was held behind the beginning of a JPEG.
QByteArray turned(const QByteArray &jpeg, char orientation)
{
    QByteArray exif = QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x01", 16) + QByteArray("\x01\x12\0\x03\0\0\0\x01\0", 9)
        + orientation + QByteArray(6, '\0');
    const auto size = static_cast<quint16>(exif.size() + 2);
    exif.prepend(static_cast<char>(size & 0xFF)).prepend(static_cast<char>(size >> 8));
    return QByteArray(jpeg).insert(2, QByteArray("\xFF\xE1", 2) + exif);
}

QImage decoded(const Logo &logo)
{
    return QImage::fromData(logo.png, "PNG");
}

} // namespace

/// The parts of a brand: which colours, which pictures and which texts get in, and what becomes of them.
class TestBrand : public test::TestCase
{
    Q_OBJECT

private slots:
    void contrast_isMeasuredAsTheGuidelinesSay()
    {
        QCOMPARE(contrastOnWhite(0xFF000000), 21.0);
        QCOMPARE(contrastOnWhite(0xFFFFFFFF), 1.0);
        QCOMPARE(contrastWords(contrastOnWhite(0xFF767676)), u"4.54"_s);
        QCOMPARE(contrastWords(contrastOnWhite(0xFF777777)), u"4.47"_s);
        QCOMPARE(contrastWords(4.4999), u"4.49"_s);
        QCOMPARE(contrastWords(4.5), u"4.50"_s);
    }

    void colour_isTakenFromFourPointFiveOn()
    {
        const Result<QRgb> dark = checkAccent(u"#767676"_s);
        QVERIFY(dark.isOk() && dark.value() == 0xFF767676);
        QVERIFY(checkAccent(u" 1a5276 "_s).isOk());
        const Result<QRgb> light = checkAccent(u"#777777"_s);
        QVERIFY(!light.isOk());
        QCOMPARE(light.error().code, ErrorCode::WrongType);
        QCOMPARE(light.error().arguments, QStringList({u"colour"_s, u"contrast"_s, u"#777777"_s, u"4.47"_s, u"#767676"_s}));
        for (const QString &word : {QString(), u"#12345"_s, u"#12345G"_s, u"red"_s, u"#1234567"_s, u"rgb(0,0,0)"_s})
            QCOMPARE(checkAccent(word).error().arguments.value(1), u"colour"_s);
    }

    /// Whatever is refused: what is offered instead is taken, and has the same hue.
    void nearestDarkerColour_passes_andIsTheNearest()
    {
        QRandomGenerator random(4);
        for (int i = 0; i < 2000; ++i) {
            const QRgb colour = 0xFF000000 | random.bounded(0x1000000);
            const QRgb dark = darkEnough(colour);
            QVERIFY(contrastOnWhite(dark) >= LeastContrast);
            if (contrastOnWhite(colour) >= LeastContrast)
                QCOMPARE(dark, colour);
            else
                QVERIFY2(contrastOnWhite(dark) < LeastContrast + 0.2, qPrintable(nameOfColour(colour)));
            QVERIFY(contrastOf(lightEnough(colour, 0xFF1C2229), 0xFF1C2229) >= LeastContrast);
        }
        QCOMPARE(darkEnough(0xFFFFFF00) & 0xFF, 0U);
    }

    void texts_haveLimits()
    {
        QVERIFY(checkBrandText(BrandText::Organisation, u"x"_s.repeated(200)).isOk());
        QCOMPARE(checkBrandText(BrandText::Organisation, u"x"_s.repeated(201)).error().code, ErrorCode::TextTooLong);
        QCOMPARE(checkBrandText(BrandText::Organisation, u" \u00A0"_s).error().arguments, QStringList({u"organisation"_s, u"words"_s}));
        QCOMPARE(checkBrandText(BrandText::Organisation, u"a\nb"_s).error().code, ErrorCode::TextHasControls);
        QVERIFY(checkBrandText(BrandText::Contact, u"1\n2\n3\n4\n5\n6"_s).isOk());
        QCOMPARE(checkBrandText(BrandText::Contact, u"1\n2\n3\n4\n5\n6\n7"_s).error().arguments,
                 QStringList({u"contact"_s, u"lines"_s, u"6"_s}));
        QVERIFY(checkBrandText(BrandText::Footer, {}).isOk());
    }

    void logo_isFlattened_andFitsPrint()
    {
        QImage image(4000, 1000, QImage::Format_ARGB32);
        image.fill(qRgba(0, 0, 0, 0));
        const Result<Logo> logo = logoFrom(test::fileOf(image));
        QVERIFY(logo.isOk());
        QCOMPARE(logo.value().pixels, QSize(945, 236));
        QVERIFY(!decoded(logo.value()).hasAlphaChannel());
        QCOMPARE(decoded(logo.value()).pixel(5, 5), 0xFFFFFFFF);
        QCOMPARE(printedSize(logo.value()).width(), LogoRoom.width());
        QVERIFY(logoFrom(test::fileOf(QImage(1, 4000, QImage::Format_RGB32))).isOk());
    }

    void smallLogo_isNotBlownUp()
    {
        const Result<Logo> logo = logoFrom(test::fileOf(test::logoImage({60, 20})));
        QVERIFY(logo.isOk());
        QCOMPARE(logo.value().pixels, QSize(60, 20));
        QVERIFY(qAbs(printedSize(logo.value()).width() - 60 / 150.0 * 25.4) < 0.01);
    }

    void logo_comesBackTheSame()
    {
        const Result<Logo> first = logoFrom(test::fileOf(test::logoImage({1300, 700})));
        QVERIFY(first.isOk());
        const Result<Logo> second = logoFrom(first.value().png);
        QVERIFY(second.isOk());
        QCOMPARE(second.value().png, first.value().png);
        QCOMPARE(logoFrom(test::fileOf(test::logoImage({1300, 700}))).value().png, first.value().png);
    }

    void nothingButPixels_survives()
    {
        QImage image = test::logoImage({300, 100});
        image.setText(u"Comment"_s, u"secret"_s);
        image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        for (const QByteArray &file : {test::fileOf(image), turned(test::fileOf(image.convertToFormat(QImage::Format_RGB32), "JPEG"), 6)}) {
            const Result<Logo> logo = logoFrom(file + "<script>hidden behind the picture</script>");
            QVERIFY(logo.isOk());
            for (const char *trace : {"tEXt", "iTXt", "zTXt", "iCCP", "eXIf", "Exif", "secret", "script"})
                QVERIFY2(!logo.value().png.contains(trace), trace);
        }
    }

    /// The camera was held sideways: the picture stands upright, and nothing says so any more.
    void camerasTurn_isHonoured()
    {
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        for (int x = 0; x < 20; ++x) {
            for (int y = 0; y < 20; ++y)
                image.setPixel(x, y, 0xFFCC0000);
        }
        const Result<Logo> logo = logoFrom(turned(test::fileOf(image, "JPEG"), 6));
        QVERIFY(logo.isOk());
        QCOMPARE(logo.value().pixels, QSize(20, 40));
        QVERIFY(qRed(decoded(logo.value()).pixel(10, 8)) > 150 && qGreen(decoded(logo.value()).pixel(10, 8)) < 80);
        QVERIFY(qGreen(decoded(logo.value()).pixel(10, 32)) > 200);
    }

    void fourInksAndSixteenBits_becomeOrdinaryColours()
    {
        const Result<Logo> inks = logoFrom(FourInks);
        QVERIFY(inks.isOk());
        const QRgb red = decoded(inks.value()).pixel(6, 4);
        QVERIFY2(qRed(red) > 150 && qGreen(red) < 90 && qBlue(red) < 90, qPrintable(nameOfColour(red)));
        QImage deep(30, 10, QImage::Format_RGBA64);
        deep.fill(QColor(0x11, 0x66, 0x33));
        const Result<Logo> bits = logoFrom(test::fileOf(deep));
        QVERIFY(bits.isOk());
        QCOMPARE(decoded(bits.value()).pixel(3, 3), 0xFF116633);
        QImage grey(30, 10, QImage::Format_Grayscale8);
        grey.fill(0x80);
        QCOMPARE(decoded(logoFrom(test::fileOf(grey)).value()).pixel(3, 3), 0xFF808080);
    }

    void otherFiles_areRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("demand");
        const QByteArray png = test::fileOf(test::logoImage({300, 100}));
        const QByteArray jpeg = test::fileOf(test::logoImage({300, 100}).convertToFormat(QImage::Format_RGB32), "JPEG");
        QTest::newRow("nothing") << QByteArray() << u"picture"_s;
        QTest::newRow("text") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << u"picture"_s;
        QTest::newRow("GIF") << QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7") << u"picture"_s;
        QTest::newRow("BMP") << test::fileOf(test::logoImage({3, 3}), "BMP") << u"picture"_s;
        QTest::newRow("half a PNG") << png.left(png.size() / 2) << u"picture"_s;
        QTest::newRow("PNG without its end") << png.chopped(12) << u"picture"_s;
        QTest::newRow("half a JPEG") << jpeg.left(jpeg.size() / 2) << u"picture"_s;
        QTest::newRow("half a JPEG with a small one inside") << turned(jpeg.left(jpeg.size() / 2), 1).insert(20, "\xFF\xD9")
                                                             << u"picture"_s;
        QTest::newRow("begin of a JPEG") << QByteArray::fromHex("ffd8ffd9") << u"picture"_s;
        QTest::newRow("30,000 pixels") << pngThatClaims(30000) << u"pixels"_s;
        QTest::newRow("2,000,000,000 pixels") << pngThatClaims(2000000000) << u"picture"_s;
        QTest::newRow("4,097 pixels") << pngThatClaims(4097) << u"pixels"_s;
    }

    void otherFiles_areRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, demand);
        const Result<Logo> logo = logoFrom(file);
        QVERIFY(!logo.isOk());
        QCOMPARE(logo.error().code, ErrorCode::WrongType);
        QCOMPARE(logo.error().arguments.value(1), demand);
    }

    /// Whatever is done to a picture: it is refused, or it is a small opaque picture.
    void damagedPictures_areRefusedOrValid()
    {
        QRandomGenerator random(20261127);
        const int wanted = qEnvironmentVariableIntValue("VIERKLANG_FUZZ_ROUNDS");
        const QImage image = test::logoImage({64, 24});
        const QList<QByteArray> wholes{test::fileOf(image), test::fileOf(image.convertToFormat(QImage::Format_Indexed8)),
                                       test::fileOf(image.convertToFormat(QImage::Format_RGB32), "JPEG"), FourInks,
                                       turned(test::fileOf(image.convertToFormat(QImage::Format_Grayscale8), "JPEG"), 3)};
        int accepted = 0;
        for (int i = wanted > 0 ? wanted : 2500; i > 0; --i) {
            QByteArray damaged = wholes[i % wholes.size()];
            for (int blows = 1 + random.bounded(3); blows > 0; --blows)
                damaged[random.bounded(static_cast<int>(damaged.size()))] = static_cast<char>(random.bounded(256));
            const Result<Logo> logo = logoFrom(damaged);
            if (!logo)
                continue;
            ++accepted;
            QVERIFY(logo.value().pixels.width() <= 945 && logo.value().pixels.height() <= 354);
            QCOMPARE(decoded(logo.value()).size(), logo.value().pixels);
        }
        QVERIFY2(accepted > 20 && accepted < 2400, qPrintable(QString::number(accepted)));
    }

    void largeFiles_areNotLookedAt()
    {
        QCOMPARE(logoFrom(QByteArray(MostLogoBytes + 1, 'x')).error().code, ErrorCode::FileTooLarge);
    }
};

QTEST_MAIN(TestBrand)
#include "tst_brand.moc"
