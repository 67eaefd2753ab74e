// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vierklang::ui {

/// What the program keeps of the people in the room, and what it does not (docs/workshop.md, "What is kept of people").
[[nodiscard]] QString promiseText();

} // namespace vierklang::ui
