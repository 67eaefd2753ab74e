// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importreader.h"

#include "app/base/secret.h"
#include "app/workflow/filecheck.h"

namespace vierklang::ui {

ImportReader::ImportReader(const Instrument &instrument, QObject *parent) : QObject(parent), m_instrument(instrument)
{
    m_pool.setMaxThreadCount(1);
}

ImportReader::~ImportReader()
{
    cancel();
    m_pool.waitForDone();
}

void ImportReader::start(const QStringList &paths, const Secret &secret)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const std::shared_ptr<std::atomic<bool>> cancelled = m_cancelled;
    m_pool.start([this, paths, secret, cancelled] {
        QList<ReadFile> files;
        const int all = static_cast<int>(paths.size());
        // What is said to the window is dropped there if the reading was cancelled meanwhile.
        const auto say = [this, cancelled](auto &&what) {
            QMetaObject::invokeMethod(this, [cancelled, what] {
                if (!*cancelled)
                    what();
            }, Qt::QueuedConnection);
        };
        for (const QString &path : paths) {
            if (*cancelled)
                return;
            files.append({path, assessmentFromFile(path, m_instrument, secret)});
            const int done = static_cast<int>(files.size());
            say([this, done, all] { emit progressed(done, all); });
        }
        say([this, files] {
            m_cancelled.reset();
            emit finished(files);
        });
    });
}

void ImportReader::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

} // namespace vierklang::ui
