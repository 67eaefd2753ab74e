// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/practicebox.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/optionrow.h"
#include "ui/widgets/resultparts.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

PracticeBox::PracticeBox(Context &context, const Instrument &instrument, QWidget *parent)
    : QWidget(parent), m_context(context), m_instrument(instrument), m_question(new QuietCombo(this)),
      m_text(plainLabel(this, u"flipQuestionText"_s, "strong")), m_list(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, context.theme.px(6), 0, 0);
    m_question->setObjectName(u"flipQuestion"_s);
    m_list->setSpacing(0);
    column->addWidget(m_question);
    column->addWidget(m_text);
    column->addLayout(m_list);
    retranslate();
    connect(m_question, &QComboBox::currentIndexChanged, this, &PracticeBox::questionChosen);
}

void PracticeBox::retranslate()
{
    const QSignalBlocker quiet(m_question);
    const int question = std::max(0, m_question->currentIndex());
    m_question->clear();
    for (const BehaviourItem &item : m_instrument.behaviour)
        m_question->addItem(item.shortName.in(m_context.language()));
    m_question->setCurrentIndex(question);
    m_question->setAccessibleName(tr("Question on practice"));
}

const BehaviourItem &PracticeBox::question() const
{
    return m_instrument.behaviour[std::max(0, m_question->currentIndex())];
}

QWidget *PracticeBox::chooser() const { return m_question; }

int PracticeBox::optionOf(int key) const
{
    const int option = key - Qt::Key_1;
    const bool isHere = m_options.contains(qobject_cast<OptionRow *>(focusWidget()));
    return isHere && option >= 0 && option < question().options.size() ? option : -1;
}

void PracticeBox::showAnswers(const Assessment &assessment)
{
    const BehaviourItem &item = question();
    const Language language = m_context.language();
    m_text->setText(item.question.in(language));
    const QStringList ticks = assessment.ticksOf(item.id);
    while (m_options.size() < item.options.size()) {
        const int option = static_cast<int>(m_options.size());
        auto *row = new OptionRow(option + 1, m_context.theme, this);
        m_list->addWidget(row);
        m_options.append(row);
        connect(row, &QCheckBox::clicked, this, [this, option] { emit tickWanted(option); });
    }
    for (qsizetype i = 0; i < m_options.size(); ++i) {
        const bool used = i < item.options.size();
        m_options[i]->setVisible(used);
        if (!used)
            continue;
        m_options[i]->setOptionText(item.options[i].text.in(language));
        const QSignalBlocker quiet(m_options[i]);
        m_options[i]->setChecked(ticks.contains(item.options[i].id));
    }
}

void PracticeBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
