// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/libraryindex.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vierklang::ui {

class SideLine;

/// What part of the library is looked at.
enum class Shelf { All, Recent, Drafts, Archive };

/// The side panel of the library: the parts of it, the tags, what belongs to all communes together, archive and bin, each
/// with how many there are.
class LibrarySide final : public QFrame
{
    Q_OBJECT

public:
    LibrarySide(Context &context, QWidget *parent);

    void showNumbers(const LibraryNumbers &numbers, int recent, int inBin);
    /// A tag is looked at within the shelf.
    void showCurrent(Shelf shelf, const std::optional<QString> &tag);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void leaveWanted();
    void shelfWanted(vierklang::ui::Shelf shelf);
    void tagWanted(const QString &tag);
    void measuresWanted();
    void binWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Group
    {
        QLabel *heading;
        QVBoxLayout *rows;
    };
    [[nodiscard]] Group addGroup(QVBoxLayout *column, QWidget *parent);
    SideLine *addLine(const Group &group, const QString &name);
    void retranslate();
    void fillTags();
    void showWords();

    Context &m_context;
    LibraryNumbers m_numbers;
    int m_recentCount = 0;
    int m_inBin = 0;
    Shelf m_shelf = Shelf::All;
    std::optional<QString> m_tag;
    QPushButton *m_back;
    QLabel *m_title;
    QLabel *m_counts;
    Group m_views{};
    Group m_tags{};
    Group m_together{};
    Group m_store{};
    SideLine *m_all = nullptr;
    SideLine *m_recent = nullptr;
    SideLine *m_drafts = nullptr;
    SideLine *m_measures = nullptr;
    SideLine *m_archive = nullptr;
    SideLine *m_bin = nullptr;
    QLabel *m_moreTags = nullptr;
    QStringList m_tagNames; ///< as shown
    QList<SideLine *> m_tagLines;
};

} // namespace vierklang::ui
