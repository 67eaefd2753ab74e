// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/resultparts.h"

#include "ui/charts/chart.h"
#include "ui/charts/charttablemodel.h"
#include "ui/widgets/numbertable.h"

#include <QBoxLayout>
#include <QMenu>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

QLabel *plainLabel(QWidget *parent, const char *role)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role)
        setRole(label, role);
    return label;
}

QPushButton *pushButton(QWidget *parent, const QString &name, const char *role)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (role)
        setRole(button, role);
    return button;
}

QFrame *cardFrame(QWidget *parent, const char *role)
{
    auto *frame = new QFrame(parent);
    setRole(frame, role);
    return frame;
}

void setButtonText(QPushButton *button, const QString &text, const QString &spoken)
{
    button->setText(text);
    button->setAccessibleName(spoken.isEmpty() ? text : spoken);
}

void setTextOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void showAllOf(QLayout *layout)
{
    for (int at = 0; at < layout->count(); ++at) {
        QLayoutItem *item = layout->itemAt(at);
        if (QWidget *widget = item->widget())
            widget->show();
        if (QLayout *inner = item->layout())
            showAllOf(inner);
    }
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Hidden first: what was just added may still be waiting to be shown, and would come up as a
            // window.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        if (QLayout *inner = item->layout())
            clearLayout(inner);
        delete item;
    }
}

QuietCombo::QuietCombo(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

void QuietCombo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

PictureButton::PictureButton(Chart *chart, QWidget *parent) : QPushButton(parent), m_chart(chart)
{
    auto *menu = new QMenu(this);
    m_copy = menu->addAction(QString(), chart, &Chart::copyPicture);
    m_save = menu->addAction(QString(), chart, &Chart::savePictureAs);
    setObjectName(chart->objectName() + u"Picture"_s);
    setMenu(menu);
    setAutoDefault(false);
    setRole(this, "link");
}

void PictureButton::retranslate()
{
    setText(tr("Picture"));
    setAccessibleName(tr("Picture of: %1").arg(m_chart->accessibleName()));
    m_copy->setText(tr("Copy picture"));
    m_save->setText(tr("Save as …"));
    if (m_asTable)
        m_asTable->setText(tr("Show as table"));
}

void PictureButton::offerTable()
{
    m_asTable = menu()->addAction(QString());
    m_asTable->setCheckable(true);
    m_asTable->setObjectName(m_chart->objectName() + u"AsTable"_s);
    connect(m_asTable, &QAction::toggled, this, &PictureButton::showTable);
    connect(m_chart, &Chart::tableChanged, this, &PictureButton::fillTable);
}

void PictureButton::setOffered(bool offered)
{
    setHidden(!offered);
    if (!offered && m_asTable)
        m_asTable->setChecked(false);
}

void PictureButton::showTable(bool shown)
{
    if (!m_table) {
        m_table = new NumberTable(m_chart->objectName() + u"Table"_s, m_chart->context(), m_chart->parentWidget());
        m_model = new ChartTableModel(m_table);
        m_table->setModel(m_model);
        m_table->showAllRows();
        QLayout *layout = m_chart->parentWidget()->layout();
        if (auto *box = qobject_cast<QBoxLayout *>(layout))
            box->insertWidget(box->indexOf(m_chart) + 1, m_table, box->stretch(box->indexOf(m_chart)), Qt::AlignTop);
        else
            layout->addWidget(m_table);
        QWidget::setTabOrder(m_chart, m_table);
    }
    const bool hadFocus = m_chart->hasFocus() || m_table->hasFocus();
    m_chart->setVisible(!shown);
    m_table->setVisible(shown);
    fillTable();
    if (hadFocus)
        (shown ? static_cast<QWidget *>(m_table) : m_chart)->setFocus(Qt::OtherFocusReason);
}

void PictureButton::fillTable()
{
    if (!m_asTable->isChecked())
        return;
    m_model->setTable(m_chart->table());
    m_table->setAccessibleName(m_chart->accessibleName());
    m_table->setAccessibleDescription(m_chart->accessibleDescription());
    m_table->fit();
}

} // namespace vierklang::ui
