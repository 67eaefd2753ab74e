// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pdfprinter.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QPromise>

#include <algorithm>

namespace vierklang::ui {

namespace {

constexpr int MostDotsPerInch = 300; ///< beyond, a sheet of A3 would take hundreds of megabytes
constexpr double PointsPerInch = 72;

/// Where the page goes on the paper, in dots of the printer: as large as on its own paper or, where that is too large,
/// as large as it fits.
QRectF placeOf(const QSizeF &points, const QPrinter &printer)
{
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const QSizeF wanted = points / PointsPerInch * printer.resolution();
    // Half a millimetre too much is a matter of rounding, not of another paper.
    const double slack = 0.5 / 25.4 * printer.resolution();
    if (wanted.width() <= paper.width() + slack && wanted.height() <= paper.height() + slack)
        return {(paper.width() - wanted.width()) / 2, (paper.height() - wanted.height()) / 2, wanted.width(), wanted.height()};
    const QRectF room = printer.pageRect(QPrinter::DevicePixel);
    const QSizeF fitting = wanted.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.left() + (room.width() - fitting.width()) / 2, room.top() + (room.height() - fitting.height()) / 2,
            fitting.width(), fitting.height()};
}

/// Qt Pdf leaves the paper transparent, and printers know no transparency.
QImage onWhite(const QImage &page)
{
    QImage paper(page.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, page);
    return paper;
}

/// As the page lies; whether that worked is not asked, a page that lies across is only smaller.
void turnPaper(QPrinter &printer, const QSizeF &points)
{
    printer.setPageOrientation(points.width() > points.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
}

/// Numbers of pages, counted from 0, in the order of printing.
QList<int> wantedPages(const QPrinter &printer, int count)
{
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    QList<int> pages;
    for (int page = std::max(1, printer.fromPage()); page <= last; ++page)
        pages.append(page - 1);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

} // namespace

Result<int> printPdf(const QByteArray &pdf, QPrinter &printer)
{
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    const QList<int> pages = wantedPages(printer, document.pageCount());
    const Error refused{ErrorCode::NotPrinted, {printer.printerName()}, {}, {}};
    if (pages.isEmpty())
        return refused;
    printer.setFullPage(true);
    turnPaper(printer, document.pagePointSize(pages.first()));
    QPainter painter;
    if (!painter.begin(&printer))
        return refused;
    const double share = std::min(1.0, static_cast<double>(MostDotsPerInch) / printer.resolution());
    for (qsizetype sheet = 0; sheet < pages.size(); ++sheet) {
        const QSizeF points = document.pagePointSize(pages[sheet]);
        turnPaper(printer, points);
        if (sheet > 0 && !printer.newPage())
            return refused;
        const QRectF place = placeOf(points, printer);
        painter.drawImage(place, onWhite(document.render(pages[sheet], (place.size() * share).toSize())));
    }
    if (!painter.end())
        return refused;
    return static_cast<int>(pages.size());
}

PdfPrinter::PdfPrinter(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<Result<int>>::finished, this, &PdfPrinter::onFinished);
}

PdfPrinter::~PdfPrinter() { m_pool.waitForDone(); }

void PdfPrinter::print(const QByteArray &pdf, std::unique_ptr<QPrinter> printer)
{
    Q_ASSERT(!isBusy());
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    m_pool.start([promise, pdf, printer = std::shared_ptr<QPrinter>(std::move(printer))] {
        promise->addResult(printPdf(pdf, *printer));
        promise->finish();
    });
}

void PdfPrinter::onFinished()
{
    const Result<int> pages = m_watcher.result();
    if (pages)
        emit printed();
    else
        emit failed(pages.error());
}

} // namespace vierklang::ui
