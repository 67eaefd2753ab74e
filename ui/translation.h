// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/localizedtext.h"

#include <QTranslator>

namespace vierklang::ui {

/// Puts the words of a language into the application: ours, and Qt's own for its dialogs and keys.
class Translation final
{
public:
    /// Takes the place of the language that was there before. Windows get a LanguageChange event.
    void use(Language language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace vierklang::ui
