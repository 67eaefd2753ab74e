// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is ticked in the library and what the foot and the tags do with it; the rest of the view is in libraryview.cpp.
#include "ui/library/libraryview.h"

#include "app/base/nameorder.h"
#include "app/base/numbers.h"
#include "ui/library/libraryfoot.h"
#include "ui/library/librarylistpanel.h"
#include "ui/library/tagbar.h"

#include <QLayout>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

void LibraryView::connectFoot()
{
    connect(m_foot, &LibraryFoot::importWanted, this, &LibraryView::importWanted);
    connect(m_foot, &LibraryFoot::tickAllWanted, this, [this] {
        QSet<QUuid> all = m_chosen;
        for (const LibraryEntry &entry : std::as_const(m_shown))
            all.insert(entry.id);
        tick(all);
    });
    connect(m_foot, &LibraryFoot::untickWanted, this, [this] { tick({}); });
    connect(m_foot, &LibraryFoot::tagsWanted, this, [this] {
        m_tagBar->show();
        showTags();
        m_scroll->widget()->layout()->activate();
        m_scroll->ensureWidgetVisible(m_tagBar, 0, 10);
        m_tagBar->focusField();
    });
    connect(m_foot, &LibraryFoot::archiveWanted, this, [this] { emit archiveRequested(targets(), m_shelf != Shelf::Archive); });
    connect(m_foot, &LibraryFoot::deleteWanted, this, [this] { emit binRequested(targets()); });
    connect(m_foot, &LibraryFoot::nextWanted, this, [this] { emit nextRequested(targets().first()); });
    connect(m_foot, &LibraryFoot::openWanted, this, [this] { emit openRequested(targets().first()); });
    connect(m_foot, &LibraryFoot::compareWanted, this, [this] { emit compareRequested(chosen()); });
    connect(m_foot, &LibraryFoot::reportsWanted, this, [this] {
        QList<QUuid> ids = chosen();
        for (const LibraryEntry &entry : m_chosen.isEmpty() ? m_shown : QList<LibraryEntry>())
            ids.append(entry.id);
        emit reportsRequested(ids);
    });
}

void LibraryView::showFoot()
{
    FootState state;
    state.shown = static_cast<int>(m_shown.size());
    state.chosen = static_cast<int>(m_chosen.size());
    state.targets = static_cast<int>(targets().size());
    state.language = m_context.language();
    state.inArchive = m_shelf == Shelf::Archive;
    state.isReadOnly = m_desk.isReadOnly();
    state.canTickAll = list() != nullptr;
    m_foot->showState(state);
}

void LibraryView::showTags()
{
    if (m_tagBar->isHidden())
        return;
    const QList<QUuid> ids = targets();
    if (ids.isEmpty())
        return endTagging();
    const QSet<QUuid> wanted(ids.cbegin(), ids.cend());
    QStringList present;
    for (const LibraryEntry &entry : m_index.entries()) {
        for (const QString &tag : wanted.contains(entry.id) ? entry.tags : QStringList()) {
            if (!present.contains(tag))
                present.append(tag);
        }
    }
    sortByName(present);
    m_tagBar->showTargets(static_cast<int>(ids.size()), present, m_numbers.tags.keys());
}

void LibraryView::endTagging()
{
    const bool hadFocus = m_tagBar->isAncestorOf(focusWidget());
    m_tagBar->hide();
    if (hadFocus)
        focusFirst();
}

void LibraryView::onChosenChanged(const QList<QUuid> &ids)
{
    m_chosen = QSet<QUuid>(ids.cbegin(), ids.cend());
    showFoot();
    showTags();
    emit factsChanged();
}

void LibraryView::tick(const QSet<QUuid> &ids)
{
    m_chosen = ids;
    showMatching();
    showTags();
}

QList<QUuid> LibraryView::chosen() const
{
    QList<QUuid> ids;
    QSet<QUuid> rest = m_chosen;
    for (const LibraryEntry &entry : m_shown) {
        if (rest.remove(entry.id))
            ids.append(entry.id);
    }
    return ids + rest.values();
}

QList<QUuid> LibraryView::targets() const
{
    if (!m_chosen.isEmpty())
        return chosen();
    const LibraryListPanel *shown = list();
    const QUuid current = shown && !m_shown.isEmpty() ? shown->current() : QUuid();
    return current.isNull() ? QList<QUuid>() : QList<QUuid>{current};
}

QString LibraryView::facts() const
{
    const Language language = m_context.language();
    qsizetype hidden = m_chosen.size();
    for (const LibraryEntry &entry : m_shown)
        hidden -= m_chosen.contains(entry.id) ? 1 : 0;
    const QString selected = hidden == 0 ? tr("%1 selected").arg(count(m_chosen.size(), language))
                                         : tr("%1 selected, %2 of them not shown").arg(count(m_chosen.size(), language), count(hidden, language));
    const int all = m_shelf == Shelf::Archive ? m_numbers.archived : m_numbers.onDesk;
    return tr("%1 · %2 shown · %3 in all").arg(selected, count(m_shown.size(), language), count(all, language));
}

} // namespace vierklang::ui
