// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/pagepictures.h"

#include "ui/charts/chart.h"
#include "ui/theme.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

PagePictures::PagePictures(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"pagePictures"_s);
    setAutoDefault(false);
    setRole(this, "link");
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &PagePictures::fill);
    hide();
    retranslate();
}

void PagePictures::add(Chart *chart)
{
    m_charts.append(chart);
    show();
}

QList<Chart *> PagePictures::shown() const
{
    QList<Chart *> charts;
    for (Chart *chart : m_charts) {
        if (chart->isVisible())
            charts.append(chart);
    }
    return charts;
}

void PagePictures::fill()
{
    menu()->clear();
    const QList<Chart *> charts = shown();
    for (Chart *chart : charts) {
        // A commune's name is data: its ampersand is no mnemonic.
        QString title = chart->accessibleName();
        QMenu *one = menu()->addMenu(title.replace(u'&', u"&&"_s));
        one->addAction(tr("Copy picture"), chart, &Chart::copyPicture);
        one->addAction(tr("Save as …"), chart, &Chart::savePictureAs);
    }
    if (charts.isEmpty())
        menu()->addAction(tr("No picture in this view"))->setEnabled(false);
}

void PagePictures::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void PagePictures::retranslate()
{
    setText(tr("Pictures"));
    setAccessibleName(tr("Pictures of this page"));
}

} // namespace vierklang::ui
