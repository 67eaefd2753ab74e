// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workflow/librarydesk.h"
#include "ui/context.h"

#include <QEvent>
#include <QList>
#include <QUuid>
#include <QWidget>

namespace vierklang::ui {

/// One way to look at the assessments that the library's filters let through: as a list, at a glance, by their
/// measures. A panel knows neither filters nor other panels. All its texts are set in `retranslate()`.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What the filters let through, in the list's order, and which of it is ticked.
    virtual void showEntries(const QList<vierklang::LibraryEntry> &shown, const QList<QUuid> &chosen) = 0;
    /// What was kept of the library is no longer true; `showEntries` follows.
    virtual void forget() {}
    /// Puts the focus where work goes on.
    virtual void focusFirst() = 0;

signals:
    void openRequested(QUuid id);
    /// The same, where its measures are.
    void measuresRequested(QUuid id);
    /// Other assessments are ticked now than before.
    void chosenChanged(const QList<QUuid> &ids);
    /// To be shown in the window's message line: plain text.
    void failed(const vierklang::Error &error);
    void announced(const QString &sentence);

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        QWidget::changeEvent(event);
    }
};

/// A way to look at the library that the window offers (ui/librarypanels.h).
struct LibraryPanelSeat
{
    QString key; ///< as remembered in the settings
    QString (*title)();
    LibraryPanel *(*make)(Context &context, LibraryDesk &desk, QWidget *parent);
};

inline const QString ListPanelKey = QStringLiteral("list"); ///< the one that is always there
inline const QString MeasuresPanelKey = QStringLiteral("measures");

} // namespace vierklang::ui
