// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/assessmenteditor.h"
#include "ui/context.h"
#include "ui/page.h"

class QBoxLayout;
class QFrame;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace vierklang::ui {

class Chart;
class MarkedLabel;

/// The frame of a page that shows a result: what it is about, a computed headline, one sentence, a banner
/// while answers are missing, a body that scrolls, and the way on at the bottom.
class ResultPage : public Page
{
    Q_OBJECT

public:
    void showPlace(const Place &place) override;
    /// Other words on the button that leads on, where it leads somewhere else than in an assessment.
    void setNextWords(const QString &words);

protected:
    /// From this width on two pictures stand side by side (a window of 1280 px at 100 % text).
    static constexpr int WideFrom = 1000;

    /// `headlineRole` is the role of the headline's text: "display" or "heading".
    ResultPage(Context &context, AssessmentEditor &editor, const char *headlineRole, QWidget *parent);

    [[nodiscard]] Context &context() const { return m_context; }
    [[nodiscard]] AssessmentEditor &editor() const { return m_editor; }
    [[nodiscard]] const Instrument &instrument() const { return m_editor.instrument(); }
    [[nodiscard]] Language language() const { return m_context.language(); }
    [[nodiscard]] bool isWide() const;

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QWidget *bodyWidget() const { return m_content; }
    /// Right of the headline, and left in the foot.
    [[nodiscard]] QHBoxLayout *headTools() const { return m_headTools; }
    [[nodiscard]] QHBoxLayout *footTools() const { return m_footTools; }

    void setHead(const QString &about, const QString &headline, const QString &sentence,
                 const QList<TypeKey> &marks = {}, const QString &emphasis = {});
    /// Hidden while the text is empty.
    void setBanner(const QString &text);
    void setWay(const Place &back, const Place &next, const QString &nextText);
    /// Passes on what a chart says and what goes wrong.
    void listenTo(Chart *chart);
    /// What "provisional" means here: what is still missing, empty when nothing is.
    [[nodiscard]] QString provisionalText() const;

    /// Called when the width changed, before it is painted.
    virtual void arrange() {}
    /// Where work goes on when the page is shown.
    [[nodiscard]] virtual QWidget *firstFocus() const = 0;

    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QVBoxLayout *into, const char *headlineRole);
    void buildFoot(QVBoxLayout *into);
    void onAssessmentChanged();

    Context &m_context;
    AssessmentEditor &m_editor;
    QWidget *m_content;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    QBoxLayout *m_head;
    QHBoxLayout *m_headTools;
    QHBoxLayout *m_footTools;
    QLabel *m_about;
    MarkedLabel *m_headline;
    QLabel *m_sentence;
    QFrame *m_banner;
    QLabel *m_bannerText;
    QPushButton *m_back;
    QPushButton *m_next;
    bool m_isLargeHead = false;
    Place m_backPlace;
    Place m_nextPlace;
    QString m_nextWords;
};

} // namespace vierklang::ui
