// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QWidget>

class QPushButton;

namespace vierklang::ui {

/// What there is to act on in the library at the moment.
struct FootState
{
    int shown = 0;
    int chosen = 0;
    int targets = 0; ///< what is chosen, or else the row where the keyboard is
    Language language = Language::German;
    bool inArchive = false;
    bool isReadOnly = false;
    bool canTickAll = false; ///< the panel in sight is the list

    friend bool operator==(const FootState &, const FootState &) = default;
};

/// The actions at the foot of the library, for one or for several assessments.
class LibraryFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryFoot(QWidget *parent);

    void showState(const FootState &state);

signals:
    void importWanted();
    void tickAllWanted();
    void untickWanted();
    void tagsWanted();
    void archiveWanted();
    void deleteWanted();
    void nextWanted();
    void openWanted();
    void compareWanted();
    void reportsWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString archiveWords() const;

    FootState m_state;
    QPushButton *m_import;
    QPushButton *m_tickAll;
    QPushButton *m_untick;
    QPushButton *m_tags;
    QPushButton *m_archive;
    QPushButton *m_delete;
    QPushButton *m_next;
    QPushButton *m_open;
    QPushButton *m_compare;
    QPushButton *m_reports;
};

} // namespace vierklang::ui
