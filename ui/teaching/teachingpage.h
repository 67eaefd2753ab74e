// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teaching/lesson.h"
#include "ui/context.h"
#include "ui/page.h"

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace vierklang::ui {

class Chart;
class PagePictures;

/// A page of the teaching mode: a title with tools beside it (below it where the window is narrow) and a body that
/// scrolls. It shows the lesson and changes nothing else.
class TeachingPage : public Page
{
    Q_OBJECT

public:
    TeachingPage(Context &context, Lesson &lesson, QWidget *parent);
    ~TeachingPage() override;

    void showPlace(const Place &place) override;
    [[nodiscard]] QString title() const;

    /// What undo and redo mean on this page; nothing unless it says otherwise.
    [[nodiscard]] virtual bool canUndo() const { return false; }
    [[nodiscard]] virtual bool canRedo() const { return false; }
    virtual void undo() {}
    virtual void redo() {}
    /// Something that moves by itself stops: the page is left or the lesson reset.
    virtual void halt() {}

signals:
    void historyChanged();

protected:
    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] const Theme &theme() const { return m_context.theme; }
    [[nodiscard]] Language language() const { return m_context.language(); }
    [[nodiscard]] Lesson &lesson() const { return m_lesson; }
    [[nodiscard]] const Instrument &instrument() const { return m_lesson.instrument(); }
    [[nodiscard]] int px(int atHundredPercent) const { return m_context.theme.px(atHundredPercent); }
    [[nodiscard]] QWidget *inside() const { return m_content; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Beside the title.
    [[nodiscard]] QBoxLayout *tools() const { return m_tools; }
    /// Below the body, always in sight.
    [[nodiscard]] QBoxLayout *foot() const { return m_foot; }
    void setTitle(const QString &title);
    /// What the chart says goes to the window, and its picture can be copied and saved.
    void listenTo(Chart *chart);
    /// A card in the body; its layout has the margins of the design.
    [[nodiscard]] QVBoxLayout *addCard(QBoxLayout *into, int stretch = 0);
    /// The name of an archetype or example for a line or a choice.
    [[nodiscard]] QString nameOf(const Model &model) const;

    /// To be called when parts were shown or hidden: the page takes its measure once they have theirs.
    void remeasureSoon();
    [[nodiscard]] virtual QWidget *firstFocus() const = 0;
    /// Below this width (at 100 %) the tools stand under the title.
    [[nodiscard]] virtual int headInTwoRowsBelow() const { return 860; }
    /// Called when the width changed.
    virtual void arrange() {}

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    Context &m_context;
    Lesson &m_lesson;
    QBoxLayout *m_head;
    QLabel *m_title;
    QBoxLayout *m_tools;
    PagePictures *m_pictures;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_body;
    QBoxLayout *m_foot;
};

} // namespace vierklang::ui
