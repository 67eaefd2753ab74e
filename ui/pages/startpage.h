// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/librarydesk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace vierklang::ui {

class AssessmentTable;
class ChoiceCard;
class UnfinishedWorkshops;

/// The first page: three equal choices, the assessments edited last and the way to all others. Files can be dropped on it; nothing is
/// imported before its preview.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(Context &context, LibraryDesk &desk, QWidget *parent);

    void refresh();
    void focusFirst();
    /// Chooses this assessment in the list.
    void select(QUuid id);

signals:
    void examplesRequested();
    void beginRequested();
    void handoutsRequested();
    void teachingRequested();
    void importWanted();
    /// Of files that were dropped.
    void importRequested(const QStringList &paths);
    void openRequested(QUuid id);
    void workshopRequested(QUuid id);
    void binRequested(QUuid id);
    void binOpenRequested();
    void libraryRequested();
    void failed(const vierklang::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHead(QBoxLayout *column);
    void buildChoices(QBoxLayout *column);
    void buildList(QBoxLayout *column);
    void retranslate();
    void arrange();
    void onOpen();
    void onBin();
    void onSelectionChanged();
    void showWays(const LibraryCounts &counts);
    void focusList();

    Context &m_context;
    LibraryDesk &m_desk;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_inside = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QBoxLayout *m_choices = nullptr;
    ChoiceCard *m_examples = nullptr;
    ChoiceCard *m_begin = nullptr;
    ChoiceCard *m_import = nullptr;
    QPushButton *m_handouts = nullptr;
    UnfinishedWorkshops *m_unfinished = nullptr;
    QWidget *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_bin = nullptr;
    QPushButton *m_openBin = nullptr;
    QPushButton *m_library = nullptr;
    QLabel *m_nothingHere = nullptr;
    AssessmentTable *m_table = nullptr;
    QLabel *m_foot = nullptr;
    QPushButton *m_teach = nullptr;
};

} // namespace vierklang::ui
