// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/comparedname.h"
#include "ui/context.h"

#include <QFrame>

namespace vierklang::ui {

/// One compared assessment by its sign and name, with a button that takes it away unless it is the open one.
class ColumnLabel final : public QFrame
{
    Q_OBJECT

public:
    ColumnLabel(Context &context, qsizetype column, qsizetype of, const ComparedName &name, bool isOwn, QWidget *parent);

signals:
    void removed();
};

} // namespace vierklang::ui
