// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "app/instrument/instrumentreader.h"
#include "ui/mainwindow.h"
#include "ui/pages/failurepage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

Application::Application(LaunchOptions options, QSettings &store)
    : m_options(std::move(options)), m_settings(store), m_theme(m_settings),
      m_context{m_settings, m_theme, m_prompts, m_clock}
{
    if (m_options.language)
        m_settings.setLanguage(*m_options.language);
    connect(&m_settings, &Settings::languageChanged, this, &Application::onLanguageChanged);
    onLanguageChanged();
    QCoreApplication::instance()->installEventFilter(this);
}

bool Application::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    auto *button = qobject_cast<QPushButton *>(object);
    if (!button || (key != Qt::Key_Return && key != Qt::Key_Enter) || !button->isEnabled())
        return QObject::eventFilter(object, event);
    button->click();
    return true;
}

Application::~Application() = default;

void Application::start()
{
    m_theme.apply();
    openLibrary();
}

void Application::openLibrary()
{
    QDir().mkpath(QFileInfo(m_options.libraryPath).absolutePath());
    Result<OpenedDesk> opened = LibraryDesk::openAt(m_options.libraryPath, builtInInstrument(), m_clock, m_ids);
    if (!opened) {
        auto page = std::make_unique<FailurePage>(m_context, opened.error(), m_options.libraryPath, nullptr);
        connect(page.get(), &FailurePage::retryRequested, this, &Application::openLibrary, Qt::QueuedConnection);
        connect(page.get(), &FailurePage::libraryChosen, this, &Application::openOther, Qt::QueuedConnection);
        page->resize(1024, 700);
        page->show();
        m_window = std::move(page);
        return;
    }
    m_desk = std::move(opened.value().desk);
    auto window = std::make_unique<MainWindow>(m_context, *m_desk);
    if (opened.value().readOnlyBecause)
        window->showReadOnlyReason(*opened.value().readOnlyBecause);
    if (m_options.example)
        window->openFirstExample();
    if (!m_options.files.isEmpty())
        window->openImport(m_options.files);
    window->show();
    m_window = std::move(window);
    // A backup that fails now is tried again when the window closes.
    if (!m_desk->isReadOnly())
        static_cast<void>(m_desk->backUp());
}

void Application::openOther(const QString &path)
{
    m_options.libraryPath = path;
    openLibrary();
}

void Application::onLanguageChanged() { m_translation.use(m_settings.language()); }

} // namespace vierklang::ui
