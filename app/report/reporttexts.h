// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"
#include "app/report/reportdocument.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace vierklang {

/// What stands for "{name}" in a text. The value is never read as a pattern again, so user text is only text.
struct Filling
{
    QString name;
    Runs value;

    Filling(QString fillingName, const QString &text) : name(std::move(fillingName)), value{Run{text, {}, {}, {}, {}}} {}
    Filling(QString fillingName, int number) : Filling(std::move(fillingName), QString::number(number)) {}
    Filling(QString fillingName, const Run &run) : name(std::move(fillingName)), value{run} {}
    Filling(QString fillingName, Runs runs) : name(std::move(fillingName)), value(std::move(runs)) {}
};
using Fillings = QList<Filling>;

/// Every sentence of the report that is not in the instrument, from resources/report/report-texts.json and (about several assessments) collective-texts.json. In a text
/// "**…**" is bold and "{name}" a place to fill; a key that does not exist is a mistake of ours and warns.
class ReportTexts final
{
public:
    [[nodiscard]] static const ReportTexts &builtIn();

    [[nodiscard]] Runs runs(const QString &key, Language language, const Fillings &fillings = {}) const;
    [[nodiscard]] QString text(const QString &key, Language language, const Fillings &fillings = {}) const;
    /// Names of months, words for numbers, words that may be divided.
    [[nodiscard]] const QStringList &list(const QString &key, Language language) const;
    [[nodiscard]] const QHash<QString, LocalizedText> &all() const { return m_texts; }

private:
    ReportTexts();
    void load(const QString &name);

    QHash<QString, LocalizedText> m_texts;
    QHash<QString, QStringList> m_lists; ///< by key and language
};

/// The words of runs, without their styles.
[[nodiscard]] QString wordsOf(const Runs &runs);

} // namespace vierklang
