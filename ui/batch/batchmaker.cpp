// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchmaker.h"

namespace vierklang::ui {

BatchMaker::BatchMaker(const Instrument &instrument, QObject *parent) : QObject(parent), m_instrument(instrument)
{
    m_pool.setMaxThreadCount(1);
}

BatchMaker::~BatchMaker()
{
    cancel();
    m_pool.waitForDone();
}

void BatchMaker::start(const ReportBatch &batch, const QList<BatchInput> &inputs)
{
    m_isCancelled = false;
    m_isBusy = true;
    m_pool.start([this, batch, inputs] {
        // Queued calls to an object that is gone are dropped; while it lives, the pool is waited for.
        const auto tell = [this](const BatchStep &step) {
            QMetaObject::invokeMethod(this, [this, step] { emit progressed(step); }, Qt::QueuedConnection);
        };
        const Result<BatchResult> result = runBatch(batch, inputs, m_instrument, m_isCancelled, tell);
        QMetaObject::invokeMethod(this, [this, result] { end(result); }, Qt::QueuedConnection);
    });
}

void BatchMaker::end(const Result<BatchResult> &result)
{
    m_isBusy = false;
    if (result)
        emit finished(result.value());
    else
        emit failed(result.error());
}

} // namespace vierklang::ui
