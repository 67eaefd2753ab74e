// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/teachingnav.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

TeachingNav::TeachingNav(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_layout(new QVBoxLayout(this)), m_title(plainLabel(this, u"navTitle"_s, "strong")),
      m_sub(plainLabel(this, u"navSub"_s, "smallMuted")), m_group(plainLabel(this, u"navGroup"_s, "smallMuted"))
{
    setObjectName(u"teachingNav"_s);
    setRole(this, "sidebar");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(8, 12, 8, 8);
    m_layout->setSpacing(2);
    for (QLabel *label : {m_title, m_sub, m_group})
        label->setContentsMargins(8, label == m_group ? 10 : 0, 8, 2);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_sub);
    m_layout->addWidget(m_group);
    m_layout->addStretch(1);
    retranslate();
}

void TeachingNav::retranslate()
{
    m_title->setText(tr("Lesson"));
    m_sub->setText(tr("Fictional communes"));
    m_group->setText(tr("Show and move"));
}

void TeachingNav::setNames(const QStringList &names)
{
    while (m_buttons.size() < names.size()) {
        const int page = static_cast<int>(m_buttons.size());
        auto *button = new QPushButton(this);
        button->setObjectName(u"nav%1"_s.arg(page + 1));
        setRole(button, "plain");
        auto *row = new QHBoxLayout(button);
        row->setContentsMargins(8, 4, 4, 4);
        row->setSpacing(2);
        QLabel *name = plainLabel(button, u"navName"_s);
        QLabel *key = plainLine(button, u"navKey"_s, "key");
        key->setText(QKeySequence(u"Ctrl+%1"_s.arg(page + 1)).toString(QKeySequence::NativeText));
        row->addWidget(name, 1);
        row->addWidget(key, 0, Qt::AlignVCenter);
        for (QLabel *label : {name, key})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
        button->installEventFilter(this);
        m_layout->insertWidget(m_layout->count() - 1, button);
        connect(button, &QPushButton::clicked, this, [this, page] { emit pageWanted(page); });
        m_buttons.append(button);
        m_labels.append(name);
    }
    for (qsizetype page = 0; page < names.size(); ++page) {
        m_labels[page]->setText(names[page]);
        m_buttons[page]->setAccessibleName(names[page]);
    }
    fit();
}

void TeachingNav::setCurrent(int page)
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        setRole(m_buttons[i], i == page ? "plainCurrent" : "plain");
        setRole(m_labels[i], i == page ? "strong" : "body");
        m_buttons[i]->setFocusPolicy(i == page ? Qt::StrongFocus : Qt::ClickFocus);
    }
    fit();
}

void TeachingNav::fit()
{
    const int third = window()->width() * 28 / 100;
    setFixedWidth(std::min(m_theme.px(214), std::max(214, third)));
    // With large letters the pages themselves need the height.
    const bool isLarge = m_theme.px(100) >= 150;
    m_sub->setVisible(!isLarge);
    m_group->setVisible(!isLarge);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setMinimumHeight(std::max(m_theme.px(30), button->layout()->heightForWidth(width() - 17)));
}

bool TeachingNav::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const qsizetype now = m_buttons.indexOf(qobject_cast<QPushButton *>(watched));
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const qsizetype next = std::clamp<qsizetype>(now + (key == Qt::Key_Down ? 1 : -1), 0, m_buttons.size() - 1);
        m_buttons[next]->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && now >= 0) {
        m_buttons[now]->click();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TeachingNav::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    // The style sets heights of its own when it first meets the buttons.
    fit();
}

void TeachingNav::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_layout)
        fit();
}

} // namespace vierklang::ui
