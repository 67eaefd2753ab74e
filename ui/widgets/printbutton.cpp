// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printbutton.h"

#include "ui/prompts.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QPrinter>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

PrintButton::PrintButton(Context &context, QWidget *page) : QPushButton(page), m_context(context)
{
    setObjectName(u"print"_s);
    setAutoDefault(false);
    auto *shortcut = new QShortcut(QKeySequence(QKeySequence::Print), page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &QPushButton::click);
    connect(this, &QPushButton::clicked, this, &PrintButton::onClicked);
    connect(&m_printer, &PdfPrinter::printed, this, [this] {
        showState();
        emit announced(m_file.isEmpty() ? tr("The document was handed to the printer.")
                                        : tr("Printed into “%1”, as pictures of the pages. “Save as …” writes the accessible PDF.")
                                              .arg(QDir::toNativeSeparators(m_file)));
    });
    connect(&m_printer, &PdfPrinter::failed, this, [this](const Error &error) {
        showState();
        emit failed(error);
    });
    retranslate();
    showState();
}

void PrintButton::setDocument(const QByteArray &pdf, const QString &name)
{
    m_pdf = pdf;
    m_name = name;
    showState();
}

void PrintButton::showState() { setEnabled(!m_pdf.isEmpty() && !m_printer.isBusy()); }

void PrintButton::onClicked()
{
    const QByteArray pdf = m_pdf; // the page may show another one while the dialog is open
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(QFileInfo(m_name).completeBaseName()); // a file that is printed into is called after it
    if (!m_context.prompts.printer(this, *printer))
        return;
    m_file = printer->outputFileName();
    m_printer.print(pdf, std::move(printer));
    showState();
}

void PrintButton::retranslate()
{
    setText(tr("Pri&nt …"));
    setToolTip(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText));
}

void PrintButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

} // namespace vierklang::ui
