// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"
#include "app/teaching/guessgame.h"
#include "ui/context.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;

namespace vierklang::ui {

class Chart;
class MarkedLabel;
class ShareBars;

/// The solution of a case: label, what the class said, shares of goals and practice, the answers that decided for the
/// two largest shares, a question to go on with.
class CaseSolutionView final : public QWidget
{
    Q_OBJECT

public:
    CaseSolutionView(Context &context, const Instrument &instrument, QWidget *parent);

    void showCase(const GuessCase &shown);
    [[nodiscard]] QList<Chart *> charts() const;
    void setDirection(bool across);
    /// A type's name with its article, or "no single type".
    [[nodiscard]] static QString nameOf(const Instrument &instrument, const Guess &guess, Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The answers that decided for one of the two types.
    struct Side
    {
        QLabel *title = nullptr;
        std::array<QLabel *, 3> answers{};
        std::array<QLabel *, 3> numbers{};
    };

    [[nodiscard]] QLayout *buildSide(Side &side);
    [[nodiscard]] ShareBars *buildBars(QLabel *&title, const QString &name);
    void retranslate();
    void showDeciding(const GuessCase &shown);
    [[nodiscard]] static QString questionTo(TypeLabel label);
    [[nodiscard]] Language language() const { return m_context.language(); }

    Context &m_context;
    const Instrument &m_instrument;
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
};

} // namespace vierklang::ui
