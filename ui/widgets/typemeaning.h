// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"
#include "ui/context.h"

#include <QFrame>

class QBoxLayout;
class QVBoxLayout;

namespace vierklang::ui {

/// What a type picture means: the strength first, then what to keep in view and a question, and beside it
/// what to learn from the other types. A hybrid or split picture shows both strengths.
class TypeMeaning final : public QFrame
{
    Q_OBJECT

public:
    TypeMeaning(Context &context, QWidget *parent);

    void showType(const Instrument &instrument, const TypePicture &type);
    /// Both halves below each other instead of side by side.
    void setNarrow(bool narrow);

private:
    void addStrength(const Instrument &instrument, const QList<TypeKey> &types);
    void addOpen(const Instrument &instrument);
    void addLearning(const Instrument &instrument, const TypePicture &type, const QList<TypeKey> &own);
    void addLesson(const QString &title, const QList<TypeKey> &marks, const QString &text);
    void addPair(QVBoxLayout *into, const QString &head, const QString &text);

    Context &m_context;
    QBoxLayout *m_halves;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
};

} // namespace vierklang::ui
