// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/batch/batchmaker.h"
#include "ui/context.h"
#include "ui/folderquestion.h"
#include "ui/page.h"
#include "ui/reportmaker.h"

#include "app/workflow/assessmenteditor.h"
#include "app/workflow/brandshelf.h"

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;

namespace vierklang::ui {

class BatchChoice;
class BrandChoice;
class BrandPanel;
class InlineQuestion;
class PageFrame;
class PdfPreview;
class PrintButton;
class ReportFormatChoice;

/// The report as it will be on paper: the very bytes that are saved are shown before. Reader and language are chosen
/// here, whatever language the window has.
class ReportPage final : public Page
{
    Q_OBJECT

public:
    ReportPage(Context &context, AssessmentEditor &editor, QWidget *parent);

    void showPlace(const Place &place) override;
    void refresh() override;
    void setFolderQuestion(const FolderQuestion &question) { m_askFolder = question; }

signals:
    /// The preview shows the report as chosen.
    void previewShown();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildChoices();
    void buildBrand();
    void editBrand(bool isEdited);
    void buildPager();
    void connectParts();
    void arrange();
    void makePreview();
    void showBusy(bool busy);
    [[nodiscard]] Audience audience() const;
    [[nodiscard]] Language reportLanguage() const;
    [[nodiscard]] ReportRequest request(Audience wanted, ReportFormat format = ReportFormat::Pdf) const;
    void onPreviewMade(const QList<QByteArray> &reports);
    void onFailed(const Error &error);
    void onSave();
    void onFileMade(const QList<QByteArray> &reports);
    void save(const QByteArray &bytes);
    void buildSeveral();
    void showSeveral(bool several);
    [[nodiscard]] ReportBatch several() const;
    [[nodiscard]] BatchInput input() const;
    void onSaveSeveral();
    void writeSeveral(Existing existing);
    void onSeveralWritten(const BatchResult &result);
    void onSeveralFailed(const Error &error);

    Context &m_context;
    AssessmentEditor &m_editor;
    PageFrame *m_frame;
    ReportMaker m_maker;
    ReportMaker m_fileMaker; ///< formats other than the preview's
    BatchMaker m_batchMaker;
    FolderQuestion m_askFolder = folderOfTheDesktop;
    QByteArray m_bytes;
    QString m_filePath;
    QString m_folder; ///< for several
    std::optional<Assessment> m_shown; ///< what the preview was made of
    QBoxLayout *m_sides = nullptr;
    PdfPreview *m_preview;
    QWidget *m_panel = nullptr;
    QWidget *m_one = nullptr;     ///< what the panel shows for one report
    QWidget *m_several = nullptr; ///< … and for several at once
    BatchChoice *m_choice = nullptr;
    QLabel *m_audienceTitle = nullptr;
    QButtonGroup *m_audiences = nullptr;
    QRadioButton *m_full = nullptr;
    QRadioButton *m_council = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_languageTitle = nullptr;
    QButtonGroup *m_languages = nullptr;
    QRadioButton *m_german = nullptr;
    QRadioButton *m_english = nullptr;
    ReportFormatChoice *m_format = nullptr;
    BrandShelf m_shelf;
    BrandChoice *m_brand = nullptr;
    BrandPanel *m_brandPanel = nullptr; ///< in the place of the choices while a brand is changed
    QPushButton *m_saveAll = nullptr;
    PrintButton *m_print = nullptr;
    QPushButton *m_saveSeveral = nullptr;
    QPushButton *m_onlyOne = nullptr;
    InlineQuestion *m_question = nullptr;
};

} // namespace vierklang::ui
