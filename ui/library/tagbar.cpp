// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/tagbar.h"

#include "app/workflow/tagtext.h"
#include "ui/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

TagBar::TagBar(QWidget *parent)
    : QFrame(parent), m_title(plainLine(this, u"tagTitle"_s, "strong")), m_field(new QLineEdit(this)), m_known(new QStringListModel(this)),
      m_give(pushButton(this, u"giveTag"_s)), m_take(pushButton(this, u"takeTag"_s)), m_present(new QMenu(m_take)),
      m_done(pushButton(this, u"tagsDone"_s))
{
    setObjectName(u"tagBar"_s);
    setRole(this, "banner");
    m_field->setObjectName(u"tagField"_s);
    m_field->setMinimumWidth(200);
    m_field->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_field->setCompleter(completer);
    m_take->setMenu(m_present);
    auto *row = new FlowRow(8, 6);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_title);
    row->addWidget(m_field);
    row->addWidget(m_give);
    row->addWidget(m_take);
    row->addGap();
    row->addWidget(m_done);
    setLayout(row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_field, &QLineEdit::returnPressed, this, &TagBar::onGiven);
    connect(m_give, &QPushButton::clicked, this, &TagBar::onGiven);
    connect(m_done, &QPushButton::clicked, this, &TagBar::done);
    retranslate();
}

void TagBar::retranslate()
{
    m_title->setText(tr("Tags of %n assessments", nullptr, m_count));
    m_field->setPlaceholderText(tr("New tag"));
    m_field->setAccessibleName(tr("New tag"));
    m_give->setText(tr("Add ta&g"));
    m_take->setText(tr("Ta&ke away"));
    m_done->setText(tr("Clo&se"));
}

void TagBar::showTargets(int count, const QStringList &present, const QStringList &known)
{
    m_count = count;
    m_known->setStringList(known);
    m_present->clear();
    for (const QString &tag : present) {
        QAction *action = m_present->addAction(QString(tag).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, tag] { emit tagTaken(tag); });
    }
    m_take->setEnabled(!present.isEmpty());
    retranslate();
}

void TagBar::focusField() { m_field->setFocus(Qt::OtherFocusReason); }

void TagBar::onGiven()
{
    const QStringList tags = tagsOfLine(m_field->text());
    if (tags.isEmpty())
        return;
    emit tagsGiven(tags);
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TagBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit done();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QFrame::keyPressEvent(event);
}

void TagBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vierklang::ui
