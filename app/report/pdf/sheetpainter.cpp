// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/sheetpainter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace vierklang {

namespace {

QPageLayout layoutOf(const Sheet &sheet)
{
    const bool isA4 = sheet.size == A4Size;
    return {QPageSize(isA4 ? QPageSize::A4 : QPageSize::A3), isA4 ? QPageLayout::Portrait : QPageLayout::Landscape,
            QMarginsF(0, 0, 0, 0)};
}

QTransform toDevice() { return QTransform::fromScale(UnitsPerMm, UnitsPerMm); }

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
            std::visit([this](const auto &what) { draw(what); }, mark.what);
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

    void draw(const TextMark &mark)
    {
        m_painter.setFont(reportFont(mark.face));
        m_painter.setPen(mark.colour);
        m_painter.drawText(mark.baseline * UnitsPerMm, mark.text);
    }

    void draw(const ShapeMark &mark)
    {
        const QPainterPath path = toDevice().map(mark.path);
        if (mark.fill.isValid())
            m_painter.fillPath(path, mark.fill);
        if (mark.stroke.width > 0)
            m_painter.strokePath(path, penOf(mark.stroke));
    }

    [[nodiscard]] static QPen penOf(const Stroke &stroke)
    {
        QPen pen(stroke.colour, stroke.width * UnitsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
        if (!stroke.dash.isEmpty()) {
            QList<qreal> pattern;
            for (const double length : stroke.dash)
                pattern.append(length / stroke.width);
            pen.setDashPattern(pattern);
        }
        return pen;
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
