// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/teaching/lesson.h"
#include "ui/context.h"
#include "ui/widgets/resultparts.h"

namespace vierklang::ui {

/// A choice among the four archetypes (with their signs) and the example communes, or the examples alone.
class ModelCombo final : public QuietCombo
{
    Q_OBJECT

public:
    ModelCombo(Context &context, QWidget *parent);

    /// Fills in the language of the window and shows `current`; says nothing.
    void fill(const Lesson &lesson, const QList<Model> &models, const Model &current);
    [[nodiscard]] Model current() const { return m_models.value(currentIndex()); }

signals:
    void chosen(const vierklang::Model &model);

private:
    Context &m_context;
    QList<Model> m_models;
};

/// The sign of a type as an icon.
[[nodiscard]] QIcon typeIcon(TypeKey type, const Theme &theme, qreal pixelRatio);

} // namespace vierklang::ui
