// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/librarydesk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace vierklang::ui {

class ChoiceCard;
class RecentDelegate;
class RecentModel;

/// The first page: three equal choices and the assessments of the library. Files can be dropped on it; nothing is
/// imported before its preview.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    StartPage(Context &context, LibraryDesk &desk, QWidget *parent);

    void refresh();
    void focusFirst();

signals:
    void examplesRequested();
    void beginRequested();
    void teachingRequested();
    void importRequested(const QStringList &paths);
    void openRequested(QUuid id);
    void binRequested(QUuid id, const QString &communeName);
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
    void arrangeTable();
    void onImport();
    void onOpen();
    void onBin();
    void onSelectionChanged();
    [[nodiscard]] int selectedRow() const;

    Context &m_context;
    LibraryDesk &m_desk;
    RecentModel *m_model;
    RecentDelegate *m_delegate;
    QWidget *m_inside = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_lead = nullptr;
    QBoxLayout *m_choices = nullptr;
    ChoiceCard *m_examples = nullptr;
    ChoiceCard *m_begin = nullptr;
    ChoiceCard *m_import = nullptr;
    QWidget *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_bin = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_foot = nullptr;
    QPushButton *m_teach = nullptr;
};

} // namespace vierklang::ui
