// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/workshop/agendalines.h"
#include "ui/workshop/workshopsession.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace vierklang::ui {

class Segments;
class SidebarEntry;

/// The agenda at the left: in the order of the workshop, or the questions by disagreement. One Tab leads in, arrows
/// move, Enter or Space goes there.
class AgendaPanel final : public QFrame
{
    Q_OBJECT

public:
    AgendaPanel(Context &context, WorkshopSession &session, QWidget *parent);

    void refresh();
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void stepWanted(vierklang::WorkshopStep step);
    void topicWanted(const QString &topic);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] SidebarEntry *rowAt(qsizetype index);
    void onClicked();
    void moveFocus(int step);

    Context &m_context;
    WorkshopSession &m_session;
    QLabel *m_commune;
    QLabel *m_occasion;
    Segments *m_tabs;
    QScrollArea *m_scroll;
    QVBoxLayout *m_rowsLayout = nullptr;
    QLabel *m_none = nullptr;
    QList<SidebarEntry *> m_rows;
    QList<AgendaLine> m_lines;
};

} // namespace vierklang::ui
