// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/modelcombo.h"

#include "ui/widgets/typesign.h"

#include <QIcon>
#include <QPainter>
#include <QSignalBlocker>

namespace vierklang::ui {

QIcon typeIcon(TypeKey type, const Theme &theme, qreal pixelRatio)
{
    const int edge = theme.px(16);
    QPixmap pixmap(QSize(edge, edge) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTypeSign(painter, type, {edge / 2.0, edge / 2.0}, edge * 0.8, theme);
    return QIcon(pixmap);
}

ModelCombo::ModelCombo(Context &context, QWidget *parent) : QuietCombo(parent), m_context(context)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMinimumWidth(context.theme.px(90));
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            emit chosen(m_models.value(index));
    });
}

void ModelCombo::fill(const Lesson &lesson, const QList<Model> &models, const Model &current)
{
    const QSignalBlocker quiet(this);
    clear();
    m_models = models;
    const Language language = m_context.language();
    for (const Model &model : models) {
        if (model.archetype)
            addItem(typeIcon(*model.archetype, m_context.theme, devicePixelRatioF()),
                    tr("%1 (archetype)").arg(lesson.instrument().card(*model.archetype).nameWithArticle.in(language)));
        else if (model.example == Lesson::ExerciseProfile)
            addItem(tr("Exercise: high and low in turn"));
        else
            addItem(lesson.material().examples[model.example].commune().name);
    }
    setCurrentIndex(static_cast<int>(models.indexOf(current)));
}

} // namespace vierklang::ui
