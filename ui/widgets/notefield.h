// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace vierklang::ui {

/// A field for a few lines of plain text. It asks for its least height only and takes what is left; Tab leaves it.
class NoteField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    NoteField(const QString &name, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override { return {200, minimumHeight()}; }
    /// Shows another text only, so that the cursor stays where the person types; says nothing about it.
    void showText(const QString &text);
};

} // namespace vierklang::ui
