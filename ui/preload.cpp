// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preload.h"

#include "app/instrument/instrumentreader.h"
#include "app/workflow/librarydesk.h"

#ifdef VIERKLANG_FONTCONFIG
#include <fontconfig/fontconfig.h>
#endif

namespace vierklang::ui {

namespace {

/// What Qt asks for first when it needs a font, and finds done when it comes there.
void prepareFonts()
{
#ifdef VIERKLANG_FONTCONFIG
    FcInit();
#endif
}

} // namespace

Preload::Preload()
    : m_reader([] {
          prepareFonts();
          prepareContent(builtInInstrument());
      })
{
}

} // namespace vierklang::ui
