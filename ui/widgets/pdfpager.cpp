// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pdfpager.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/pdfpreview.h"
#include "ui/widgets/resultparts.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

PdfPager::PdfPager(PdfPreview &preview, QWidget *parent)
    : QWidget(parent), m_preview(preview), m_number(plainLabel(this, u"pageNumber"_s, "strong")),
      m_previous(pushButton(this, u"previousPage"_s, "compact")), m_following(pushButton(this, u"followingPage"_s, "compact"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_number);
    auto *turning = new QHBoxLayout;
    turning->setSpacing(8);
    turning->addWidget(m_previous, 1);
    turning->addWidget(m_following, 1);
    column->addLayout(turning);
    connect(m_previous, &QPushButton::clicked, this, [this] { m_preview.turnPage(-1); });
    connect(m_following, &QPushButton::clicked, this, [this] { m_preview.turnPage(1); });
    connect(&m_preview, &PdfPreview::pageChanged, this, &PdfPager::showPage);
    retranslate();
}

void PdfPager::retranslate()
{
    setButtonText(m_previous, tr("Previo&us"), tr("Previous page"));
    setButtonText(m_following, tr("Ne&xt"), tr("Next page"));
    showPage();
}

void PdfPager::showPage()
{
    const int pages = m_preview.pageCount();
    const int page = m_preview.currentPage();
    m_number->setText(pages > 0 ? tr("Page %1 of %2").arg(page + 1).arg(pages) : QString());
    m_previous->setEnabled(page > 0);
    m_following->setEnabled(page + 1 < pages);
}

void PdfPager::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
