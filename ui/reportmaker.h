// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/handoutrun.h"
#include "app/workflow/reportrun.h"
#include "app/workflow/teachingsheets.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>

namespace vierklang::ui {

/// Makes reports and handouts in a thread of its own, so that the window stays alive. A new order replaces the one before; only
/// the latest answers.
class ReportMaker final : public QObject
{
    Q_OBJECT

public:
    explicit ReportMaker(const Instrument &instrument, QObject *parent = nullptr);
    ~ReportMaker() override;

    void make(const Assessment &assessment, const QList<ReportRequest> &requests);
    /// One PDF with all handouts of the order.
    void make(const HandoutOrder &order);
    /// One PDF with all sheets of the order.
    void make(const TeachingOrder &order);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

signals:
    /// One file for each request, or one for all handouts of the order.
    void made(const QList<QByteArray> &reports);
    void failed(const vierklang::Error &error);

private:
    using Reports = QList<Result<QByteArray>>;
    void start(const std::function<Reports()> &work);
    void onFinished();

    const Instrument &m_instrument;
    QThreadPool m_pool;
    QFutureWatcher<Reports> m_watcher;
};

} // namespace vierklang::ui
