// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/fileprompts.h"
#include "ui/launchoptions.h"
#include "ui/theme.h"
#include "ui/translation.h"

#include "app/base/clock.h"
#include "app/base/idsource.h"
#include "app/workflow/librarydesk.h"
#include "app/workflow/settings.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace vierklang::ui {

class MainWindow;

/// Puts the program together and owns all of it: settings, appearance, language, library, window. The only place that
/// knows which parts there are.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application(LaunchOptions options, QSettings &store);
    ~Application() override;

    void start();

    /// Enter presses the focused button everywhere, as it does in dialogs.
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void openLibrary();
    void openOther(const QString &path);
    void onLanguageChanged();

    LaunchOptions m_options;
    SystemClock m_clock;
    RandomIds m_ids;
    Settings m_settings;
    Theme m_theme;
    Translation m_translation;
    FilePrompts m_prompts;
    Context m_context;
    std::unique_ptr<LibraryDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
};

} // namespace vierklang::ui
