// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/batchmaker.h"
#include "ui/batch/batchrows.h"
#include "ui/batch/batchtarget.h"
#include "ui/context.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;

namespace vierklang::ui {

class BatchChoice;
class BatchList;
class PageFrame;
class ProgressLine;

/// Reports of many assessments of the library at once: which ones, for whom, where to; while they are written, how far
/// it is; afterwards what became of each. Results that are still covered stay out unless the person says otherwise.
class BatchPage final : public QWidget
{
    Q_OBJECT

public:
    BatchPage(Context &context, LibraryDesk &desk, QWidget *parent);

    /// Reads these assessments, one by one, and offers to write their reports. Refused while a batch is running.
    void showAssessments(const QList<QUuid> &ids);
    void focusFirst();
    [[nodiscard]] bool isBusy() const { return m_maker.isBusy(); }
    void setFolderQuestion(const FolderQuestion &question) { m_target->setFolderQuestion(question); }

signals:
    void closed();
    void failed(const vierklang::Error &error);
    void announced(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Reading, Choosing, Running, Done };

    void buildLeft();
    void buildRight();
    void buildFooter();
    void connectParts();
    void retranslate();
    void arrange();
    void readNext();
    void enter(State state);
    void refresh();
    void showRows();
    void showWords();
    [[nodiscard]] QString planned(int files) const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QList<qsizetype> chosen() const;
    [[nodiscard]] int coveredCount() const;
    [[nodiscard]] ReportBatch batch() const;
    void start();
    void repeat();
    void onProgress(const BatchStep &step);
    void onFinished(const BatchResult &result);
    void onFailed(const Error &error);
    void onBack();
    void onNext();

    Context &m_context;
    LibraryDesk &m_desk;
    PageFrame *m_frame;
    BatchMaker m_maker;
    QTimer m_reader;
    State m_state = State::Choosing;
    QList<QUuid> m_ids;
    QList<BatchItem> m_items;
    QList<qsizetype> m_running; ///< which of the items the batch has
    BatchStep m_step;
    bool m_isBrandGone = false; ///< the reports have none, though one was chosen
    bool m_isEnding = false; ///< cancelled, but files in hand are still being finished
    BatchResult m_result;
    QBoxLayout *m_sides = nullptr;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    BatchChoice *m_choice = nullptr;
    BatchTarget *m_target = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_now = nullptr;
    ProgressLine *m_progress = nullptr;
    QCheckBox *m_writesCovered = nullptr;
    BatchList *m_list = nullptr;
    QPushButton *m_repeat = nullptr;
    QPushButton *m_others = nullptr;
};

} // namespace vierklang::ui
