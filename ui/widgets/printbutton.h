// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/pdfprinter.h"

#include <QPushButton>

namespace vierklang::ui {

/// Prints the document that a page shows, with the printers of the desktop; Ctrl+P does the same wherever the focus is on
/// the page. It can be pressed while there is a document and none is on its way to the printer.
class PrintButton final : public QPushButton
{
    Q_OBJECT

public:
    PrintButton(Context &context, QWidget *page);

    /// The PDF that is printed; empty while there is none.
    void setDocument(const QByteArray &pdf);

signals:
    void announced(const QString &sentence);
    void failed(const vierklang::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showState();
    void onClicked();

    Context &m_context;
    QByteArray m_pdf;
    PdfPrinter m_printer;
};

} // namespace vierklang::ui
