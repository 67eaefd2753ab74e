// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"

#include "app/base/strictjson.h"
#include "app/exchange/assessmentformat.h"
#include "app/exchange/assessmentreader.h"
#include "app/exchange/assessmentwriter.h"
#include "app/exchange/filestore.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

const QByteArray EncryptedMagic = "VKLGENC1";

} // namespace

Result<Assessment> readAssessment(const QByteArray &json, const Instrument &instrument)
{
    if (json.size() > MaxAssessmentFileSize)
        return Error{ErrorCode::FileTooLarge, {QString(), QString::number(MaxAssessmentFileSize / 1024 / 1024)}, {}, {}};
    if (json.startsWith(EncryptedMagic))
        return Error{ErrorCode::PasswordProtected, {}, {}, {}};
    const Result<QJsonObject> parsed = parseStrictJson(json);
    if (!parsed)
        return parsed.error();
    QList<Issue> issues;
    JsonNode root(parsed.value(), {}, issues);
    const QString format = root.text(u"format"_s);
    if (format != AssessmentFormatName)
        return Error{ErrorCode::WrongFormat, {format}, {{ErrorCode::WrongFormat, u"/format"_s, {format}}}, {}};
    const int version = root.integer(u"formatVersion"_s);
    if (version > AssessmentFormatVersion) {
        const QStringList arguments{QString::number(version)};
        return Error{
            ErrorCode::NewerFormat, arguments, {{ErrorCode::NewerFormat, u"/formatVersion"_s, arguments}}, {}};
    }
    if (version < 1 && issues.isEmpty())
        root.report(ErrorCode::NumberOutOfRange, u"formatVersion"_s, {QString::number(version)});
    const Assessment assessment = AssessmentReader(root, instrument).read();
    if (!issues.isEmpty())
        return Error{issues.first().code, issues.first().arguments, issues, {}};
    return assessment;
}

QByteArray writeAssessment(const Assessment &assessment, const Instrument &instrument)
{
    return assessmentObject(assessment, instrument).toJson();
}

Result<Assessment> loadAssessment(const QString &path, const Instrument &instrument)
{
    const Result<QByteArray> bytes = readFile(path, MaxAssessmentFileSize);
    if (!bytes)
        return bytes.error();
    return readAssessment(bytes.value(), instrument);
}

Result<void> saveAssessment(const QString &path, const Assessment &assessment, const Instrument &instrument)
{
    return writeFileAtomically(path, writeAssessment(assessment, instrument));
}

} // namespace vierklang
