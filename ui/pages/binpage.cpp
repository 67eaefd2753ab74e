// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/binpage.h"

#include "ui/widgets/recentmodel.h"
#include "ui/widgets/assessmenttable.h"
#include "ui/widgets/inlinequestion.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int ContentWidth = 1110;

QPushButton *button(QWidget *parent, const QString &name)
{
    auto *made = new QPushButton(parent);
    made->setObjectName(name);
    return made;
}

QString nameOf(const LibraryEntry &entry, const QString &without)
{
    return entry.communeName.isEmpty() ? without : entry.communeName;
}

} // namespace

BinPage::BinPage(Context &context, LibraryDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_title(plainLabel(this, u"binTitle"_s, "display")),
      m_lead(plainLabel(this, u"binLead"_s, "lead")), m_empty(plainLabel(this, u"binEmpty"_s, "large")),
      m_table(new AssessmentTable(u"binTable"_s, context, desk, this)), m_restore(button(this, u"restore"_s)),
      m_erase(button(this, u"erase"_s)), m_close(button(this, u"closeBin"_s)), m_question(new InlineQuestion(u"eraseQuestion"_s, this))
{
    setObjectName(u"binPage"_s);
    m_table->recentModel()->setInBin(true);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"binScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outside->addWidget(m_scroll);
    m_inside = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_inside);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addSpacing(8);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addWidget(m_question);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_erase);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    column->addStretch(0);
    m_scroll->setWidget(m_inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    connect(m_table, &AssessmentTable::selectedChanged, this, &BinPage::onSelectedChanged);
    connect(m_table, &AssessmentTable::openWanted, this, &BinPage::onRestore);
    connect(m_table, &AssessmentTable::deleteWanted, this, [this] { ask(m_erase->isEnabled()); });
    connect(m_restore, &QPushButton::clicked, this, &BinPage::onRestore);
    connect(m_erase, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_close, &QPushButton::clicked, this, &BinPage::closed);
    connect(m_question, &InlineQuestion::confirmed, this, &BinPage::onErase);
    connect(m_question, &InlineQuestion::declined, this, &BinPage::onKept);
    connect(&desk, &LibraryDesk::entriesChanged, this, &BinPage::refresh);
    retranslate();
}

void BinPage::retranslate()
{
    m_title->setText(tr("Bin"));
    m_lead->setText(tr("What you delete stays here until you restore it or delete it for good."));
    m_empty->setText(tr("The bin is empty."));
    m_restore->setText(tr("&Restore"));
    m_erase->setText(tr("Delete for &good …"));
    m_close->setText(tr("&Back"));
    m_question->setAnswers(tr("Delete for g&ood"), tr("&Keep"));
    m_table->setAccessibleName(tr("Assessments in the bin"));
    m_table->recentModel()->retranslate();
    refresh();
}

void BinPage::refresh()
{
    const Result<QList<LibraryEntry>> entries = m_desk.bin();
    if (!entries) {
        emit failed(entries.error());
        return;
    }
    m_table->showEntries(entries.value());
    const bool isEmpty = entries.value().isEmpty();
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    for (QPushButton *button : {m_restore, m_erase})
        button->setVisible(!isEmpty);
    arrange();
}

void BinPage::focusFirst()
{
    if (m_table->isHidden())
        m_close->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void BinPage::onSelectedChanged()
{
    ask(false);
    const bool canChange = m_table->selected().has_value() && !m_desk.isReadOnly();
    m_restore->setEnabled(canChange);
    m_erase->setEnabled(canChange);
}

void BinPage::ask(bool asking)
{
    const std::optional<LibraryEntry> entry = m_table->selected();
    const bool isAsked = asking && entry;
    for (QPushButton *other : {m_restore, m_erase, m_close})
        other->setVisible(!isAsked);
    if (!isAsked)
        return m_question->hide();
    m_question->ask(tr("Delete “%1” with all its answers for good? It is removed from this library and from the backups "
                       "beside it, and nothing brings it back. Files you saved elsewhere stay.")
                        .arg(nameOf(*entry, tr("New assessment"))));
    m_inside->layout()->activate();
    m_scroll->ensureWidgetVisible(m_question);
}

void BinPage::onKept()
{
    ask(false);
    focusFirst();
}

void BinPage::onRestore()
{
    const std::optional<LibraryEntry> entry = m_table->selected();
    if (entry && m_restore->isEnabled())
        emit restoreRequested(entry->id);
}

void BinPage::onErase()
{
    if (const std::optional<LibraryEntry> entry = m_table->selected())
        emit eraseRequested(entry->id, nameOf(*entry, tr("New assessment")));
}

void BinPage::arrange()
{
    const int side = std::max(28, (width() - m_context.theme.px(ContentWidth)) / 2);
    m_inside->layout()->setContentsMargins(side, 28, side, 16);
    m_table->fit(std::max(400, width() - 2 * side - 4));
}

void BinPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_question->isHidden())
        emit closed();
    else
        onKept();
}

void BinPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BinPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_inside)
        arrange();
}

} // namespace vierklang::ui
