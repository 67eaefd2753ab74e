// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/projectedview.h"

#include <QList>
#include <QString>

namespace vierklang::test {

/// A slide with a name for pictures and failures.
struct NamedView
{
    QString name;
    ProjectedView view;
};

/// One of each kind of slide, as the design shows them, and the harder cases of each.
[[nodiscard]] QList<NamedView> exampleViews(Language language);

[[nodiscard]] ProjectedView questionView(const Item &item, Language language, int round = 1, int counted = 0);
[[nodiscard]] ProjectedView behaviourView(const BehaviourItem &question, Language language);
/// "0 4 1 4 0", people who do not know or find that it does not apply, and the votes of the round before.
[[nodiscard]] ProjectedView revealedView(const Item &item, Language language, const QString &votes,
                                         int unknown = 0, int notApplicable = 0, const QString &before = {});

} // namespace vierklang::test
