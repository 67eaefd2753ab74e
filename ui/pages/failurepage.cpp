// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/failurepage.h"

#include "app/workflow/messages.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sign.h"

#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

FailurePage::FailurePage(Context &context, Error error, QString libraryPath, QWidget *parent)
    : QWidget(parent), m_context(context), m_error(std::move(error)), m_libraryPath(std::move(libraryPath)),
      m_title(plainLabel(this, u"failureTitle"_s, "heading")), m_text(plainLabel(this, u"failureText"_s, "large")),
      m_hint(plainLabel(this, u"failureHint"_s, "muted"))
{
    setObjectName(u"failurePage"_s);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"failureScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outside->addWidget(scroll);
    auto *inside = new QWidget(scroll);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(120, 40, 120, 40);
    layout->setSpacing(16);
    layout->addStretch(1);
    layout->addWidget(new SignLabel(Sign::Attention, 32, context.theme, this));
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    buildButtons();
    layout->addLayout(m_buttons);
    layout->addWidget(m_hint);
    layout->addStretch(2);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    retranslate();
    m_retry->setFocus();
}

void FailurePage::buildButtons()
{
    m_retry = new QPushButton(this);
    m_retry->setObjectName(u"retry"_s);
    setRole(m_retry, "primary");
    m_other = new QPushButton(this);
    m_other->setObjectName(u"otherLibrary"_s);
    m_new = new QPushButton(this);
    m_new->setObjectName(u"newLibrary"_s);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(10);
    for (QPushButton *button : {m_retry, m_other, m_new})
        m_buttons->addWidget(button, 0, Qt::AlignLeft);
    m_buttons->addStretch(1);
    connect(m_retry, &QPushButton::clicked, this, &FailurePage::retryRequested);
    connect(m_other, &QPushButton::clicked, this, &FailurePage::onOther);
    connect(m_new, &QPushButton::clicked, this, &FailurePage::onNew);
}

void FailurePage::retranslate()
{
    m_title->setText(tr("The library cannot be opened"));
    m_text->setText(sentenceOf(m_error));
    m_retry->setText(tr("&Try again"));
    m_other->setText(tr("&Open another library …"));
    m_new->setText(tr("&Begin a new library elsewhere …"));
    m_hint->setText(tr("Another library counts until you close the window. The next time “%1” is tried again.")
                        .arg(m_libraryPath));
}

void FailurePage::onOther()
{
    const QStringList paths =
        m_context.prompts.filesToOpen(this, tr("Open another library"), QFileInfo(m_libraryPath).absolutePath(),
                                      tr("Libraries of Vierklang (*.sqlite)"));
    if (!paths.isEmpty())
        emit libraryChosen(paths.first());
}

void FailurePage::onNew()
{
    const QString proposal = m_context.settings.exportFolder() + u"/library.sqlite"_s;
    const QString path = m_context.prompts.fileToSave(this, tr("Begin a new library"), proposal,
                                                      tr("Libraries of Vierklang (*.sqlite)"));
    if (!path.isEmpty())
        emit libraryChosen(path);
}

void FailurePage::arrange()
{
    const int needed = m_retry->sizeHint().width() + m_other->sizeHint().width() + m_new->sizeHint().width() + 20;
    const int side = std::clamp((width() - m_context.theme.px(800)) / 2, 24, 120);
    m_title->parentWidget()->layout()->setContentsMargins(side, 40, side, 40);
    m_buttons->setDirection(needed > width() - 2 * side ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FailurePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FailurePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_new)
        arrange();
}

} // namespace vierklang::ui
