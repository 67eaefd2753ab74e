// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/casesheetview.h"
#include "ui/teaching/teachingpage.h"

#include <QPointer>

#include <array>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QStandardItemModel;
class QTableView;

namespace vierklang::ui {

class KeyHints;
class MarkedLabel;
class ShareBars;
class TallyBlocks;

/// "Guess the type": the case sheet, the class's guesses as counts, the solution with the answers that decided, the list
/// of cases and a generator of more.
class GuessPage final : public TeachingPage
{
    Q_OBJECT

public:
    GuessPage(Context &context, Lesson &lesson, QWidget *parent);
    ~GuessPage() override;

    void refresh() override;
    /// The projector's window while it is open.
    [[nodiscard]] GuessProjector *projector() const { return m_projector; }

protected:
    void retranslate() override;
    void arrange() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QLabel *key = nullptr;
        QLabel *sign = nullptr;
        QLabel *name = nullptr;
        TallyBlocks *blocks = nullptr;
        QPushButton *less = nullptr;
        QLabel *count = nullptr;
        QPushButton *more = nullptr;
    };

    /// The answers that decided for one of the two types.
    struct Side
    {
        QLabel *title = nullptr;
        std::array<QLabel *, 3> answers{};
        std::array<QLabel *, 3> numbers{};
    };

    void buildTools();
    [[nodiscard]] QLayout *buildSide(Side &side);
    [[nodiscard]] ShareBars *buildBars(QBoxLayout *into, QLabel *&title, const QString &name);
    void buildCases(QVBoxLayout *into);
    void buildGuesses(QVBoxLayout *into);
    void buildSolution(QVBoxLayout *into);
    void buildFoot();
    [[nodiscard]] GuessGame &game() const { return lesson().game(); }
    void count(int index, bool more);
    void goTo(int index);
    void makeCase();
    void reveal();
    void toggleProjector();
    void showCases();
    void showCounts();
    void showSolution();
    void showDeciding();
    [[nodiscard]] QString clarityText(Clarity clarity) const;
    [[nodiscard]] QString questionText() const;
    [[nodiscard]] QString guessName(const Guess &guess) const;

    QPushButton *m_project = nullptr;
    QBoxLayout *m_columns = nullptr;
    CaseSheetView *m_sheet = nullptr;
    QTableView *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
    QComboBox *m_clarity = nullptr;
    QLabel *m_seedLabel = nullptr;
    QSpinBox *m_seed = nullptr;
    QPushButton *m_make = nullptr;
    QBoxLayout *m_makeRow = nullptr;
    QBoxLayout *m_guessHead = nullptr;
    QBoxLayout *m_solutionHead = nullptr;
    QLabel *m_guessTitle = nullptr;
    QLabel *m_counted = nullptr;
    QLabel *m_classLabel = nullptr;
    QSpinBox *m_class = nullptr;
    std::array<Row, GuessCount> m_rows;
    QLabel *m_solutionTitle = nullptr;
    QCheckBox *m_peek = nullptr;
    QWidget *m_solution = nullptr;
    MarkedLabel *m_headline = nullptr;
    QLabel *m_result = nullptr;
    QBoxLayout *m_barsRow = nullptr;
    QLabel *m_goalsTitle = nullptr;
    ShareBars *m_goals = nullptr;
    QLabel *m_practiceTitle = nullptr;
    ShareBars *m_practice = nullptr;
    QBoxLayout *m_decidingRow = nullptr;
    std::array<Side, 2> m_sides;
    QLabel *m_question = nullptr;
    KeyHints *m_hints = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_reveal = nullptr;
    QPointer<GuessProjector> m_projector;
};

} // namespace vierklang::ui
