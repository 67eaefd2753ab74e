// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/reportbatch.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace vierklang::ui {

/// Which reports to write of assessments: readers and formats to tick, the language, and how tables are written.
class BatchChoice final : public QWidget
{
    Q_OBJECT

public:
    /// `audiences` are those to choose from; the first one is ticked.
    BatchChoice(const QList<Audience> &audiences, QWidget *parent);

    [[nodiscard]] QList<Audience> audiences() const;
    /// Reports about all of them together; none unless `offerTogether` was called.
    [[nodiscard]] QList<Collective> together() const;
    [[nodiscard]] QList<ReportFormat> formats() const;
    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] CsvProfile csv() const;
    /// Where somebody else knows the language: without it and without the profile of tables, which follows it.
    void hideLanguage();
    /// For several assessments: reports about all of them together can be ticked too.
    void offerTogether();
    void retranslate();

signals:
    void changed();

private:
    void addLanguages(QVBoxLayout *column);
    void showProfiles();
    void onLanguageChosen();

    QLabel *m_audienceTitle;
    QList<QCheckBox *> m_audiences; ///< the property "value" is the Audience
    QLabel *m_togetherTitle;
    QList<QCheckBox *> m_together; ///< the property "value" is the Collective
    QLabel *m_formatTitle;
    QList<QCheckBox *> m_formats;
    QLabel *m_tablesNote;
    QLabel *m_languageTitle;
    QButtonGroup *m_languages;
    QLabel *m_csvTitle;
    QButtonGroup *m_profiles;
    bool m_hasLanguage = true;
};

} // namespace vierklang::ui
