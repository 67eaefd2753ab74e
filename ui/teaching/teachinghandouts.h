// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/teachingsheets.h"
#include "ui/reportmaker.h"
#include "ui/teaching/teachingpage.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPushButton;
class QRadioButton;

namespace vierklang::ui {

class PdfPreview;
class PrintButton;

/// What is printed for a class: type cards, the case sheet of one of the lesson's communes, the poster; before it is
/// saved, exactly as it will be on paper.
class TeachingHandouts final : public TeachingPage
{
    Q_OBJECT

public:
    TeachingHandouts(Context &context, Lesson &lesson, QWidget *parent);

    void showPlace(const Place &place) override;
    void refresh() override;

signals:
    /// The preview shows the sheet as chosen.
    void previewShown();

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    struct Choice
    {
        TeachingSheet sheet;
        QRadioButton *button = nullptr;
        QLabel *purpose = nullptr;
    };

    void buildChoices(QBoxLayout *column);
    void buildDetails(QBoxLayout *column);
    void buildFoot();
    /// Two choices beside each other.
    [[nodiscard]] QButtonGroup *addPair(QBoxLayout *column, const QStringList &texts, const QStringList &names);
    void fillCases();
    [[nodiscard]] TeachingSheet sheet() const;
    [[nodiscard]] TeachingOrder orderOf(const QList<TeachingSheet> &sheets) const;
    void onChosen();
    void makePreview();
    void showBusy(bool busy);
    void onMade(const QList<QByteArray> &files);
    void onFailed(const Error &error);
    void onSave();
    void onSaveAll();
    void saveTo(const QString &path, const QByteArray &bytes, const QString &sentence);

    PdfPreview *m_preview;
    ReportMaker m_maker;
    ReportMaker m_allMaker;
    QByteArray m_bytes;
    QString m_allPath;
    std::optional<TeachingOrder> m_shown; ///< what the preview was made of
    QBoxLayout *m_sides = nullptr;
    QWidget *m_panel = nullptr;
    QLabel *m_sheetTitle = nullptr;
    QList<Choice> m_choices;
    QButtonGroup *m_sheets = nullptr;
    QLabel *m_paperTitle = nullptr;
    QButtonGroup *m_papers = nullptr;
    QLabel *m_caseTitle = nullptr;
    QComboBox *m_case = nullptr;
    QCheckBox *m_solution = nullptr;
    QLabel *m_languageTitle = nullptr;
    QButtonGroup *m_languages = nullptr;
    QPushButton *m_saveAll = nullptr;
    PrintButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace vierklang::ui
