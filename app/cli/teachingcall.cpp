// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/teachingcall.h"

#include "app/instrument/instrumentreader.h"
#include "app/workflow/teachingsheets.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

const QString Seed = QStringLiteral("seed");
const QString ClarityOption = QStringLiteral("clarity");
const QString Solution = QStringLiteral("solution");
const QString PaperOption = QStringLiteral("paper");

QString say(const char *text) { return QCoreApplication::translate("Cli", text); }

} // namespace

void TeachingCall::describe(QCommandLineParser &parser)
{
    parser.addOption({Seed, say(QT_TRANSLATE_NOOP("Cli", "Seed of the case: the same number gives the same fictional commune.")),
                      u"N"_s, u"2026"_s});
    parser.addOption({ClarityOption, say(QT_TRANSLATE_NOOP("Cli", "How clear the case is: clear, leaning or mixed.")),
                      u"WORD"_s, u"clear"_s});
    parser.addOption({Solution, say(QT_TRANSLATE_NOOP("Cli", "Puts the solution behind the case sheet."))});
    parser.addOption({PaperOption, say(QT_TRANSLATE_NOOP("Cli", "Paper of the type cards: a4 or a5.")), u"SIZE"_s, u"a4"_s});
}

QString TeachingCall::knownSheets()
{
    QStringList words;
    for (const TeachingSheet sheet : AllTeachingSheets)
        words.append(wordOf(sheet));
    return words.join(u", "_s);
}

std::optional<QString> TeachingCall::problem(const QCommandLineParser &parser) const
{
    bool isNumber = false;
    parser.value(Seed).toUInt(&isNumber);
    if (!isNumber)
        return say(QT_TRANSLATE_NOOP("Cli", "The seed is a whole number from 0: “%1” is none.")).arg(parser.value(Seed));
    if (!clarityFromWord(parser.value(ClarityOption)))
        return say(QT_TRANSLATE_NOOP("Cli", "There is no clarity “%1”; it is clear, leaning or mixed."))
            .arg(parser.value(ClarityOption));
    if (!cardSizeFromWord(parser.value(PaperOption)))
        return say(QT_TRANSLATE_NOOP("Cli", "There is no paper “%1” for type cards; it is a4 or a5."))
            .arg(parser.value(PaperOption));
    const bool setsCase = parser.isSet(Seed) || parser.isSet(ClarityOption) || parser.isSet(Solution);
    if (setsCase && !sheets.contains(TeachingSheet::CaseSheet))
        return say(QT_TRANSLATE_NOOP("Cli", "Seed, clarity and solution belong to the case sheet, which was not asked for."));
    if (parser.isSet(PaperOption) && !sheets.contains(TeachingSheet::TypeCards))
        return say(QT_TRANSLATE_NOOP("Cli", "The paper belongs to the type cards, which were not asked for."));
    return std::nullopt;
}

Result<QStringList> TeachingCall::write(const QCommandLineParser &parser, Language language, const QString &place) const
{
    const Instrument &instrument = builtInInstrument();
    const TeachingRequest request{sheets, language, *cardSizeFromWord(parser.value(PaperOption)), parser.isSet(Solution),
                                  std::nullopt};
    const TeachingOrder order =
        teachingOrder(instrument, request, parser.value(Seed).toUInt(), *clarityFromWord(parser.value(ClarityOption)));
    if (!place.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        return writeTeachingSheets(instrument, order, place);
    if (const Result<void> written = writeTeachingSheetsInOne(instrument, order, place); !written)
        return written.error();
    return QStringList{place};
}

} // namespace vierklang::cli
