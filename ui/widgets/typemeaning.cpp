// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typemeaning.h"

#include "ui/widgets/markedlabel.h"
#include "ui/widgets/resultparts.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

TypeMeaning::TypeMeaning(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setObjectName(u"meaning"_s);
    setRole(this, "card");
    const int gap = context.theme.px(16);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_halves->setContentsMargins(gap, context.theme.px(8), gap, context.theme.px(8));
    m_halves->setSpacing(context.theme.px(24));
    m_left = new QVBoxLayout;
    m_right = new QVBoxLayout;
    m_left->setSpacing(context.theme.px(1));
    m_right->setSpacing(context.theme.px(1));
    m_halves->addLayout(m_left, 10);
    m_halves->addLayout(m_right, 11);
}

void TypeMeaning::setNarrow(bool narrow)
{
    m_halves->setSpacing(m_context.theme.px(narrow ? 6 : 24));
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TypeMeaning::showType(const Instrument &instrument, const TypePicture &type)
{
    clearLayout(m_left);
    clearLayout(m_right);
    if (type.label == TypeLabel::Open) {
        addOpen(instrument);
    } else {
        const bool isDouble = type.label == TypeLabel::Hybrid || type.label == TypeLabel::Split;
        const QList<TypeKey> own =
            isDouble ? QList<TypeKey>{type.leading, type.second} : QList<TypeKey>{type.leading};
        addStrength(instrument, own);
        addLearning(instrument, type, own);
    }
    m_left->addStretch(1);
    m_right->addStretch(1);
    showAllOf(m_halves);
}

void TypeMeaning::addPair(QVBoxLayout *into, const QString &head, const QString &text)
{
    QLabel *title = plainLabel(this, "smallMuted");
    title->setText(head);
    QLabel *line = plainLabel(this, "small");
    line->setText(text);
    into->addSpacing(m_context.theme.px(2));
    into->addWidget(title);
    into->addWidget(line);
}

void TypeMeaning::addStrength(const Instrument &instrument, const QList<TypeKey> &types)
{
    const Language language = m_context.language();
    QLabel *head = plainLabel(this, "smallMuted");
    head->setText(types.size() > 1 ? tr("What it means: your two strengths")
                                   : tr("What it means: your strength"));
    m_left->addWidget(head);
    for (const TypeKey type : types) {
        auto *strength = new MarkedLabel(m_context, this, "strong");
        strength->setPhrase(instrument.card(type).strength.in(language), {type});
        m_left->addWidget(strength);
    }
    const TypeCard &card = instrument.card(types.first());
    addPair(m_left, tr("Keep in view"), card.risk.in(language));
    addPair(m_left, tr("A question for the round"), card.question.in(language));
}

void TypeMeaning::addOpen(const Instrument &instrument)
{
    QLabel *head = plainLabel(this, "strong");
    head->setText(tr("What the four types want"));
    m_left->addWidget(head);
    for (const TypeKey type : AllTypes) {
        auto *line = new MarkedLabel(m_context, this);
        line->setPhrase(instrument.card(type).motive.in(m_context.language()), {type});
        (indexOf(type) < 2 ? m_left : m_right)->addWidget(line);
    }
}

void TypeMeaning::addLesson(const QString &title, const QList<TypeKey> &marks, const QString &text)
{
    auto *lesson = new MarkedLabel(m_context, this, "small");
    lesson->setPhrase(tr("%1: %2", "from whom to learn, and what").arg(title, text), marks, title,
                      MarkedLabel::Emphasis::Strong);
    m_right->addSpacing(m_context.theme.px(2));
    m_right->addWidget(lesson);
}

void TypeMeaning::addLearning(const Instrument &instrument, const TypePicture &type,
                              const QList<TypeKey> &own)
{
    const Language language = m_context.language();
    QLabel *head = plainLabel(this, "smallMuted");
    head->setText(tr("Learn from the other types"));
    m_right->addWidget(head);
    if (own.size() > 1) {
        for (const auto &[who, from] : {std::pair(own[0], own[1]), std::pair(own[1], own[0])}) {
            if (const Learning *learning = instrument.learningOf(who, from))
                addLesson(tr("In your own house, from %1").arg(instrument.card(from).dative.in(language)),
                          {from}, learning->text.in(language));
        }
    }
    for (const TypeKey other : AllTypes) {
        const Learning *learning = instrument.learningOf(type.leading, other);
        if (learning && !own.contains(other))
            addLesson(
                tr("From %1", "dative plural of a type").arg(instrument.card(other).dative.in(language)),
                {other}, learning->text.in(language));
    }
}

} // namespace vierklang::ui
