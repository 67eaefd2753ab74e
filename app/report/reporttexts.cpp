// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reporttexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

static void initializeTextResource()
{
    // A static library's resource is linked only when somebody names it; outside any namespace by rule of Qt.
    Q_INIT_RESOURCE(reporting);
}

namespace vierklang {

namespace {

QString listKey(const QString &key, Language language) { return key + u'/' + languageCode(language); }

QStringList strings(const QJsonArray &array)
{
    QStringList list;
    for (const QJsonValue &value : array)
        list.append(value.toString());
    return list;
}

void appendFilled(Runs &runs, const QString &pattern, RunStyle style, const Fillings &fillings)
{
    qsizetype from = 0;
    while (from < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        const qsizetype end = close < 0 ? pattern.size() : open;
        if (end > from)
            runs.append(Run{pattern.mid(from, end - from), style, {}, {}, {}});
        if (close < 0)
            return;
        const QStringView name = QStringView(pattern).mid(open + 1, close - open - 1);
        for (const Filling &filling : fillings) {
            if (filling.name != name)
                continue;
            for (Run run : filling.value) {
                if (run.style == RunStyle::Regular)
                    run.style = style;
                runs.append(run);
            }
        }
        from = close + 1;
    }
}

} // namespace

ReportTexts::ReportTexts()
{
    initializeTextResource();
    for (const QString &name : {u":/report/report-texts.json"_s, u":/report/collective-texts.json"_s})
        load(name);
}

void ReportTexts::load(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qWarning("the texts of the report are missing");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject texts = root.value("texts"_L1).toObject();
    for (auto entry = texts.constBegin(); entry != texts.constEnd(); ++entry) {
        const QJsonObject pair = entry.value().toObject();
        m_texts.insert(entry.key(), {pair.value("de"_L1).toString(), pair.value("en"_L1).toString()});
    }
    const QJsonObject lists = root.value("lists"_L1).toObject();
    for (auto entry = lists.constBegin(); entry != lists.constEnd(); ++entry) {
        const QJsonObject pair = entry.value().toObject();
        m_lists.insert(listKey(entry.key(), Language::German), strings(pair.value("de"_L1).toArray()));
        m_lists.insert(listKey(entry.key(), Language::English), strings(pair.value("en"_L1).toArray()));
    }
}

const ReportTexts &ReportTexts::builtIn()
{
    static const ReportTexts texts;
    return texts;
}

Runs ReportTexts::runs(const QString &key, Language language, const Fillings &fillings) const
{
    const auto found = m_texts.constFind(key);
    if (found == m_texts.constEnd()) {
        qWarning("the report has no text %s", qPrintable(key));
        return {};
    }
    Runs runs;
    const QStringList parts = found->in(language).split(u"**"_s);
    for (qsizetype index = 0; index < parts.size(); ++index)
        appendFilled(runs, parts[index], index % 2 == 0 ? RunStyle::Regular : RunStyle::Bold, fillings);
    return runs;
}

QString ReportTexts::text(const QString &key, Language language, const Fillings &fillings) const
{
    return wordsOf(runs(key, language, fillings));
}

const QStringList &ReportTexts::list(const QString &key, Language language) const
{
    const auto found = m_lists.constFind(listKey(key, language));
    static const QStringList none;
    if (found == m_lists.constEnd())
        qWarning("the report has no list %s", qPrintable(key));
    return found == m_lists.constEnd() ? none : *found;
}

QString wordsOf(const Runs &runs)
{
    QString words;
    for (const Run &run : runs)
        words += run.text;
    return words;
}

} // namespace vierklang
