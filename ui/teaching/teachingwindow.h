// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teaching/lesson.h"
#include "ui/context.h"
#include "ui/windowmenus.h"

#include <QMainWindow>

#include <memory>

class QAction;
class QStackedWidget;

namespace vierklang::ui {

class MessageLine;
class StatusLine;
class TeachingHelp;
class TeachingNav;
class TeachingPage;

/// The window of the teaching mode. It has no library: the lesson lives in memory and ends with the window. While it is
/// there, every picture carries a watermark.
class TeachingWindow final : public QMainWindow
{
    Q_OBJECT

public:
    TeachingWindow(Context &context, const Instrument &instrument, TeachingMaterial material, QWidget *parent = nullptr);
    ~TeachingWindow() override;

    [[nodiscard]] Lesson &lesson() { return m_lesson; }
    [[nodiscard]] TeachingPage *page() const;
    /// 0…6: type lab, morph, flip, guess, axis swap, learning matrix, handouts.
    void goTo(int page);
    void reset();

    static constexpr int PageCount = 7;

signals:
    /// The person wants back to the real library.
    void ended();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildMenu();
    [[nodiscard]] QStringList pageNames() const;
    void retranslate();
    void onCommand(Command command);
    void zoom(int step);
    void showHistory();
    void showHelp();
    void closeHelp();

    Context &m_context;
    Lesson m_lesson;
    WindowMenus *m_menus;
    QMenu *m_lessonMenu = nullptr;
    QList<QAction *> m_pageActions;
    QAction *m_resetAction = nullptr;
    QAction *m_endAction = nullptr;
    TeachingNav *m_nav;
    QStackedWidget *m_stack;
    MessageLine *m_note;
    StatusLine *m_status;
    QList<TeachingPage *> m_pages;
    int m_current = 0; ///< of the pages; the help stands in front of it
    TeachingHelp *m_help = nullptr;
};

} // namespace vierklang::ui
