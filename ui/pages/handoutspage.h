// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/page.h"
#include "ui/reportmaker.h"

#include "app/workflow/assessmenteditor.h"

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;

namespace vierklang::ui {

class PageFrame;
class PdfPreview;
class PrintButton;

/// What is printed for a workshop: every sheet with its purpose, and before it is saved, exactly as it will be on
/// paper. Without an assessment it offers those that need none; what they would tell is left open on paper.
class HandoutsPage final : public Page
{
    Q_OBJECT

public:
    /// `editor` may be null.
    HandoutsPage(Context &context, const Instrument &instrument, AssessmentEditor *editor, QWidget *parent);

    void showPlace(const Place &place) override;
    void refresh() override;

signals:
    /// The preview shows the handout as chosen.
    void previewShown();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Choice
    {
        HandoutKind kind;
        QRadioButton *button = nullptr;
        QLabel *purpose = nullptr;
    };

    void buildChoices(QBoxLayout *column);
    void buildLanguage(QBoxLayout *column);
    void buildPager(QBoxLayout *column);
    void connectParts();
    void arrange();
    void makePreview();
    void showBusy(bool busy);
    [[nodiscard]] HandoutKind kind() const;
    [[nodiscard]] HandoutOrder orderOf(const QList<HandoutKind> &kinds);
    void onPreviewMade(const QList<QByteArray> &handouts);
    void onFailed(const Error &error);
    void onSave();
    void onSaveAll();
    void onAllMade(const QList<QByteArray> &handouts);
    void saveTo(const QString &path, const QByteArray &bytes, const QString &sentence);

    Context &m_context;
    const Instrument &m_instrument;
    AssessmentEditor *m_editor;
    PageFrame *m_frame;
    PdfPreview *m_preview;
    ReportMaker m_maker;
    ReportMaker m_allMaker;
    QByteArray m_bytes;
    QString m_allPath;
    std::optional<HandoutOrder> m_shown; ///< what the preview was made of
    QBoxLayout *m_sides = nullptr;
    QWidget *m_panel = nullptr;
    QLabel *m_kindTitle = nullptr;
    QList<Choice> m_choices;
    QButtonGroup *m_kinds = nullptr;
    QLabel *m_languageTitle = nullptr;
    QButtonGroup *m_languages = nullptr;
    QPushButton *m_saveAll = nullptr;
    PrintButton *m_print = nullptr;
};

} // namespace vierklang::ui
