// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agendapanel.h"

#include "app/base/numbers.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidebarentry.h"
#include "ui/workshop/segments.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

AgendaPanel::AgendaPanel(Context &context, WorkshopSession &session, QWidget *parent)
    : QFrame(parent), m_context(context), m_session(session), m_commune(plainLabel(this, u"agendaCommune"_s, "strong")),
      m_occasion(plainLabel(this, u"agendaOccasion"_s, "smallMuted")), m_tabs(new Segments(u"agendaTabs"_s, 2, this)),
      m_scroll(new QScrollArea(this))
{
    setObjectName(u"agendaPanel"_s);
    setRole(this, "sidebar");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 8);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 0, 8, 8);
    head->setSpacing(0);
    head->addWidget(m_commune);
    head->addWidget(m_occasion);
    head->addSpacing(10);
    head->addWidget(m_tabs);
    column->addLayout(head);
    m_scroll->setObjectName(u"agendaScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    m_rowsLayout = new QVBoxLayout(inside);
    m_rowsLayout->setContentsMargins(0, 0, 0, 0);
    m_rowsLayout->setSpacing(0);
    m_none = plainLabel(inside, u"agendaNone"_s, "muted");
    m_none->setContentsMargins(8, 4, 8, 4);
    m_rowsLayout->addWidget(m_none);
    m_rowsLayout->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(m_tabs, &Segments::chosenByPerson, this, &AgendaPanel::refresh);
}

QSize AgendaPanel::sizeHint() const
{
    return {std::min(m_context.theme.px(264), std::max(236, window()->width() * 22 / 100)), 400};
}

void AgendaPanel::retranslate()
{
    m_tabs->setTexts({tr("Agenda"), tr("by disagreement")});
    m_none->setText(tr("Nothing was voted on yet."));
    refresh();
}

SidebarEntry *AgendaPanel::rowAt(qsizetype index)
{
    while (m_rows.size() <= index) {
        auto *row = new SidebarEntry(m_context.theme, m_scroll->widget());
        row->installEventFilter(this);
        connect(row, &SidebarEntry::clicked, this, &AgendaPanel::onClicked);
        m_rowsLayout->insertWidget(m_rowsLayout->count() - 1, row);
        m_rows.append(row);
    }
    return m_rows[index];
}

void AgendaPanel::refresh()
{
    const Assessment &assessment = m_session.editor().assessment();
    QStringList second;
    if (!assessment.title().isEmpty())
        second.append(assessment.title());
    second.append(shortDate(m_session.run().startedAt().toLocalTime().date(), m_context.language()));
    const QString name = assessment.commune().name;
    m_commune->setText(m_session.run().isRehearsal() ? tr("Rehearsal") : name.isEmpty() ? tr("New assessment") : name);
    m_occasion->setText(second.join(u" · "_s));
    m_lines = m_tabs->chosen() == 0 ? agendaInOrder(m_session.run(), m_context.language())
                                    : agendaByDisagreement(m_session.run(), m_context.language());
    SidebarEntry *current = nullptr;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        SidebarEntry *row = rowAt(i);
        row->setIndent(m_lines[i].indent);
        row->setEntry(m_lines[i].entry);
        row->show();
        if (m_lines[i].entry.current)
            current = row;
    }
    for (qsizetype i = m_lines.size(); i < m_rows.size(); ++i)
        m_rows[i]->hide();
    m_none->setVisible(m_lines.isEmpty());
    if (!current && !m_lines.isEmpty())
        m_rows.first()->setFocusPolicy(Qt::StrongFocus);
    if (current)
        m_scroll->ensureWidgetVisible(current, 0, 60);
}

void AgendaPanel::onClicked()
{
    const qsizetype index = m_rows.indexOf(qobject_cast<SidebarEntry *>(sender()));
    const AgendaLine line = m_lines[index];
    // The button must not look chosen before the room really goes there.
    m_rows[index]->setChecked(line.entry.current);
    if (line.topic.isEmpty())
        emit stepWanted(line.step);
    else
        emit topicWanted(line.topic);
}

void AgendaPanel::moveFocus(int step)
{
    const auto focused = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const SidebarEntry *row) { return row->hasFocus(); });
    const qsizetype here = focused == m_rows.cend() ? 0 : std::distance(m_rows.cbegin(), focused);
    SidebarEntry *next = m_rows[std::clamp<qsizetype>(here + step, 0, m_lines.size() - 1)];
    next->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(next, 0, 40);
}

bool AgendaPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return QFrame::eventFilter(watched, event);
    moveFocus(key == Qt::Key_Down ? 1 : -1);
    return true;
}

} // namespace vierklang::ui
