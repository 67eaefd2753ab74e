// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "ui/place.h"

#include <QEvent>
#include <QWidget>

namespace vierklang::ui {

/// One thing to do or to see. A page shows the state of its workflow object, says what the person wants through
/// signals, and knows no other page. All its texts are set in `retranslate()`.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Turns to a place that this page can show (which question, for instance) and puts the focus where work goes on.
    virtual void showPlace(const Place &place) = 0;
    /// Shows the state of the assessment as it is now.
    virtual void refresh() = 0;

signals:
    void placeRequested(const vierklang::ui::Place &place);
    /// On or back along the way; the navigator knows where that is.
    void nextRequested();
    void backRequested();
    /// To be shown in the window's message line: plain text.
    void failed(const vierklang::Error &error);
    void announced(const QString &sentence);

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange) {
            retranslate();
            refresh();
        }
        QWidget::changeEvent(event);
    }
};

} // namespace vierklang::ui
