// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/outline.h"

#include <QFrame>
#include <QList>

#include <array>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vierklang::ui {

class SidebarEntry;
class Theme;

/// Where everything of an assessment is, in three plain groups, with its state. One Tab leads in, arrows move, Enter
/// or Space goes there.
class Sidebar final : public QFrame
{
    Q_OBJECT

public:
    Sidebar(const Theme &theme, QWidget *parent);

    void showCommune(const QString &name, const QString &occasion, bool isCurrent);
    void showEntries(const QList<OutlineEntry> &entries);
    void showOpenCount(int open, const QString &keys);
    void focusCurrent();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void placeWanted(const vierklang::ui::Place &place);
    void nextOpenWanted();
    void workshopWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildCommune();
    void buildGroups();
    void buildOpenItems();
    void retranslate();
    void moveFocus(int step);
    [[nodiscard]] SidebarEntry *entryAt(OutlineEntry::Group group, qsizetype index);
    [[nodiscard]] QList<SidebarEntry *> visibleEntries() const;
    void onCommuneClicked();

    const Theme &m_theme;
    QVBoxLayout *m_layout;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_commune = nullptr;
    QLabel *m_communeName = nullptr;
    QLabel *m_occasion = nullptr;
    QPushButton *m_openItems = nullptr;
    QPushButton *m_workshop = nullptr;
    struct Group
    {
        QLabel *heading = nullptr;
        QVBoxLayout *rows = nullptr;
        QList<SidebarEntry *> entries;
    };
    std::array<Group, 3> m_groups{};
};

} // namespace vierklang::ui
