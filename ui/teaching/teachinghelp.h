// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/teachingpage.h"

#include <QList>

class QPushButton;

namespace vierklang::ui {

/// Help for a lesson: what is real here and what is not, the pages, the keys.
class TeachingHelp final : public TeachingPage
{
    Q_OBJECT

public:
    TeachingHelp(Context &context, Lesson &lesson, QWidget *parent);

    void refresh() override {}

signals:
    void closed();

protected:
    void retranslate() override;
    [[nodiscard]] QWidget *firstFocus() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<QLabel *> m_titles;
    QList<QLabel *> m_texts;
    QPushButton *m_close = nullptr;
};

} // namespace vierklang::ui
