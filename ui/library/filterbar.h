// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include "app/workflow/libraryindex.h"
#include "app/workflow/librarydesk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace vierklang::ui {

class FilterChoice;

/// What the library is searched, filtered and ordered by. Only what leads to something is offered.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Context &context, LibraryDesk &desk, QWidget *parent);

    [[nodiscard]] const LibraryFilter &filter() const { return m_filter; }
    /// Shows another filter; says nothing.
    void setFilter(const LibraryFilter &filter);
    void showFacets(const LibraryFacets &facets);
    void showOrder(const LibraryOrder &order);
    /// The choice of orders, to be placed elsewhere.
    [[nodiscard]] QWidget *orderChoice() const;
    void focusSearch();
    [[nodiscard]] bool searchHasFocus() const;
    /// Whether there was a text to clear.
    bool clearSearch();

signals:
    /// By the person.
    void filterChanged(const vierklang::LibraryFilter &filter);
    void orderWanted(const vierklang::LibraryOrder &order);
    /// From the search field into the list.
    void listWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void offer(FilterChoice *choice, const QString &title, const QList<std::pair<QString, QVariant>> &list);
    void onChosen();
    void onTyped(const QString &text);
    void onOrderChosen();
    void lift();
    void showFilter();

    Context &m_context;
    LibraryDesk &m_desk;
    LibraryFilter m_filter;
    LibraryFacets m_facets;
    LibraryOrder m_order;
    QLineEdit *m_search;
    FilterChoice *m_kind;
    FilterChoice *m_state;
    FilterChoice *m_size;
    FilterChoice *m_type;
    FilterChoice *m_label;
    FilterChoice *m_year;
    FilterChoice *m_tag;
    FilterChoice *m_orders;
    QPushButton *m_lift;
};

} // namespace vierklang::ui
