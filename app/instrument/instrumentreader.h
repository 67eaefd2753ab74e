// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/instrument/instrument.h"

#include <QByteArray>

namespace vierklang {

/// Reads an instrument file (resources/schema/instrument.schema.json describes it). A file with any problem is
/// refused as a whole; the error lists every problem with its JSON pointer, not just the first.
[[nodiscard]] Result<Instrument> readInstrument(const QByteArray &json);

/// The instrument that is built into the program. It passed `readInstrument` in the tests.
[[nodiscard]] const Instrument &builtInInstrument();

/// The bytes of its file.
[[nodiscard]] QByteArray builtInInstrumentFile();

} // namespace vierklang
