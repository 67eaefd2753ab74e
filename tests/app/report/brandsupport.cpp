// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/brandsupport.h"

#include <QBuffer>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("no picture");
    return bytes;
}

QImage logoImage(QSize size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x0B, 0x6E, 0x4F));
    const int side = qMin(size.width(), size.height());
    painter.drawEllipse(QRect(0, 0, side, side).adjusted(2, 2, -2, -2));
    painter.setBrush(QColor(0x22, 0x33, 0x44));
    if (size.width() > size.height())
        painter.drawRect(QRect(side + side / 5, side / 3, size.width() - side - side / 5, side / 3));
    else if (size.height() > size.width())
        painter.drawRect(QRect(side / 3, side + side / 5, side / 3, size.height() - side - side / 5));
    return image;
}

Brand wholeBrand(QSize logo)
{
    Brand brand;
    brand.organisation = u"Kommunalberatung Lindenhof & Partner"_s;
    brand.unit = u"Team Digitale Verwaltung"_s;
    brand.contact = u"Lindenallee 12, 12345 Musterstadt\nTelefon 030 1234567\nkontakt@lindenhof.example"_s;
    brand.footer = u"Az. 10-2026/117 · nur für den Dienstgebrauch"_s;
    brand.coverText = u"Diese Auswertung entstand im Auftrag der Kommune im Rahmen des Förderprogramms „Digitale Dörfer“. Sie ist die "
                      "Grundlage für das Gespräch im Steuerungskreis."_s;
    brand.accent = 0xFF0B6E4F;
    const Result<Logo> made = logoFrom(fileOf(logoImage(logo)));
    if (!made)
        qFatal("no logo");
    brand.logo = made.value();
    return brand;
}

Brand hostileBrand(const QString &text)
{
    Brand brand = wholeBrand();
    for (const BrandText which : AllBrandTexts) {
        for (qsizetype most = text.size(); most > 0; --most) {
            textOf(brand, which) = text.left(most);
            if (checkBrandText(which, textOf(brand, which)))
                break;
        }
    }
    return brand;
}

} // namespace vierklang::test
