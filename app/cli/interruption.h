// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace vierklang::cli {

/// While it lives, Ctrl+C and SIGTERM are a wish to end after the file in hand instead of death in its middle. The second
/// one ends the program at once. There is at most one at a time.
class Interruption final
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    [[nodiscard]] const std::atomic<bool> &isWanted() const;
};

} // namespace vierklang::cli
