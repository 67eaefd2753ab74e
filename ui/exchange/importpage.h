// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/base/secret.h"
#include "app/workflow/importplan.h"
#include "app/workflow/librarydesk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;

namespace vierklang::ui {

class ImportBar;
class ImportDetail;
class ImportReader;
class ImportTable;
class PageFrame;
class PasswordCard;

/// What an import would do, before it does anything: for every file whether it is new, unchanged, changed, conflicting,
/// locked or broken and why; for the chosen one what it brings and what has to be decided. Many files are read in the
/// background. The person applies all that is ready in one step or leaves it.
class ImportPage final : public QWidget
{
    Q_OBJECT

public:
    ImportPage(Context &context, LibraryDesk &desk, QWidget *parent);
    ~ImportPage() override;
    void showFiles(const QStringList &paths);
    /// What the last import did.
    [[nodiscard]] const ImportReceipt &receipt() const { return m_receipt; }

signals:
    void cancelled();
    void imported(int count);
    void failed(const vierklang::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildContent();
    void retranslate();
    void read(const QStringList &paths, const Secret &secret);
    void onRead(const QList<ReadFile> &files);
    void onProgress(int done, int all);
    void onPassword(const Secret &secret);
    void onChosen(const QString &where, Side side);
    void onAllChosen(Side side);
    void onEverywhereChosen(Side side);
    void onFilter();
    void onApply();
    void onBack();
    /// A new plan from what was read; what was decided stays decided.
    void planAnew();
    void showPlan();
    void showWords();
    void showPassword();
    void showDetail();
    void arrange();
    [[nodiscard]] QStringList lockedPaths() const;

    Context &m_context;
    LibraryDesk &m_desk;
    ImportReader *m_reader;
    PageFrame *m_frame;
    QWidget *m_reading = nullptr;
    QLabel *m_readingText = nullptr;
    QProgressBar *m_bar = nullptr;
    PasswordCard *m_password = nullptr;
    ImportBar *m_tools = nullptr;
    QBoxLayout *m_body = nullptr;
    ImportTable *m_table = nullptr;
    ImportDetail *m_detail = nullptr;
    QList<ReadFile> m_files;
    ImportPlan m_plan;
    ImportReceipt m_receipt;
    bool m_isUnlocking = false;
};

} // namespace vierklang::ui
