// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/library/librarypanel.h"
#include "ui/library/libraryside.h"

#include "app/workflow/librarydesk.h"
#include "app/workflow/libraryindex.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace vierklang::ui {

class FilterBar;
class LibraryFoot;
class LibraryListPanel;
class Segments;
class TagBar;

/// All assessments of the library: search, filters, tags, archive, and what can be done with one or with several of them.
/// How they are shown is up to the panels. Files can be dropped on it; nothing is imported before its preview.
class LibraryView final : public QWidget
{
    Q_OBJECT

public:
    LibraryView(Context &context, LibraryDesk &desk, QList<LibraryPanelSeat> seats, QWidget *parent);

    /// Without a filter, all assessments, nothing ticked.
    void beginAfresh();
    /// Reads the library again.
    void refresh();
    void focusFirst();
    /// Moves to this assessment where it is shown.
    void select(QUuid id);
    void setSideVisible(bool visible);
    /// What is ticked, shown and there, in words.
    [[nodiscard]] QString facts() const;

signals:
    void leaveRequested();
    void beginRequested();
    void openRequested(QUuid id);
    void measuresRequested(QUuid id);
    void nextRequested(QUuid id);
    void importWanted();
    /// Of files that were dropped.
    void importRequested(const QStringList &paths);
    void binOpenRequested();
    void binRequested(const QList<QUuid> &ids);
    void archiveRequested(const QList<QUuid> &ids, bool archived);
    void tagRequested(const QList<QUuid> &ids, const QString &tag, bool isGiven);
    /// Two to six of them.
    void compareRequested(const QList<QUuid> &ids);
    /// Of what is ticked, else of all that is shown.
    void reportsRequested(const QList<QUuid> &ids);
    void factsChanged();
    void failed(const vierklang::Error &error);
    void announced(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHead(QBoxLayout *column);
    void buildMiddle(QBoxLayout *column);
    void fitHeight();
    void focusPanel();
    void connectParts();
    void connectFoot();
    void retranslate();
    void onEntriesChanged();
    void showPanel(const QString &key);
    [[nodiscard]] LibraryPanel *panel() const;
    [[nodiscard]] LibraryListPanel *list() const;
    void connectPanel(LibraryPanel *panel);
    /// Passes on what the filter lets through.
    void showMatching();
    void showHead();
    void showEmpty();
    void showFoot();
    void showTags();
    void onShelfWanted(Shelf shelf);
    /// `tag` is for the shelf of all.
    void goToShelf(Shelf shelf, const std::optional<QString> &tag);
    void onTagWanted(const QString &tag);
    void onOrderWanted(LibraryOrder order);
    void onChosenChanged(const QList<QUuid> &ids);
    void onEmptyAction();
    void setFilter(const LibraryFilter &filter);
    /// In the order of the list.
    [[nodiscard]] QList<QUuid> chosen() const;
    /// What is ticked; without ticks the row where the keyboard is.
    [[nodiscard]] QList<QUuid> targets() const;
    void tick(const QSet<QUuid> &ids);
    void endTagging();

    Context &m_context;
    LibraryDesk &m_desk;
    LibraryIndex m_index;
    LibraryNumbers m_numbers; ///< of the index
    QList<LibraryPanelSeat> m_seats;
    QHash<QString, LibraryPanel *> m_panels;
    QString m_panelKey;
    Shelf m_shelf = Shelf::All;
    QList<LibraryEntry> m_shown;
    QSet<QUuid> m_chosen;
    bool m_isStale = true;
    LibrarySide *m_side;
    QScrollArea *m_scroll;
    QLabel *m_title;
    QLabel *m_count;
    Segments *m_switch;
    FilterBar *m_filters;
    TagBar *m_tagBar;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QLabel *m_emptyTitle;
    QLabel *m_emptyWords;
    QPushButton *m_emptyAction;
    LibraryFoot *m_foot;
};

} // namespace vierklang::ui
