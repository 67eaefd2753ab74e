// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdfreport.h"

#include "app/report/layout/composer.h"
#include "app/report/pdf/pdfmetadata.h"
#include "app/report/pdf/pdftagger.h"
#include "app/report/pdf/sheetpainter.h"

#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace vierklang {

namespace {

QByteArray written(QPDF &pdf)
{
    // The first half of an old identifier would be kept, and Qt makes it at random.
    pdf.getTrailer().removeKey("/ID");
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDeterministicID(true);
    writer.setMinimumPDFVersion("1.4");
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> pdfOf(const ReportDocument &document)
{
    const SheetSet sheets = Composer(document).compose();
    const PaintedPdf painted = paintedPdf(sheets);
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", painted.bytes.constData(), static_cast<std::size_t>(painted.bytes.size()));
        PdfTagger(pdf, sheets, painted).tag();
        setMetadata(pdf, document);
        setOutline(pdf, sheets);
        settleFonts(pdf);
        return written(pdf);
    } catch (const std::exception &problem) {
        return Error{ErrorCode::ReportNotWritten, {}, {}, QString::fromUtf8(problem.what())};
    }
}

} // namespace vierklang
