// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/idsource.h"

#include <QDir>
#include <QFileInfo>
#include <QObject>
#include <QRegularExpression>
#include <QTest>

namespace vierklang::test {

/// Base of every test class: a warning of Qt or of ours fails the test function it came up in.
class TestCase : public QObject
{
    Q_OBJECT

protected slots:
    void init()
    {
        // The offscreen platform says one harmless thing about size hints.
        static const QRegularExpression pattern(
            QStringLiteral("^(?!This plugin does not support propagateSizeHints)"));
        QTest::failOnWarning(pattern);
    }
};

/// A clock that stands still until a test moves it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now = QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC)) : m_now(now) {}
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] QDate today() const override { return m_now.date(); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

/// Ids that count up, so that tests can foresee them.
class CountingIds final : public IdSource
{
public:
    [[nodiscard]] QUuid next() override { return QUuid(++m_last, 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1); }

private:
    uint m_last = 0;
};

/// Template for a QTemporaryDir in memory where there is one: thousands of durable commits need no disk in a test that
/// is not about the disk.
[[nodiscard]] inline QString quickFolderTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/vierklang-XXXXXX");
}

/// Absolute path of a file in the source tree.
[[nodiscard]] inline QString sourceFile(const QString &path) { return QStringLiteral(VK_SOURCE_DIR "/") + path; }

} // namespace vierklang::test
