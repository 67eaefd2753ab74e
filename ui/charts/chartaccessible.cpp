// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chart.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace vierklang::ui {

namespace {

/// One value of a chart ("Roles: 1.9 of 4, target 3.0").
class AccessibleValue final : public QAccessibleInterface
{
public:
    AccessibleValue(Chart *chart, int value) : m_chart(chart), m_value(value) {}

    [[nodiscard]] bool isValid() const override { return m_chart && m_value < m_chart->values().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_chart ? m_chart->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->values().at(m_value) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_chart->areaOf(m_value).toRect();
        return {m_chart->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->current() == m_value;
        state.selectable = true;
        state.selected = isValid() && m_chart->current() == m_value;
        return state;
    }

private:
    QPointer<Chart> m_chart;
    int m_value;
};

class AccessibleChart final : public QAccessibleWidget
{
public:
    explicit AccessibleChart(Chart *chart) : QAccessibleWidget(chart, QAccessible::Chart) {}
    ~AccessibleChart() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }
    AccessibleChart(const AccessibleChart &) = delete;
    AccessibleChart &operator=(const AccessibleChart &) = delete;

    [[nodiscard]] int childCount() const override { return static_cast<int>(chart()->values().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_ids.size() <= index) {
            const int value = static_cast<int>(m_ids.size());
            m_ids.append(QAccessible::registerAccessibleInterface(new AccessibleValue(chart(), value)));
        }
        return QAccessible::accessibleInterface(m_ids.at(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < m_ids.size(); ++index) {
            if (QAccessible::accessibleInterface(m_ids.at(index)) == child)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return chart()->hasFocus() ? child(chart()->current()) : nullptr;
    }

private:
    [[nodiscard]] Chart *chart() const { return static_cast<Chart *>(widget()); }

    mutable QList<QAccessible::Id> m_ids;
};

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart ? new AccessibleChart(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleOf);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace vierklang::ui
