// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/reportrequest.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace vierklang::ui {

/// In which format a report is saved. Offers only what the chosen reader gets.
class ReportFormatChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportFormatChoice(QWidget *parent = nullptr);

    [[nodiscard]] ReportFormat format() const;
    /// "Text document (ODT)"
    [[nodiscard]] static QString nameOf(ReportFormat format);
    /// "PDF documents (*.pdf)", for the question where to save.
    [[nodiscard]] QString fileFilter() const;
    /// Keeps the format if this reader gets it, otherwise PDF.
    void setAudience(Audience audience);
    void retranslate();

private:
    void fill();

    QLabel *m_title;
    QComboBox *m_formats;
    Audience m_audience = Audience::Full;
};

} // namespace vierklang::ui
