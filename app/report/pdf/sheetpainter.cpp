// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/sheetpainter.h"

#include "app/report/pdf/markpainter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace vierklang {

namespace {

QPageLayout layoutOf(const Sheet &sheet)
{
    const bool isLandscape = sheet.size.width() > sheet.size.height();
    const QPageSize::PageSizeId size = isLandscape         ? QPageSize::A3
                                     : sheet.size == A5Size ? QPageSize::A5
                                                            : QPageSize::A4;
    return {QPageSize(size), isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)};
}

class SheetPainter
{
public:
    SheetPainter(QPainter &painter, std::vector<int> &stretches) : m_painter(painter), m_stretches(stretches) {}

    void paint(const Sheet &sheet)
    {
        bool isOpen = false;
        int content = Artifact;
        for (const Mark &mark : sheet.marks) {
            if (isOpen && mark.content != content)
                sentinel(SentinelEnd);
            if (!isOpen || mark.content != content) {
                sentinel(SentinelBegin);
                m_stretches.push_back(mark.content);
            }
            isOpen = true;
            content = mark.content;
            paintMark(m_painter, mark);
        }
        if (isOpen)
            sentinel(SentinelEnd);
    }

private:
    void sentinel(int height)
    {
        m_painter.save();
        m_painter.setPen(Qt::NoPen);
        m_painter.fillRect(QRectF(SentinelPlace, SentinelPlace, 1, height), Qt::black);
        m_painter.restore();
    }

    QPainter &m_painter;
    std::vector<int> &m_stretches;
};

} // namespace

PaintedPdf paintedPdf(const SheetSet &sheets)
{
    PaintedPdf result;
    QBuffer buffer(&result.bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(qRound(UnitsPerPoint * 72));
        writer.setPageLayout(layoutOf(sheets.sheets.front()));
        QPainter painter(&writer);
        for (std::size_t index = 0; index < sheets.sheets.size(); ++index) {
            if (index > 0) {
                writer.setPageLayout(layoutOf(sheets.sheets[index]));
                writer.newPage();
            }
            SheetPainter(painter, result.stretches.emplace_back()).paint(sheets.sheets[index]);
        }
    }
    return result;
}

} // namespace vierklang
