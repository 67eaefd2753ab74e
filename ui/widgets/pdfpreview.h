// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QFrame>
#include <QPdfDocument>

class QLabel;
class QPdfView;

namespace vierklang::ui {

class Theme;

/// A PDF as it will be on paper, page below page; while it is being made, a sentence says so. The paper stays white
/// in every appearance, only the desk below it follows.
class PdfPreview final : public QFrame
{
    Q_OBJECT

public:
    PdfPreview(const Theme &theme, QWidget *parent);
    ~PdfPreview() override;

    void showDocument(const QByteArray &pdf);
    /// Nothing can be done with what is shown while the next one is being made.
    void setBusy(bool busy);
    void setTexts(const QString &busy, const QString &name, const QString &description);
    [[nodiscard]] int pageCount() const { return m_document.pageCount(); }
    /// Counted from 0.
    [[nodiscard]] int currentPage() const;
    void turnPage(int step);

signals:
    /// Another page stands in front, or another document.
    void pageChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourDesk();

    const Theme &m_theme;
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
    QLabel *m_busy;
    QPdfView *m_view;
};

} // namespace vierklang::ui
