// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reportmaker.h"

#include <QPromise>

#include <memory>

namespace vierklang::ui {

ReportMaker::ReportMaker(const Instrument &instrument, QObject *parent) : QObject(parent), m_instrument(instrument)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<Reports>::finished, this, &ReportMaker::onFinished);
}

ReportMaker::~ReportMaker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void ReportMaker::make(const Assessment &assessment, const QList<ReportRequest> &requests)
{
    start([assessment, requests, instrument = &m_instrument] {
        Reports reports;
        for (const ReportRequest &request : requests)
            reports.append(makeReport(*instrument, assessment, request));
        return reports;
    });
}

void ReportMaker::make(const HandoutOrder &order)
{
    start([order, instrument = &m_instrument] { return Reports{makeHandouts(*instrument, order)}; });
}

void ReportMaker::make(const TeachingOrder &order)
{
    start([order, instrument = &m_instrument] { return Reports{makeTeachingSheets(*instrument, order)}; });
}

void ReportMaker::start(const std::function<Reports()> &work)
{
    auto promise = std::make_shared<QPromise<Reports>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    m_pool.clear();
    m_pool.start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

void ReportMaker::onFinished()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    const Reports reports = m_watcher.result();
    QList<QByteArray> files;
    for (const Result<QByteArray> &report : reports) {
        if (!report) {
            emit failed(report.error());
            return;
        }
        files.append(report.value());
    }
    emit made(files);
}

} // namespace vierklang::ui
