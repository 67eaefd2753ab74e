// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportfilename.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr qsizetype MostBytes = 120;

QString withoutKind(const QString &name)
{
    for (const QString &kind : {u"Stadt"_s, u"Gemeinde"_s, u"Landkreis"_s, u"Verbandsgemeinde"_s}) {
        if (name.startsWith(kind + u' '))
            return name.mid(kind.size() + 1);
    }
    return name;
}

/// Letters, marks and digits stay; everything that is not safe in a file name becomes a hyphen.
QString safe(const QString &name)
{
    QString result;
    for (const char32_t c : name.toUcs4()) {
        const bool isSafe = QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == u'.' || c == u'_' || c == u'-';
        if (isSafe)
            result += QString::fromUcs4(&c, 1);
        else if (!result.endsWith(u'-'))
            result += u'-';
    }
    static const QRegularExpression edges(u"^[.\\-_]+|[.\\-_]+$"_s);
    return result.remove(edges);
}

bool isDeviceName(const QString &name)
{
    static const QRegularExpression devices(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

QString shortened(QString name, qsizetype bytes)
{
    while (name.toUtf8().size() > bytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

QString fileNamePart(const QString &name) { return shortened(safe(withoutKind(name.trimmed())), MostBytes); }

QString reportFileName(const Assessment &assessment, Audience audience, const QString &format)
{
    const QString ending = u'.' + wordOf(audience) + u'.' + format;
    const QString whole = assessment.commune().name.simplified().normalized(QString::NormalizationForm_C);
    QString name = shortened(safe(withoutKind(whole)), MostBytes - ending.toUtf8().size());
    if (name.isEmpty())
        name = u"Bericht"_s;
    else if (isDeviceName(name))
        name.prepend(u"Bericht-"_s);
    return name + ending;
}

} // namespace vierklang
