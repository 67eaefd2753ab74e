// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/brandshelf.h"

#include "app/base/nameorder.h"
#include "app/base/strictjson.h"
#include "app/base/textrules.h"
#include "app/exchange/filestore.h"
#include "app/workflow/brandfile.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

const QString ChosenFile = u"chosen"_s;
constexpr qint64 LongestKey = 200;

/// A key comes from a file: it names a file of this folder and nothing else.
bool isKey(const QString &key)
{
    return !key.isEmpty() && key.size() <= LongestKey && !key.contains(u'/') && !key.startsWith(u'.')
        && std::none_of(key.cbegin(), key.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// The organisation of a brand file, without a look at its logo: a list of names must not wait for pictures.
QString titleIn(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, MaxBrandFileSize);
    const Result<QJsonObject> json = bytes ? parseStrictJson(bytes.value()) : Result<QJsonObject>(bytes.error());
    if (!json || json.value().value("format"_L1).toString() != BrandFormatName)
        return {};
    return onOneLine(json.value().value("organisation"_L1).toString()).trimmed();
}

} // namespace

QString BrandShelf::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vierklang/brands"_s;
}

QString BrandShelf::pathOf(const QString &key) const { return u"%1/%2.%3"_s.arg(m_folder, key, BrandFileSuffix); }

QList<BrandShelf::Entry> BrandShelf::entries() const
{
    QList<Entry> found;
    QHash<QString, int> titles;
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({u"*."_s + BrandFileSuffix}, QDir::Files, QDir::Name)) {
        const QString key = file.chopped(BrandFileSuffix.size() + 1);
        const QString title = titleIn(pathOf(key));
        if (title.isEmpty())
            continue;
        found.append({key, title});
        ++titles[title];
    }
    for (Entry &entry : found) {
        if (titles[entry.title] > 1)
            entry.title += u" (%1)"_s.arg(entry.key);
    }
    std::stable_sort(found.begin(), found.end(), [order = nameOrder()](const Entry &a, const Entry &b) {
        return order(a.title, b.title);
    });
    return found;
}

Result<Brand> BrandShelf::read(const QString &key) const
{
    if (!isKey(key))
        return refusal(ErrorCode::FileNotFound, {key});
    return loadBrand(pathOf(key));
}

QString BrandShelf::freeKey(const QString &organisation) const
{
    QString stem;
    for (const QChar c : organisation.normalized(QString::NormalizationForm_C)) {
        if (c.isLetterOrNumber())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    }
    stem.truncate(40);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    if (stem.isEmpty())
        stem = u"brand"_s;
    QString key = stem;
    for (int number = 2; QFile::exists(pathOf(key)); ++number)
        key = u"%1-%2"_s.arg(stem).arg(number);
    return key;
}

Result<QString> BrandShelf::keep(const Brand &brand, const QString &key) const
{
    if (!QDir().mkpath(m_folder))
        return refusal(ErrorCode::FileNotWritable, {m_folder});
    const QString used = isKey(key) ? key : freeKey(brand.organisation);
    if (const Result<void> saved = saveBrand(pathOf(used), brand); !saved)
        return saved.error();
    return used;
}

Result<void> BrandShelf::remove(const QString &key) const
{
    if (chosen() == key) {
        if (const Result<void> none = choose({}); !none)
            return none;
    }
    if (isKey(key) && QFile::exists(pathOf(key)) && !QFile::remove(pathOf(key)))
        return refusal(ErrorCode::FileNotWritable, {pathOf(key)});
    return {};
}

QString BrandShelf::chosen() const
{
    const Result<QByteArray> bytes = readFile(QDir(m_folder).filePath(ChosenFile), 4 * LongestKey);
    const QString key = bytes ? QString::fromUtf8(bytes.value()).trimmed() : QString();
    return isKey(key) ? key : QString();
}

BrandShelf::Chosen BrandShelf::chosenBrand() const
{
    const QString key = chosen();
    if (key.isEmpty())
        return {};
    const Result<Brand> brand = read(key);
    return brand ? Chosen{std::make_shared<const Brand>(brand.value()), false} : Chosen{nullptr, true};
}

Result<void> BrandShelf::choose(const QString &key) const
{
    if (chosen() == key)
        return {};
    if (!QDir().mkpath(m_folder))
        return refusal(ErrorCode::FileNotWritable, {m_folder});
    return writeFileAtomically(QDir(m_folder).filePath(ChosenFile), key.toUtf8() + '\n');
}

} // namespace vierklang
