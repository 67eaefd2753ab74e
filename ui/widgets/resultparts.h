// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QString>

class QLayout;

namespace vierklang::ui {

class Chart;
class ChartTableModel;
class NumberTable;
class Theme;

/// The few kinds of parts that the result pages are made of; all labels show plain text and wrap.
[[nodiscard]] QLabel *plainLabel(QWidget *parent, const char *role = nullptr);
[[nodiscard]] QPushButton *pushButton(QWidget *parent, const QString &name, const char *role = nullptr);
[[nodiscard]] QFrame *cardFrame(QWidget *parent, const char *role = "card");
/// Sets text and accessible name of a button.
void setButtonText(QPushButton *button, const QString &text, const QString &spoken = {});
/// A label that takes no room while it has nothing to say.
void setTextOrHide(QLabel *label, const QString &text);
/// Shows what was just put into the layout of a visible widget: hidden widgets take no room when it is
/// measured.
void showAllOf(QLayout *layout);
/// Takes all widgets out of a layout and deletes them.
void clearLayout(QLayout *layout);

/// A choice that ignores the wheel until it has the focus: scrolling a page must not change an answer.
class QuietCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietCombo(QWidget *parent);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

/// "Picture ▾" beside a chart: copy it or save it, and where the page has no table of it, show its numbers in its place.
class PictureButton final : public QPushButton
{
    Q_OBJECT

public:
    PictureButton(Chart *chart, QWidget *parent);
    /// The chart must be in a layout by then.
    void offerTable();
    /// Whether there is anything to copy, save or show; the chart comes back where there is not.
    void setOffered(bool offered);
    void retranslate();

private:
    Chart *m_chart;
    QAction *m_copy;
    QAction *m_save;
    QAction *m_asTable = nullptr;
    NumberTable *m_table = nullptr;
    ChartTableModel *m_model = nullptr;

    void showTable(bool shown);
    void fillTable();
};

} // namespace vierklang::ui
