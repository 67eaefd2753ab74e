// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migrations.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

static void initializeSqlResource() { Q_INIT_RESOURCE(sql); }

namespace vierklang {

QStringList migrationFiles()
{
    initializeSqlResource();
    QStringList files;
    for (const QString &name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        files.append(u":/sql/"_s + name);
    return files;
}

int currentSchema() { return static_cast<int>(migrationFiles().size()); }

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (const QString &line : sql.split(u'\n')) {
        if (line.startsWith("--"_L1))
            continue;
        statement.append(line).append(u'\n');
        if (!line.endsWith(u';'))
            continue;
        statements.append(statement.trimmed());
        statement.clear();
    }
    return statements;
}

Result<void> migrate(Database &database, int fromSchema, const QStringList &files)
{
    for (int step = fromSchema; step < files.size(); ++step) {
        QFile file(files[step]);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::LibraryUnavailable, {}, {}, files[step]};
        Transaction transaction(database);
        if (Result<void> begun = transaction.begin(); !begun)
            return begun;
        for (const QString &statement : statementsOf(QString::fromUtf8(file.readAll()))) {
            if (const auto done = database.run(statement); !done)
                return done.error();
        }
        if (const auto done = database.run(u"PRAGMA user_version=%1"_s.arg(step + 1)); !done)
            return done.error();
        Result<QSqlQuery> broken = database.run(u"PRAGMA foreign_key_check"_s);
        if (!broken)
            return broken.error();
        if (broken.value().next())
            return Error{ErrorCode::LibraryDamaged, {}, {}, u"foreign keys after step %1"_s.arg(step + 1)};
        if (Result<void> committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace vierklang
