// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/guessprojector.h"
#include "ui/teaching/teachingpage.h"

#include <QPointer>

#include <array>

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace vierklang::ui {

class CaseList;
class CaseSolutionView;
class KeyHints;
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

    void buildTools();
    void buildCases(QVBoxLayout *into);
    void buildGuesses(QVBoxLayout *into);
    void buildSolution(QVBoxLayout *into);
    void buildFoot();
    [[nodiscard]] GuessGame &game() const { return lesson().game(); }
    void count(int index, bool more);
    void goTo(int index);
    void makeCase(quint32 seed, Clarity clarity);
    void reveal();
    void toggleProjector();
    void showCounts();
    void showSolution();
    [[nodiscard]] QString guessName(const Guess &guess) const;

    QPushButton *m_project = nullptr;
    QBoxLayout *m_columns = nullptr;
    CaseSheetView *m_sheet = nullptr;
    CaseList *m_cases = nullptr;
    QBoxLayout *m_guessHead = nullptr;
    QBoxLayout *m_solutionHead = nullptr;
    QLabel *m_guessTitle = nullptr;
    QLabel *m_counted = nullptr;
    QLabel *m_classLabel = nullptr;
    QSpinBox *m_class = nullptr;
    std::array<Row, GuessCount> m_rows;
    QLabel *m_solutionTitle = nullptr;
    QCheckBox *m_peek = nullptr;
    CaseSolutionView *m_solution = nullptr;
    KeyHints *m_hints = nullptr;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_reveal = nullptr;
    QPointer<GuessProjector> m_projector;
};

} // namespace vierklang::ui
