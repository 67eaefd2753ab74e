// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/page.h"

#include "app/workflow/assessmenteditor.h"

class QComboBox;
class QLineEdit;

namespace vierklang::ui {

class DateField;
class FieldGrid;
class FormChoice;
class PageFrame;

/// Who is assessed, when, and in which form. Everything may stay empty; without a name the page says what that means
/// for the report, and a pseudonym is enough. What is wrong is said beside its field and not saved.
class CommunePage final : public Page
{
    Q_OBJECT

public:
    CommunePage(Context &context, AssessmentEditor &editor, QWidget *parent);

    void showPlace(const Place &place) override;
    void refresh() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Field { Name, Title, Kind, State, Ags, Population, Employees, Date, Facilitator, Tags };

    void buildFields();
    void connectFields();
    void retranslateFields();
    void retranslateLists();
    void report(Field field, const Result<void> &outcome);
    void storeCommune(Field field);
    [[nodiscard]] bool readCount(Field field, std::optional<int> &value);
    [[nodiscard]] bool isRefused(Field field) const;
    void onNameEdited();
    void onNameLeft();
    void onDateEdited();
    void onTagsEdited();

    Context &m_context;
    AssessmentEditor &m_editor;
    PageFrame *m_frame;
    FieldGrid *m_fields;
    FormChoice *m_form;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_ags = nullptr;
    QLineEdit *m_population = nullptr;
    QLineEdit *m_employees = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_facilitator = nullptr;
    QLineEdit *m_tags = nullptr;
    bool m_nameWasLeft = false; ///< the person has been in the field and went on
};

} // namespace vierklang::ui
