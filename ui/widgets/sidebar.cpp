// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidebarentry.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

Sidebar::Sidebar(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"sidebar"_s);
    setRole(this, "sidebar");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setContentsMargins(8, 10, 8, 8);
    m_layout->setSpacing(2);
    buildCommune();
    buildGroups();
    buildOpenItems();
    retranslate();
}

QSize Sidebar::sizeHint() const
{
    const int third = window()->width() * 32 / 100;
    return {std::min(m_theme.px(264), std::max(264, third)), 400};
}

void Sidebar::buildCommune()
{
    m_commune = new QPushButton(this);
    m_commune->setObjectName(u"sidebar.commune"_s);
    setRole(m_commune, "plain");
    m_commune->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    auto *lines = new QVBoxLayout(m_commune);
    lines->setContentsMargins(8, 4, 8, 4);
    lines->setSpacing(0);
    m_communeName = plainLabel(m_commune, u"communeName"_s, "strong");
    m_occasion = plainLabel(m_commune, u"occasion"_s, "smallMuted");
    for (QLabel *label : {m_communeName, m_occasion})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    lines->addWidget(m_communeName);
    lines->addWidget(m_occasion);
    m_layout->addWidget(m_commune);
    connect(m_commune, &QPushButton::clicked, this, &Sidebar::onCommuneClicked);
}

void Sidebar::buildGroups()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"sidebarScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_scroll);
    auto *groups = new QVBoxLayout(inside);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(0);
    for (Group &group : m_groups) {
        group.heading = plainLabel(inside, u"group"_s, "smallMuted");
        group.heading->setContentsMargins(8, 9, 8, 2);
        group.rows = new QVBoxLayout;
        group.rows->setSpacing(0);
        groups->addWidget(group.heading);
        groups->addLayout(group.rows);
    }
    groups->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_layout->addWidget(m_scroll, 1);
}

void Sidebar::buildOpenItems()
{
    m_openItems = new QPushButton(this);
    m_openItems->setObjectName(u"sidebar.nextOpen"_s);
    m_layout->addWidget(m_openItems);
    m_workshop = new QPushButton(this);
    m_workshop->setObjectName(u"sidebar.workshop"_s);
    m_layout->addSpacing(6);
    m_layout->addWidget(m_workshop);
    connect(m_workshop, &QPushButton::clicked, this, &Sidebar::workshopWanted);
    connect(m_openItems, &QPushButton::clicked, this, &Sidebar::nextOpenWanted);
}

void Sidebar::retranslate()
{
    m_groups[0].heading->setText(tr("What for?"));
    m_groups[1].heading->setText(tr("How far?"));
    m_groups[2].heading->setText(tr("What next?"));
    m_workshop->setText(tr("Work in the workshop …"));
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QFrame::changeEvent(event);
}

void Sidebar::showCommune(const QString &name, const QString &occasion, bool isCurrent)
{
    m_communeName->setText(name);
    m_occasion->setText(occasion);
    m_commune->setAccessibleName(tr("%1, edit details").arg(name));
    setRole(m_commune, isCurrent ? "plainCurrent" : "plain");
    m_commune->setMinimumHeight(m_commune->layout()->heightForWidth(sizeHint().width() - 17));
}

void Sidebar::showEntries(const QList<OutlineEntry> &entries)
{
    std::array<qsizetype, 3> used{};
    SidebarEntry *current = nullptr;
    for (const OutlineEntry &entry : entries) {
        qsizetype &index = used[static_cast<std::size_t>(entry.group)];
        SidebarEntry *row = entryAt(entry.group, index++);
        row->setEntry(entry);
        row->show();
        if (entry.current)
            current = row;
    }
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (qsizetype i = used[g]; i < m_groups[g].entries.size(); ++i)
            m_groups[g].entries[i]->hide();
    }
    const QList<SidebarEntry *> shown = visibleEntries();
    if (!current && !shown.isEmpty())
        shown.first()->setFocusPolicy(Qt::StrongFocus);
    if (current)
        m_scroll->ensureWidgetVisible(current, 0, 40);
}

void Sidebar::showOpenCount(int open, const QString &keys)
{
    m_openItems->setText(open > 0 ? tr("%n open – next one", nullptr, open) : tr("Everything is answered"));
    m_openItems->setToolTip(keys);
    m_openItems->setEnabled(open > 0);
    m_openItems->setAccessibleName(open > 0 ? tr("%n questions open, go to the next one", nullptr, open)
                                            : m_openItems->text());
}

SidebarEntry *Sidebar::entryAt(OutlineEntry::Group group, qsizetype index)
{
    Group &g = m_groups[static_cast<std::size_t>(group)];
    while (g.entries.size() <= index) {
        auto *entry = new SidebarEntry(m_theme, m_scroll->widget());
        entry->installEventFilter(this);
        connect(entry, &SidebarEntry::clicked, this, [this, entry] {
            entry->setChecked(entry->entry().current);
            emit placeWanted(entry->entry().place);
        });
        g.rows->addWidget(entry);
        g.entries.append(entry);
    }
    return g.entries[index];
}

QList<SidebarEntry *> Sidebar::visibleEntries() const
{
    QList<SidebarEntry *> shown;
    for (const Group &group : m_groups) {
        std::copy_if(group.entries.cbegin(), group.entries.cend(), std::back_inserter(shown),
                     [](const SidebarEntry *entry) { return !entry->isHidden(); });
    }
    return shown;
}

void Sidebar::focusCurrent()
{
    for (SidebarEntry *entry : visibleEntries()) {
        if (entry->focusPolicy() & Qt::TabFocus)
            return entry->setFocus(Qt::TabFocusReason);
    }
}

void Sidebar::moveFocus(int step)
{
    const QList<SidebarEntry *> shown = visibleEntries();
    const qsizetype now = shown.indexOf(qobject_cast<SidebarEntry *>(focusWidget()));
    const qsizetype next = std::clamp<qsizetype>(now + step, 0, shown.size() - 1);
    if (now < 0 || shown.isEmpty())
        return;
    shown[next]->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(shown[next], 0, 8);
}

bool Sidebar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *entry = qobject_cast<SidebarEntry *>(watched);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveFocus(1);
        return true;
    case Qt::Key_Up:
        moveFocus(-1);
        return true;
    case Qt::Key_Home:
        moveFocus(-1000);
        return true;
    case Qt::Key_End:
        moveFocus(1000);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (entry)
            entry->click();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void Sidebar::onCommuneClicked() { emit placeWanted({Place::Kind::Commune, {}}); }

} // namespace vierklang::ui
