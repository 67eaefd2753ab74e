// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfpreview.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

PdfPreview::PdfPreview(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_document(nullptr), m_busy(plainLabel(this, u"reportBusy"_s, "muted")),
      m_view(new QPdfView(this))
{
    setRole(this, "card");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    m_busy->setAlignment(Qt::AlignCenter);
    m_busy->setContentsMargins(12, 12, 12, 12);
    m_view->setObjectName(u"reportPreview"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setMinimumHeight(260);
    column->addWidget(m_busy);
    column->addWidget(m_view, 1);
    colourDesk();
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this, &PdfPreview::pageChanged);
}

PdfPreview::~PdfPreview()
{
    // Whoever listens may be half gone already.
    blockSignals(true);
    m_view->setDocument(nullptr);
    m_document.close();
}

void PdfPreview::showDocument(const QByteArray &pdf)
{
    m_bytes = pdf;
    m_view->setDocument(nullptr);
    m_document.close();
    m_buffer.close();
    m_buffer.setData(m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
    m_view->setDocument(&m_document);
    emit pageChanged();
}

void PdfPreview::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_view->setEnabled(!busy);
}

void PdfPreview::setTexts(const QString &busy, const QString &name, const QString &description)
{
    m_busy->setText(busy);
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(description);
}

int PdfPreview::currentPage() const { return m_view->pageNavigator()->currentPage(); }

void PdfPreview::turnPage(int step)
{
    QPdfPageNavigator *navigator = m_view->pageNavigator();
    const int page = std::clamp(navigator->currentPage() + step, 0, std::max(0, m_document.pageCount() - 1));
    navigator->jump(page, QPointF(), navigator->currentZoom());
}

void PdfPreview::colourDesk()
{
    QPalette palette = m_view->palette();
    palette.setColor(QPalette::Dark, m_theme.colours().line);
    m_view->setPalette(palette);
}

void PdfPreview::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        colourDesk();
}

} // namespace vierklang::ui
