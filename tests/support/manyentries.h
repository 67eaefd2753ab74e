// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/libraryentry.h"

namespace vierklang::test {

/// So many entries of a library of invented communes, all different, last changed first: every kind, state and size, opened
/// and covered results, drafts, every tenth in the archive, tags of five rounds. The same every time.
[[nodiscard]] QList<LibraryEntry> manyEntries(int count);

} // namespace vierklang::test
