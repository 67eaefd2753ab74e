// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launchoptions.h"

#include "app/workflow/librarydesk.h"
#include "ui/translation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int WrongUsage = 2;

std::optional<Language> languageFromWord(const QString &word)
{
    for (const Language language : {Language::German, Language::English}) {
        if (languageCode(language) == word)
            return language;
    }
    return std::nullopt;
}

void say(std::FILE *where, const QString &text)
{
    std::fputs(qUtf8Printable(text), where);
    std::fputc('\n', where);
}

/// The options of the program and what is said about them.
class Options final
{
    Q_DECLARE_TR_FUNCTIONS(LaunchOptions)

public:
    Options()
        : library(u"library"_s, tr("Open this library instead of the usual one."), tr("FILE")),
          example(u"example"_s, tr("Open an example right away.")),
          language(u"lang"_s, tr("Language of the window: de or en."), u"de|en"_s)
    {
        parser.setApplicationDescription(tr("What German communes digitalise for, and how far they are."));
        parser.addHelpOption();
        parser.addVersionOption();
        parser.addOptions({library, example, language});
        parser.addPositionalArgument(tr("FILE"), tr("Assessments to import."), tr("[FILE…]"));
    }

    /// A sentence when the language is one there is not.
    [[nodiscard]] QString problem() const
    {
        const QString word = parser.value(language);
        if (!parser.isSet(language) || languageFromWord(word))
            return {};
        return tr("There is no language “%1” in the window. Please write --lang de or --lang en.").arg(word);
    }

    QCommandLineParser parser;
    QCommandLineOption library;
    QCommandLineOption example;
    QCommandLineOption language;
};

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// The word after --lang or --lang=, if there is one; the window's own options may stand around it.
std::optional<QString> languageWord(const QStringList &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == u"--lang" && i + 1 < words.size())
            return words[i + 1];
        if (words[i].startsWith(u"--lang="))
            return words[i].mid(7);
    }
    return std::nullopt;
}

} // namespace

std::optional<int> answerInTerminal(int &argc, char **argv, Language language)
{
    const QStringList words = wordsOf(argc, argv);
    const std::optional<QString> wanted = languageWord(words);
    const std::optional<Language> known = wanted ? languageFromWord(*wanted) : std::nullopt;
    const auto asks = [&words](const QStringList &forms) {
        return std::any_of(words.cbegin() + 1, words.cend(), [&](const QString &word) { return forms.contains(word); });
    };
    const bool wantsHelp = asks({u"--help"_s, u"-h"_s, u"--help-all"_s});
    const bool wantsVersion = asks({u"--version"_s, u"-v"_s});
    if (!wantsHelp && !wantsVersion && (!wanted || known))
        return std::nullopt;
    const QCoreApplication terminal(argc, argv);
    Translation translation;
    translation.use(known.value_or(language));
    Options options;
    options.parser.parse(words);
    if (wanted && !known) {
        say(stderr, options.problem());
        return WrongUsage;
    }
    say(stdout, wantsHelp ? options.parser.helpText().trimmed()
                          : u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
    return EXIT_SUCCESS;
}

LaunchOptions launchOptions(const QStringList &arguments)
{
    Options words;
    const bool isReadable = words.parser.parse(arguments);
    const QString problem = isReadable ? words.problem() : words.parser.errorText();
    if (!problem.isEmpty()) {
        say(stderr, problem);
        std::exit(WrongUsage);
    }
    LaunchOptions options;
    options.libraryPath = words.parser.isSet(words.library) ? words.parser.value(words.library) : defaultLibraryPath();
    options.files = words.parser.positionalArguments();
    options.example = words.parser.isSet(words.example);
    options.language = languageFromWord(words.parser.value(words.language));
    return options;
}

} // namespace vierklang::ui
