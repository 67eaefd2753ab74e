// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "ui/charts/chartstyle.h"
#include "ui/context.h"

#include <QImage>
#include <QList>
#include <QRectF>
#include <QStringList>
#include <QWidget>

namespace vierklang::ui {

/// The table twin of a chart: the same numbers, written the same way.
struct ChartTable
{
    QStringList header;
    QList<QStringList> rows;

    friend bool operator==(const ChartTable &, const ChartTable &) = default;
};

/// What all charts share: drawn from one function for the window and for pictures, one value after the other
/// reachable with the arrow keys and by a screen reader, a table twin, "Copy picture" and "Save as …".
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(Context &context, QWidget *parent);
    ~Chart() override;

    /// One sentence per value, in the order of the arrow keys.
    [[nodiscard]] virtual QStringList values() const = 0;
    [[nodiscard]] virtual ChartTable table() const = 0;
    /// Where a value was drawn last, in widget coordinates.
    [[nodiscard]] QRectF areaOf(int value) const { return m_areas.value(value); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int value);

    /// What the chart shows, always in light colours.
    [[nodiscard]] QImage picture(qreal scale = 2) const;
    /// Writes PNG or SVG, by the ending of the path. Error: FileNotWritable.
    [[nodiscard]] Result<void> writePicture(const QString &path) const;
    void copyPicture();
    void savePictureAs();
    /// What stands across every picture that leaves the program; empty outside the teaching mode.
    [[nodiscard]] QString watermark() const;
    [[nodiscard]] Context &context() const { return m_context; }
    /// Words for the file name that "Save as …" proposes.
    void setPictureName(const QString &name) { m_pictureName = name; }

    /// Draws into `size`; returns where each value stands.
    virtual QList<QRectF> draw(QPainter &painter, const QSizeF &size, const ChartStyle &style) const = 0;

signals:
    void currentChanged(int value);
    void activated(int value);
    void announced(const QString &sentence);
    void failed(const vierklang::Error &error);
    /// The table says something else now; name and description are set before the values, so that both are new by then.
    void tableChanged();

protected:
    [[nodiscard]] ChartStyle style() const { return ChartStyle::ofWindow(m_context.theme); }
    /// Size of a picture that leaves the program.
    [[nodiscard]] virtual QSizeF pictureSize() const { return size(); }
    /// To be called when the numbers changed.
    void valuesChanged();

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void drawFocus(QPainter &painter) const;
    void tellFocus();

    Context &m_context;
    QString m_pictureName;
    QList<QRectF> m_areas;
    int m_current = 0;
};

} // namespace vierklang::ui
