// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace vierklang::ui {

class PdfPreview;

/// Turns the pages of a preview and says which one stands in front.
class PdfPager final : public QWidget
{
    Q_OBJECT

public:
    PdfPager(PdfPreview &preview, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showPage();

    PdfPreview &m_preview;
    QLabel *m_number;
    QPushButton *m_previous;
    QPushButton *m_following;
};

} // namespace vierklang::ui
