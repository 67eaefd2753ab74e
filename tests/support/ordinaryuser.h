// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace vierklang::test {

/// While it lives, the process has the rights of an ordinary person: the administrator may write where the permissions
/// say no. Does nothing for somebody who is no administrator.
class OrdinaryUser final
{
public:
    OrdinaryUser() : m_wasRoot(::getuid() == 0)
    {
        if (m_wasRoot && ::setresuid(Nobody, Nobody, 0) != 0)
            qFatal("the rights cannot be given up");
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("the rights cannot be taken back");
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

private:
    static constexpr uid_t Nobody = 65534;
    bool m_wasRoot;
};

/// Everybody may read the folder and its files, nobody may write them; undone by `release`.
inline void seal(const QString &folder)
{
    const QFile::Permissions read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const QFile::Permissions enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        QFile::setPermissions(file.filePath(), read);
    QFile::setPermissions(folder, read | enter);
}

inline void release(const QString &folder)
{
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace vierklang::test
