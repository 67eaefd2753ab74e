// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QStringList>
#include <QWidget>

namespace vierklang::ui {

/// The names of rows beside charts whose rows have the same height.
class RowNames final : public QWidget
{
    Q_OBJECT

public:
    RowNames(Context &context, QWidget *parent);

    /// `foot`: height left free below the last name.
    void setNames(const QStringList &names, int foot);
    /// So high must a row be that every name fits at this width.
    [[nodiscard]] int neededRow(int width) const;
    void setRow(int height);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Context &m_context;
    QStringList m_names;
    int m_foot = 0;
    int m_row = 20;
};

/// What the marks of origin mean.
class OriginLegend final : public QWidget
{
    Q_OBJECT

public:
    OriginLegend(Context &context, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Returns the height used; draws nothing without a painter.
    int lay(QPainter *painter, int width) const;
    void retranslate();
    [[nodiscard]] QStringList words() const;

    Context &m_context;
};

} // namespace vierklang::ui
