// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"

#include <QLabel>
#include <QList>

class QPainter;
class QTextLayout;

namespace vierklang::ui {

/// A plain text with the signs of types before it and a few words that stand out: headlines of results, names
/// of types.
class MarkedLabel final : public QLabel
{
    Q_OBJECT

public:
    MarkedLabel(Context &context, QWidget *parent, const char *role = nullptr);

    enum class Emphasis { Underline, Strong };

    /// `emphasis` must be part of the text to stand out; anything else emphasises nothing.
    void setPhrase(const QString &text, const QList<TypeKey> &marks = {}, const QString &emphasis = {},
                   Emphasis how = Emphasis::Underline);
    [[nodiscard]] const QList<TypeKey> &marks() const { return m_marks; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qreal markSize() const;
    [[nodiscard]] qreal indentWidth() const;
    /// Breaks the text into lines; returns their height.
    qreal layOut(QTextLayout &layout, qreal width) const;

    Context &m_context;
    QList<TypeKey> m_marks;
    QString m_emphasis;
    Emphasis m_how = Emphasis::Underline;
};

} // namespace vierklang::ui
