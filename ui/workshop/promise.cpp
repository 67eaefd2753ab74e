// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/promise.h"

#include <QCoreApplication>

namespace vierklang::ui {

namespace {

class Promise final
{
    Q_DECLARE_TR_FUNCTIONS(Promise)

public:
    static QString text()
    {
        return tr("Kept: how many votes each answer got, the sums of the points, how many people are in the room, and what "
                  "we agree on.\n"
                  "Not kept: names, who voted what, a single form, the order of the votes. Everything stays on this "
                  "computer; there is no network connection.");
    }
};

} // namespace

QString promiseText() { return Promise::text(); }

} // namespace vierklang::ui
