// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vierklang::ui {

class KeyHints;
class ProgressLine;
class Theme;

/// What the pages of an assessment share: where am I (crumb and progress), the question as heading, one sentence on how to answer,
/// the content in a scroll area, and outside of it the keys and the buttons Back and Next.
class PageFrame final : public QWidget
{
    Q_OBJECT

public:
    PageFrame(const Theme &theme, QWidget *parent);

    [[nodiscard]] QLabel *crumb() const { return m_crumb; }
    [[nodiscard]] QLabel *heading() const { return m_heading; }
    [[nodiscard]] QLabel *rule() const { return m_rule; }
    [[nodiscard]] ProgressLine *progress() const { return m_progress; }
    [[nodiscard]] KeyHints *hints() const { return m_hints; }
    [[nodiscard]] QPushButton *back() const { return m_back; }
    [[nodiscard]] QPushButton *next() const { return m_next; }
    /// The content below the heading, inside the scroll area.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// Stays in sight above the scroll area.
    [[nodiscard]] QBoxLayout *pinned() const { return m_pinned; }
    /// Left of the buttons, for what belongs to the page as a whole.
    [[nodiscard]] QHBoxLayout *footer() const { return m_footer; }
    void setHeadPinned(bool pinned);
    void scrollTo(QWidget *widget);
    void scrollToTop();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void buildScrollArea();
    void buildFooter();

    const Theme &m_theme;
    QWidget *m_head = nullptr;
    QBoxLayout *m_top = nullptr;
    QLabel *m_crumb = nullptr;
    ProgressLine *m_progress = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_rule = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_content = nullptr;
    QBoxLayout *m_pinned = nullptr;
    KeyHints *m_hints = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    QHBoxLayout *m_footer = nullptr;
};

} // namespace vierklang::ui
