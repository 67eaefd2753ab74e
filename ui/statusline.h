// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace vierklang::ui {

class SignLabel;
class Theme;

/// The line at the lower edge: is everything saved, and what the window wants to add.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    StatusLine(const Theme &theme, QWidget *parent);
    void showSaved(const QString &words, bool isFine);
    void showFacts(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    SignLabel *m_sign;
    QLabel *m_saved;
    QLabel *m_facts;
};

} // namespace vierklang::ui
