// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QStringList>

namespace vierklang {

/// The order in which people look for names: German rules (DIN 5007), case aside, numbers by their value; the same in
/// every language of the window and on every computer with the same ICU. Where bytes must not depend on ICU, reports
/// have a key of their own (report/collectivecontext.h).
[[nodiscard]] QCollator nameOrder();

void sortByName(QStringList &names);

} // namespace vierklang
