// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <thread>

namespace vierklang::ui {

/// Reads the list of fonts, the questionnaire and the examples on a second core while Qt starts; made before the QApplication, so that
/// the first window does not wait for them. Its destructor waits for the end.
class Preload final
{
public:
    Preload();

private:
    // Qt takes the thread of its first object for the main thread: it must not be the reader's.
    QObject m_mainThread;
    std::jthread m_reader;
};

} // namespace vierklang::ui
