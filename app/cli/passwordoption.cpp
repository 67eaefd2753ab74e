// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passwordoption.h"

#include "app/cli/command.h"
#include "app/workflow/filecheck.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <csignal>

#include <termios.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::cli {

namespace {

termios terminalBefore{};

/// Whoever breaks off at the question finds a terminal that shows what is typed.
extern "C" void showAgainAndEnd(int signal)
{
    ::tcsetattr(STDIN_FILENO, TCSANOW, &terminalBefore);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

/// The terminal does not show what is typed as long as this lives.
class Unseen final
{
public:
    Unseen()
    {
        m_isTerminal = ::tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal) {
            terminalBefore = m_before;
            m_previous = std::signal(SIGINT, showAgainAndEnd);
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
        }
    }
    ~Unseen()
    {
        if (m_isTerminal) {
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
            std::signal(SIGINT, m_previous);
        }
    }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    termios m_before{};
    bool m_isTerminal = false;
    void (*m_previous)(int) = SIG_DFL;
};

bool isTerminal() { return ::isatty(STDIN_FILENO) == 1; }

Result<Secret> typedPassword(Console &console)
{
    if (isTerminal()) {
        console.err << QCoreApplication::translate("Cli", "Password: ");
        console.err.flush();
    }
    QFile input;
    QByteArray line;
    {
        const Unseen unseen;
        if (input.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
            line = input.readLine(4096);
    }
    if (isTerminal())
        console.err << '\n';
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const Secret secret(QString::fromUtf8(line));
    wipe(line);
    if (secret.isEmpty())
        return refusal(ErrorCode::PasswordProtected, {u"empty"_s, u"-"_s});
    return secret;
}

} // namespace

void addPasswordOption(QCommandLineParser &parser)
{
    parser.addOption({u"password-file"_s,
                      QCoreApplication::translate("Cli", "The password of protected files is the first line of FILE; “-” asks "
                                                         "for it."),
                      u"FILE"_s});
}

namespace {

Result<Secret> givenPassword(const QCommandLineParser &parser, const QStringList &files, Console &console)
{
    const QString path = parser.value(u"password-file"_s);
    if (parser.isSet(u"password-file"_s))
        return path == u"-" ? typedPassword(console) : secretFromFile(path);
    if (isTerminal() && std::any_of(files.cbegin(), files.cend(), needsPassword))
        return typedPassword(console);
    return Secret();
}

} // namespace

Result<Secret> passwordOf(const QCommandLineParser &parser, const QStringList &files, Console &console)
{
    Result<Secret> password = givenPassword(parser, files, console);
    if (!password)
        sayFailure(console, parser.value(u"password-file"_s), password.error());
    return password;
}

Result<Secret> newPasswordOf(const QCommandLineParser &parser, Console &console)
{
    const Result<Secret> first = givenPassword(parser, {}, console);
    if (!first || !isTerminal() || parser.value(u"password-file"_s) != u"-")
        return first;
    const Result<Secret> second = typedPassword(console);
    if (second && QByteArrayView(first.value().data()) != QByteArrayView(second.value().data()))
        return refusal(ErrorCode::PasswordProtected, {u"different"_s});
    return second;
}

} // namespace vierklang::cli
