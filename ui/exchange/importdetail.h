// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/importplan.h"

#include <QFrame>

class QVBoxLayout;

namespace vierklang::ui {

/// One file of an import: what would happen with it, what it brings, and for everything that file and library say
/// differently the two of them side by side with a choice. Nothing is chosen before the person does.
class ImportDetail final : public QFrame
{
    Q_OBJECT

public:
    ImportDetail(Context &context, const Instrument &instrument, QWidget *parent);

    /// The parts below one another where there is little room.
    /// Whether that is another arrangement than before.
    bool setNarrow(bool narrow);
    void show(const ImportEntry &entry);
    void clear();
    /// What Tab reaches, in its order.
    [[nodiscard]] const QList<QWidget *> &tabStops() const { return m_tabStops; }

signals:
    void chosen(const QString &where, vierklang::Side side);
    void allChosen(vierklang::Side side);

private:
    void addText(const char *role, const QString &text);
    void addHead(const ImportEntry &entry);
    void addProblem(const Error &error);
    void addConflicts(const ImportEntry &entry);
    void addConflict(const ImportEntry &entry, const Difference &difference, int number);
    void addNews(const ImportEntry &entry);
    /// Title, day and how much is answered.
    [[nodiscard]] QString contentOf(const Assessment &assessment) const;
    [[nodiscard]] static QString meaningOf(const ImportEntry &entry);

    Context &m_context;
    const Instrument &m_instrument;
    QWidget *m_inside = nullptr;
    QVBoxLayout *m_column = nullptr;
    QList<QWidget *> m_tabStops;
    bool m_isNarrow = false;
};

} // namespace vierklang::ui
