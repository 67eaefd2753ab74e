// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/importplan.h"
#include "app/workflow/librarydesk.h"

#include <QWidget>

class QFrame;
class QVBoxLayout;

namespace vierklang::ui {

class PageFrame;

/// What an import would do, before it does anything: for every file whether it is new, unchanged, changed or broken
/// and why. The person applies it as a whole or leaves it.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    ImportPage(Context &context, LibraryDesk &desk, QWidget *parent);
    void showFiles(const QStringList &paths);

signals:
    void cancelled();
    void imported(int count);
    void failed(const vierklang::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuildRows();
    [[nodiscard]] QWidget *rowOf(const ImportEntry &entry, QWidget *card);
    void onApply();
    [[nodiscard]] int usableCount() const;

    Context &m_context;
    LibraryDesk &m_desk;
    PageFrame *m_frame;
    QFrame *m_card = nullptr;
    QStringList m_paths;
    ImportPlan m_plan;
};

} // namespace vierklang::ui
