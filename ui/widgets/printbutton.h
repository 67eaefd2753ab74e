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

    /// The PDF that is printed, empty while there is none, and the name of its file.
    void setDocument(const QByteArray &pdf, const QString &name = {});

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
    QString m_name;
    QString m_file; ///< printed into, instead of on paper
    PdfPrinter m_printer;
};

} // namespace vierklang::ui
