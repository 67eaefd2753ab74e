// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/page.h"

#include "app/workflow/assessmenteditor.h"

#include <QMap>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace vierklang::ui {

class PageFrame;

/// Who is assessed, when, and in which form. Everything but the name may stay empty; a pseudonym is enough. What is
/// wrong is said beside its field and not saved.
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

private:
    enum class Field { Name, Title, Kind, State, Ags, Population, Employees, Date, Facilitator };

    struct Cell
    {
        QWidget *box = nullptr;
        QLabel *title = nullptr;
        QWidget *input = nullptr;
        QLabel *message = nullptr;
    };

    void buildFields();
    void buildForm();
    void connectFields();
    void addField(Field field, QWidget *input, const QString &name);
    void arrange();
    void retranslateFields();
    void retranslateLists();
    void showMessage(Field field, const Result<void> &outcome);
    void storeCommune(Field field);
    [[nodiscard]] bool readCount(Field field, std::optional<int> &value);
    void onTitleEdited();
    void onNameEdited();
    void onKindChosen();
    void onStateChosen();
    void onAgsEdited();
    void onPopulationEdited();
    void onEmployeesEdited();
    void onDateChanged();
    void onFacilitatorEdited();
    void onFormChosen(int id);

    Context &m_context;
    AssessmentEditor &m_editor;
    PageFrame *m_frame;
    QGridLayout *m_grid;
    QMap<Field, Cell> m_cells;
    QList<Field> m_refused; ///< fields whose text is not saved
    QLineEdit *m_name = nullptr;
    QLineEdit *m_title = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_state = nullptr;
    QLineEdit *m_ags = nullptr;
    QLineEdit *m_population = nullptr;
    QLineEdit *m_employees = nullptr;
    QDateEdit *m_date = nullptr;
    QLineEdit *m_facilitator = nullptr;
    QLabel *m_formTitle = nullptr;
    QLabel *m_fullMeaning = nullptr;
    QLabel *m_shortMeaning = nullptr;
    QLabel *m_formMessage = nullptr;
    QButtonGroup *m_forms = nullptr;
    QRadioButton *m_full = nullptr;
    QRadioButton *m_short = nullptr;
    int m_columns = 0;
};

} // namespace vierklang::ui
