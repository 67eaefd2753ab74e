// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/importplan.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace vierklang::ui {

/// Above the files of an import: how many there are of each kind, which of them are shown, and one decision for all
/// contradictions of all files.
class ImportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportBar(QWidget *parent);

    void retranslate();
    /// The kinds there are, each with its number; the chosen one stays chosen.
    void show(const ImportPlan &plan);
    [[nodiscard]] std::optional<ImportEntry::Kind> filter() const;

signals:
    void filterChanged();
    void sideChosen(vierklang::Side side);

private:
    QLabel *m_summary;
    QLabel *m_title;
    QComboBox *m_filter;
    QWidget *m_everywhere;
    QLabel *m_question;
    QPushButton *m_mine;
    QPushButton *m_theirs;
};

} // namespace vierklang::ui
