// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preload.h"

#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"

namespace vierklang::ui {

Preload::Preload() : m_reader([] { prepareContent(builtInInstrument()); }) {}

} // namespace vierklang::ui
