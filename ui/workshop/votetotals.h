// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace vierklang::ui {

class PersonDots;
class Theme;

/// How many people are counted and how many are in the room; the number of people can be corrected here. Below, what
/// else can be done with the count.
class VoteTotals final : public QFrame
{
    Q_OBJECT

public:
    VoteTotals(const Theme &theme, QWidget *parent);

    void setRange(int least, int most);
    void showTotals(int counted, int persons);
    /// Offered while nobody is counted / while somebody is.
    void setOffers(bool mayEnterPaper, bool mayDiscard);
    [[nodiscard]] QString words() const;
    void retranslate();

signals:
    void personsWanted(int persons);
    void paperWanted();
    void discardWanted();
    /// The number is set or left as it was: work goes on.
    void done();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void onChange();
    void onTake();

    const Theme &m_theme;
    QLabel *m_counted;
    PersonDots *m_dots;
    QLabel *m_left;
    QLabel *m_inRoom;
    QPushButton *m_change;
    QSpinBox *m_number;
    QPushButton *m_take;
    QPushButton *m_paper;
    QPushButton *m_discard;
    QBoxLayout *m_lines;
    int m_of = 0;
    int m_done = 0;
};

} // namespace vierklang::ui
