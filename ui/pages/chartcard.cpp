// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/chartcard.h"

#include "ui/charts/chart.h"
#include "ui/widgets/resultparts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vierklang::ui {

ChartCard::ChartCard(const Theme &theme, Chart *chart, QWidget *parent)
    : QFrame(parent), m_chart(chart), m_title(plainLabel(this, "subheading")), m_picture(new PictureButton(chart, this))
{
    setRole(this, "card");
    auto *inner = new QVBoxLayout(this);
    inner->setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(6));
    inner->setSpacing(theme.px(2));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_picture);
    inner->addLayout(head);
    chart->setParent(this);
    inner->addWidget(chart, 1);
}

void ChartCard::setWords(const QString &title, const QString &name, const QString &picture)
{
    m_title->setText(title);
    m_chart->setAccessibleName(name);
    m_chart->setPictureName(picture);
    m_picture->retranslate();
}

} // namespace vierklang::ui
