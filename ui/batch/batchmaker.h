// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/reportbatch.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <optional>

namespace vierklang::ui {

/// Runs one batch of reports at a time beside the window, so that it stays alive. Going away ends the batch after the
/// files in hand and waits for them: no half file stays.
class BatchMaker final : public QObject
{
    Q_OBJECT

public:
    explicit BatchMaker(const Instrument &instrument, QObject *parent = nullptr);
    ~BatchMaker() override;

    /// Only when none is running.
    void start(const ReportBatch &batch, const QList<BatchInput> &inputs);
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void progressed(const vierklang::BatchStep &step);
    void finished(const vierklang::BatchResult &result);
    /// Nothing was written at all.
    void failed(const vierklang::Error &error);

private:
    void end(const Result<BatchResult> &result);

    const Instrument &m_instrument;
    QThreadPool m_pool;
    std::atomic<bool> m_isCancelled = false;
    bool m_isBusy = false;
};

} // namespace vierklang::ui
