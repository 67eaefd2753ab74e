// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/importplan.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace vierklang {
class Secret;
}

namespace vierklang::ui {

/// Reads files in a thread of its own, one after the other, so that the window can show how far it is and stop it.
class ImportReader final : public QObject
{
    Q_OBJECT

public:
    explicit ImportReader(const Instrument &instrument, QObject *parent);
    ~ImportReader() override;

    [[nodiscard]] bool isReading() const { return m_cancelled != nullptr; }
    /// What was being read before is forgotten.
    void start(const QStringList &paths, const Secret &secret);
    /// Nothing more is heard of it.
    void cancel();

signals:
    void progressed(int done, int all);
    void finished(const QList<vierklang::ReadFile> &files);

private:
    const Instrument &m_instrument;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
};

} // namespace vierklang::ui
