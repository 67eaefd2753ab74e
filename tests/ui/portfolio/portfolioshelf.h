// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/librarydesk.h"
#include "tests/ui/support/resultdesk.h"

namespace vierklang::test {

/// A library in memory with many fictional communes, and what a panel needs beside it.
class PortfolioShelf final
{
public:
    /// The same number gives the same communes. Every seventh is in the short form, every ninth still covered.
    explicit PortfolioShelf(int many, Language language = Language::English);

    ResultDesk desk; ///< settings, theme, prompts and clock
    std::unique_ptr<LibraryDesk> library;

    [[nodiscard]] QList<LibraryEntry> entries() const;
    /// Adds one more; its results are opened or not.
    void add(const Assessment &assessment, bool revealed = true);
};

/// A commune as a real one could answer: levels around a middle of its own, some unknown, measures with dates.
[[nodiscard]] Assessment plausibleCommune(int number);

} // namespace vierklang::test
