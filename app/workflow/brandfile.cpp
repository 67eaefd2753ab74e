// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/brandfile.h"

#include "app/base/jsonnode.h"
#include "app/base/strictjson.h"
#include "app/exchange/canonicaljson.h"
#include "app/exchange/filestore.h"
#include "app/report/brandcolour.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr int FormatVersion = 1;
const QString ColourKey = u"colour"_s;
const QString LogoKey = u"logo"_s;
const QString LeaveOutKey = u"leaveOut"_s;

void readTexts(JsonNode &root, Brand &brand)
{
    for (const BrandText which : AllBrandTexts) {
        const QString key = keyOf(which);
        const bool isRequired = which == BrandText::Organisation;
        const bool isThere = isRequired ? root.has(key) : true;
        const QString text = isRequired ? root.text(key) : root.optionalText(key).value_or(QString());
        if (isRequired && (!isThere || !root.raw(key).isString()))
            continue; // said already
        if (const Result<void> fine = checkBrandText(which, text); !fine)
            root.report(fine.error().code, key, fine.error().arguments);
        textOf(brand, which) = text;
    }
}

void readColour(JsonNode &root, Brand &brand)
{
    const std::optional<QString> colour = root.optionalText(ColourKey);
    if (!colour || !root.raw(ColourKey).isString())
        return;
    const Result<QRgb> accent = checkAccent(*colour);
    if (accent)
        brand.accent = accent.value();
    else
        root.report(accent.error().code, ColourKey, accent.error().arguments);
}

void readLogo(JsonNode &root, Brand &brand)
{
    const std::optional<QString> words = root.optionalText(LogoKey);
    if (!words || !root.raw(LogoKey).isString())
        return;
    const auto decoded = QByteArray::fromBase64Encoding(words->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    const Result<Logo> logo = logoFrom(decoded ? decoded.decoded : QByteArray());
    if (logo)
        brand.logo = logo.value();
    else
        root.report(logo.error().code, LogoKey, logo.error().arguments);
}

void readChapters(JsonNode &root, Brand &brand)
{
    if (!root.has(LeaveOutKey))
        return;
    QList<BrandChapter> found;
    const QStringList words = root.texts(LeaveOutKey);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::optional<BrandChapter> chapter = brandChapterFromWord(words[i]);
        if (!chapter)
            root.report(ErrorCode::UnknownWord, LeaveOutKey, i, {words[i]});
        else if (found.contains(*chapter))
            root.report(ErrorCode::DuplicateValue, LeaveOutKey, i);
        else
            found.append(*chapter);
    }
    for (const BrandChapter chapter : AllBrandChapters) {
        if (found.contains(chapter))
            brand.leftOut.append(chapter);
    }
}

Error atTop(ErrorCode code, const QString &key, const QStringList &arguments)
{
    return Error{code, arguments, {{code, u'/' + key, arguments}}, {}};
}

} // namespace

Result<Brand> readBrand(const QByteArray &json)
{
    if (json.size() > MaxBrandFileSize)
        return refusal(ErrorCode::FileTooLarge, {QString(), QString::number(MaxBrandFileSize / 1024 / 1024)});
    const Result<QJsonObject> parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    QList<Issue> issues;
    JsonNode root(parsed.value(), {}, issues);
    const QString format = root.text(u"format"_s);
    if (format != BrandFormatName)
        return atTop(ErrorCode::WrongFormat, u"format"_s, {format});
    const int version = root.integer(u"formatVersion"_s);
    if (version > FormatVersion)
        return atTop(ErrorCode::NewerFormat, u"formatVersion"_s, {QString::number(version)});
    if (version < 1 && issues.isEmpty())
        root.report(ErrorCode::NumberOutOfRange, u"formatVersion"_s, {QString::number(version)});
    Brand brand;
    readTexts(root, brand);
    readColour(root, brand);
    readLogo(root, brand);
    readChapters(root, brand);
    brand.extra = root.unread();
    if (!issues.isEmpty())
        return Error{issues.first().code, issues.first().arguments, issues, {}};
    return brand;
}

QByteArray writeBrand(const Brand &brand)
{
    CanonicalObject object;
    object.put(u"format"_s, BrandFormatName);
    object.put(u"formatVersion"_s, FormatVersion);
    for (const BrandText which : AllBrandTexts) {
        const QString &text = textOf(brand, which);
        if (which == BrandText::Organisation || !text.isEmpty())
            object.put(keyOf(which), text);
    }
    if (brand.accent)
        object.put(ColourKey, nameOfColour(*brand.accent));
    if (brand.logo)
        object.put(LogoKey, QString::fromLatin1(brand.logo->png.toBase64()));
    if (!brand.leftOut.isEmpty()) {
        QJsonArray words;
        for (const BrandChapter chapter : brand.leftOut)
            words.append(wordOf(chapter));
        object.put(LeaveOutKey, words);
    }
    object.putExtra(brand.extra);
    return object.toJson();
}

Result<Brand> loadBrand(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, MaxBrandFileSize);
    if (!bytes)
        return bytes.error();
    return readBrand(bytes.value());
}

Result<void> saveBrand(const QString &path, const Brand &brand) { return writeFileAtomically(path, writeBrand(brand)); }

Result<Logo> loadLogo(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, MostLogoBytes);
    if (!bytes)
        return bytes.error();
    return logoFrom(bytes.value());
}

} // namespace vierklang
