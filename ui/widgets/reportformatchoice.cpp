// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reportformatchoice.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

ReportFormatChoice::ReportFormatChoice(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_title = plainLabel(this, u"formatTitle"_s, "strong");
    m_formats = new QComboBox(this);
    m_formats->setObjectName(u"reportFormat"_s);
    column->addWidget(m_title);
    column->addWidget(m_formats);
    m_title->setBuddy(m_formats);
    fill();
    retranslate();
}

ReportFormat ReportFormatChoice::format() const { return static_cast<ReportFormat>(m_formats->currentData().toInt()); }

QString ReportFormatChoice::nameOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return tr("PDF document");
    case ReportFormat::Odt:
        return tr("Text document (ODT)");
    case ReportFormat::Html:
        return tr("Web page (HTML)");
    case ReportFormat::Xlsx:
        return tr("Workbook (XLSX)");
    case ReportFormat::Csv:
        return tr("Table (CSV)");
    }
    Q_UNREACHABLE();
}

QString ReportFormatChoice::fileFilter() const
{
    switch (format()) {
    case ReportFormat::Pdf:
        return tr("PDF documents (*.pdf)");
    case ReportFormat::Odt:
        return tr("Text documents (*.odt)");
    case ReportFormat::Html:
        return tr("Web pages (*.html)");
    case ReportFormat::Xlsx:
        return tr("Workbooks (*.xlsx)");
    case ReportFormat::Csv:
        return tr("Tables (*.csv)");
    }
    Q_UNREACHABLE();
}

void ReportFormatChoice::fill()
{
    const QVariant before = m_formats->currentData();
    m_formats->clear();
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html, ReportFormat::Xlsx,
                                      ReportFormat::Csv}) {
        if (isOffered(format, m_audience))
            m_formats->addItem(nameOf(format), static_cast<int>(format));
    }
    m_formats->setCurrentIndex(std::max(0, m_formats->findData(before)));
}

void ReportFormatChoice::setAudience(Audience audience)
{
    if (audience == m_audience)
        return;
    m_audience = audience;
    fill();
}

void ReportFormatChoice::retranslate()
{
    m_title->setText(tr("&File format"));
    m_formats->setAccessibleName(tr("File format"));
    const QString meaning = tr("Workbook and table hold all answers and notes; the council does not get them.");
    m_formats->setAccessibleDescription(meaning);
    m_formats->setToolTip(meaning);
    fill();
}

} // namespace vierklang::ui
