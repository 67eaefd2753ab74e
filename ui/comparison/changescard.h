// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisontexts.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace vierklang::ui {

class Theme;

/// What changed or is different, in words, and below it how little a small difference says.
class ChangesCard final : public QFrame
{
    Q_OBJECT

public:
    ChangesCard(const Theme &theme, QWidget *parent);

    void setChanges(const ComparisonTexts &texts);

private:
    QLabel *m_title;
    QGridLayout *m_lines;
    QLabel *m_caution;
};

} // namespace vierklang::ui
