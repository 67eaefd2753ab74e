// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workflow/filecheck.h"

#include "app/base/strictjson.h"
#include "app/exchange/assessmentfile.h"
#include "app/exchange/examples.h"
#include "app/exchange/filestore.h"
#include "app/exchange/resultjson.h"
#include "app/exchange/sealedfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/storage/library.h"
#include "app/workflow/answersheet.h"
#include "app/workflow/brandfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// Opens nothing that is not a regular file.
Result<bool> isSqlite(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::FileNotFound, {path}, {}, {}};
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::FileNotReadable, {path}, {}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, {path}, {}, file.errorString()};
    return file.read(16) == QByteArray("SQLite format 3\0", 16);
}

bool isNamedAsTable(const QString &path)
{
    return path.endsWith(".csv"_L1, Qt::CaseInsensitive) || path.endsWith(".tsv"_L1, Qt::CaseInsensitive);
}

Result<Assessment> assessmentFrom(const QByteArray &bytes, const QString &path, const Instrument &instrument,
                                  const Secret &secret)
{
    if (isSealed(bytes)) {
        Result<QByteArray> content = unseal(bytes, secret, MaxAssessmentFileSize);
        if (!content)
            return content.error();
        Result<Assessment> read = readAssessment(content.value(), instrument);
        wipe(content.value());
        return read;
    }
    if (isAnswerSheet(bytes) || isNamedAsTable(path))
        return readAnswerSheet(bytes, instrument);
    return readAssessment(bytes, instrument);
}

Result<void> checkLibrary(const QString &path, const Instrument &instrument, const QDateTime &now)
{
    Result<std::unique_ptr<Library>> library = Library::open(path, instrument, Access::ReadOnly, now);
    if (!library)
        return library.error();
    return library.value()->check();
}

} // namespace

Result<Assessment> assessmentFromFile(const QString &path, const Instrument &instrument, const Secret &secret)
{
    const Result<QByteArray> bytes = readFile(path, sealedSize(MaxAssessmentFileSize));
    if (!bytes)
        return bytes.error();
    return assessmentFrom(bytes.value(), path, instrument, secret);
}

bool needsPassword(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isSealed(file.read(8));
}

Result<void> assessmentToFile(const QString &path, const Assessment &assessment, const Instrument &instrument,
                              const Secret &secret)
{
    if (secret.isEmpty())
        return saveAssessment(path, assessment, instrument);
    const Result<QByteArray> sealed = seal(writeAssessment(assessment, instrument), secret);
    return sealed ? writeFileAtomically(path, sealed.value()) : Result<void>(sealed.error());
}

int leastPasswordLength() { return LeastSecretLength; }

bool fitsPassword(const Secret &secret) { return secret.size() <= MostSecretBytes; }

Result<Secret> secretFromFile(const QString &path)
{
    Result<QByteArray> bytes = readFile(path, 1024 * 1024);
    if (!bytes)
        return bytes.error();
    QByteArray &line = bytes.value();
    for (const char end : {'\n', '\r'}) {
        if (const qsizetype at = line.indexOf(end); at >= 0)
            line.truncate(at);
    }
    const Secret secret(QString::fromUtf8(line));
    wipe(line);
    if (secret.isEmpty())
        return refusal(ErrorCode::PasswordProtected, {QStringLiteral("empty"), path});
    return secret;
}

QByteArray resultLine(const Assessment &assessment, const AssessmentResult &result)
{
    return resultToJson(assessment, result);
}

Result<void> checkFile(const QString &path, const Instrument &instrument, const QDateTime &now, const Secret &secret)
{
    const Result<bool> sqlite = isSqlite(path);
    if (!sqlite)
        return sqlite.error();
    if (sqlite.value())
        return checkLibrary(path, instrument, now);
    const Result<QByteArray> bytes = readFile(path, sealedSize(MaxAssessmentFileSize));
    if (!bytes)
        return bytes.error();
    const Result<QJsonObject> json = parseStrictJson(bytes.value());
    if (json && json.value().value(u"format"_s).toString() == u"vierklang-instrument"_s) {
        const Result<Instrument> read = readInstrument(bytes.value());
        return read ? Result<void>() : Result<void>(read.error());
    }
    if (json && json.value().value(u"format"_s).toString() == BrandFormatName) {
        const Result<Brand> read = readBrand(bytes.value());
        return read ? Result<void>() : Result<void>(read.error());
    }
    const Result<Assessment> read = assessmentFrom(bytes.value(), path, instrument, secret);
    return read ? Result<void>() : Result<void>(read.error());
}

Result<Assessment> exampleByName(const Instrument &instrument, const QString &name)
{
    return exampleAssessment(instrument, name);
}

} // namespace vierklang
