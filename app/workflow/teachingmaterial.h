// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/teaching/lesson.h"

#include <QByteArray>

namespace vierklang {

/// The built-in examples and the names for generated communes. It comes with the program, so it is always there.
[[nodiscard]] TeachingMaterial teachingMaterial(const Instrument &instrument);

/// The names in a file like resources/teaching/communes.json. Errors: those of strict JSON; WrongFormat, MissingKey,
/// WrongType, UnknownWord, NumberOutOfRange with the place.
[[nodiscard]] Result<QList<InventedCommune>> readInventedCommunes(const QByteArray &json);

} // namespace vierklang
