// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>

class QPrinter;

namespace vierklang::ui {

/// Prints a PDF in a thread of its own, so that the window stays alive: every page as large as its own paper allows,
/// made smaller where the printer's is smaller, turned where the printer's lies the other way.
class PdfPrinter final : public QObject
{
    Q_OBJECT

public:
    explicit PdfPrinter(QObject *parent = nullptr);
    ~PdfPrinter() override;

    /// Prints the pages that `printer` was asked for, in the order it was asked for. Not while `isBusy()`.
    void print(const QByteArray &pdf, std::unique_ptr<QPrinter> printer);
    [[nodiscard]] bool isBusy() const { return m_watcher.isRunning(); }

signals:
    void printed();
    /// NotPrinted.
    void failed(const vierklang::Error &error);

private:
    void onFinished();

    QThreadPool m_pool;
    QFutureWatcher<Result<int>> m_watcher;
};

/// The same at once: the number of printed pages. Error: NotPrinted, also when none of the wanted pages exists.
[[nodiscard]] Result<int> printPdf(const QByteArray &pdf, QPrinter &printer);

} // namespace vierklang::ui
