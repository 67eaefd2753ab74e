// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/brandlogo.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double MmPerInch = 25.4;
constexpr double PrintedDots = 600;  ///< per inch: sharp edges on every printer
constexpr double FewestDots = 150;   ///< per inch: below that, pixels are seen

const QByteArray PngBegin = QByteArray::fromHex("89504e470d0a1a0a");
const QByteArray PngEnd = QByteArray::fromHex("49454e44ae426082");
const QByteArray JpegBegin = QByteArray::fromHex("ffd8ff");
const QByteArray JpegEnd = QByteArray::fromHex("ffd9");

/// Where the picture of a JPEG begins, behind its headers (which may hold a small picture of their own).
qsizetype startOfScan(const QByteArray &file)
{
    qsizetype at = 2;
    while (at + 4 <= file.size() && static_cast<uchar>(file[at]) == 0xFF) {
        const auto marker = static_cast<uchar>(file[at + 1]);
        if (marker == 0xDA)
            return at;
        if (marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
            at += marker == 0xFF ? 1 : 2;
            continue;
        }
        at += 2 + (static_cast<uchar>(file[at + 2]) << 8) + static_cast<uchar>(file[at + 3]);
    }
    return -1;
}

/// The format by content; empty for anything else, and for a file whose end is missing: libjpeg would fill it up with grey.
QByteArray formatOf(const QByteArray &file)
{
    if (file.startsWith(PngBegin))
        return file.contains(PngEnd) ? "png" : QByteArray();
    if (!file.startsWith(JpegBegin))
        return {};
    const qsizetype scan = startOfScan(file);
    return scan > 0 && file.lastIndexOf(JpegEnd) > scan ? "jpeg" : QByteArray();
}

/// Decoders complain to the log about every damaged byte; the refusal says it to the person.
void quietDecoders()
{
    static const bool isQuiet = [] {
        QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false\nqt.gui.icc*=false"_s);
        return true;
    }();
    Q_UNUSED(isQuiet)
}

QImage onWhite(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb)) {
        image.convertTo(QImage::Format_ARGB32); // tables of colours and grey have no way of their own
        image.convertToColorSpace(QColorSpace::SRgb);
    }
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    {
        QPainter painter(&flat);
        image.setDevicePixelRatio(1);
        painter.drawImage(QPoint(0, 0), image);
    }
    return flat;
}

QImage fitted(const QImage &image)
{
    const QSize most(qRound(LogoRoom.width() / MmPerInch * PrintedDots), qRound(LogoRoom.height() / MmPerInch * PrintedDots));
    if (image.width() <= most.width() && image.height() <= most.height())
        return image;
    const QSize size = image.size().scaled(most, Qt::KeepAspectRatio).expandedTo({1, 1});
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

/// Nothing but pixels: a new image has no words, no profile and no resolution from outside.
QByteArray written(const QImage &image)
{
    QImage bare(image.size(), QImage::Format_RGB32);
    for (int row = 0; row < image.height(); ++row)
        std::copy_n(image.constScanLine(row), static_cast<std::size_t>(image.width()) * 4, bare.scanLine(row));
    bare.setDotsPerMeterX(qRound(PrintedDots / MmPerInch * 1000));
    bare.setDotsPerMeterY(qRound(PrintedDots / MmPerInch * 1000));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    return writer.write(bare) ? bytes : QByteArray();
}

} // namespace

Result<Logo> logoFrom(const QByteArray &file)
{
    const Error noPicture = refusal(ErrorCode::WrongType, {u"logo"_s, u"picture"_s});
    if (file.size() > MostLogoBytes)
        return refusal(ErrorCode::FileTooLarge, {QString(), QString::number(MostLogoBytes / 1024 / 1024)});
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return noPicture;
    quietDecoders();
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return noPicture;
    if (size.width() > MostLogoSide || size.height() > MostLogoSide)
        return refusal(ErrorCode::WrongType, {u"logo"_s, u"pixels"_s, QString::number(size.width()),
                                              QString::number(size.height()), QString::number(MostLogoSide)});
    const QImage image = reader.read();
    if (image.isNull())
        return noPicture;
    const QImage flat = fitted(onWhite(image));
    Logo logo{written(flat), flat.size()};
    if (logo.png.isEmpty())
        return noPicture;
    return logo;
}

QSizeF printedSize(const Logo &logo, QSizeF room)
{
    const QSizeF largest = QSizeF(logo.pixels) * (MmPerInch / FewestDots);
    return QSizeF(logo.pixels).scaled(room.boundedTo(largest), Qt::KeepAspectRatio);
}

} // namespace vierklang
