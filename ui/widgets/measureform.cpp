// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/measureform.h"

#include "app/assessment/measurewords.h"
#include "app/workflow/messages.h"
#include "app/workflow/wording.h"
#include "ui/pages/measuretexts.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/resultparts.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

bool needsAll(MeasureStatus status)
{
    return status == MeasureStatus::Planned || status == MeasureStatus::Running ||
           status == MeasureStatus::Done;
}

void setTextKept(QLineEdit *field, const QString &text)
{
    // The cursor of somebody who is typing must not jump.
    if (field->text() == text)
        return;
    field->setText(text);
    field->setCursorPosition(0);
}

} // namespace

MeasureForm::MeasureForm(Context &context, AssessmentEditor &editor, QWidget *parent)
    : QFrame(parent), m_context(context), m_editor(editor)
{
    setObjectName(u"measureForm"_s);
    setRole(this, "card");
    auto *column = new QVBoxLayout(this);
    const int gap = context.theme.px(14);
    column->setContentsMargins(gap, context.theme.px(10), gap, context.theme.px(10));
    column->setSpacing(context.theme.px(8));
    buildHead(column);
    buildFields(column);
    buildStatus(column);
    retranslate();
}

void MeasureForm::buildHead(QBoxLayout *into)
{
    auto *row = new QHBoxLayout;
    m_heading = plainLabel(this, "subheading");
    m_up = pushButton(this, u"moveUp"_s);
    m_down = pushButton(this, u"moveDown"_s);
    m_remove = pushButton(this, u"removeMeasure"_s);
    row->addWidget(m_heading, 1);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_remove);
    into->addLayout(row);
    m_learn = new MarkedLabel(m_context, this, "small");
    into->addWidget(m_learn);
    connect(m_up, &QPushButton::clicked, this, [this] { emit moveRequested(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moveRequested(1); });
    connect(m_remove, &QPushButton::clicked, this, &MeasureForm::removeRequested);
}

void MeasureForm::nameField(QLabel *&label, QWidget *field)
{
    label = plainLabel(this, "muted");
    label->setWordWrap(false);
    label->setBuddy(field);
}

void MeasureForm::placeField(int row, int column, QLabel *label, QWidget *field, int span)
{
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(field, row, column + 1, 1, span);
}

void MeasureForm::placeFields()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    placeField(0, 0, m_titleLabel, m_title, m_isNarrow ? 3 : 5);
    placeField(1, 0, m_ownerLabel, m_owner, m_isNarrow ? 3 : 1);
    placeField(m_isNarrow ? 2 : 1, m_isNarrow ? 0 : 2, m_startLabel, m_start);
    placeField(2, 2, m_dueLabel, m_due);
    placeField(m_isNarrow ? 3 : 1, m_isNarrow ? 0 : 4, m_effortLabel, m_effort);
    placeField(m_isNarrow ? 3 : 2, m_isNarrow ? 2 : 4, m_impactLabel, m_impact);
    placeField(4, 0, m_trainingLabel, m_training, 3);
    if (m_isNarrow)
        m_grid->addWidget(m_takeProposal, 5, 1, 1, 3, Qt::AlignLeft);
    else
        m_grid->addWidget(m_takeProposal, 4, 4, 1, 2);
    m_grid->setColumnStretch(1, m_isNarrow ? 1 : 4);
    m_grid->setColumnStretch(3, m_isNarrow ? 1 : 2);
    m_grid->setColumnStretch(5, m_isNarrow ? 0 : 2);
}

void MeasureForm::setNarrow(bool narrow)
{
    if (m_isNarrow == narrow)
        return;
    m_isNarrow = narrow;
    m_statusRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    placeFields();
}

void MeasureForm::buildFields(QBoxLayout *into)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(m_context.theme.px(8));
    m_grid->setVerticalSpacing(m_context.theme.px(6));
    const auto line = [this](const QString &name) {
        auto *field = new QLineEdit(this);
        field->setObjectName(name);
        return field;
    };
    const auto sizes = [this](const QString &name) {
        auto *box = new QuietCombo(this);
        box->setObjectName(name);
        box->addItems({QString(), QString(), QString(), QString()});
        return box;
    };
    nameField(m_titleLabel, m_title = line(u"measureTitle"_s));
    nameField(m_ownerLabel, m_owner = line(u"measureOwner"_s));
    nameField(m_startLabel, m_start = new DateField(m_context, this));
    nameField(m_dueLabel, m_due = new DateField(m_context, this));
    m_start->setObjectName(u"measureStart"_s);
    m_due->setObjectName(u"measureDue"_s);
    nameField(m_effortLabel, m_effort = sizes(u"measureEffort"_s));
    nameField(m_impactLabel, m_impact = sizes(u"measureImpact"_s));
    nameField(m_trainingLabel, m_training = line(u"measureTraining"_s));
    m_takeProposal = pushButton(this, u"takeProposal"_s);
    placeFields();
    into->addLayout(m_grid);
    connectFields();
}

void MeasureForm::connectFields()
{
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString &text) { change([&](Measure &m) { m.title = text; }, m_title); });
    connect(m_owner, &QLineEdit::textEdited, this,
            [this](const QString &text) { change([&](Measure &m) { m.owner = text; }, m_owner); });
    connect(m_training, &QLineEdit::textEdited, this,
            [this](const QString &text) { change([&](Measure &m) { m.training = text; }, m_training); });
    for (QLineEdit *field : {m_title, m_owner, m_training})
        connect(field, &QLineEdit::editingFinished, this, &MeasureForm::refresh);
    connect(m_start, &QLineEdit::editingFinished, this, [this] { onDate(m_start, true); });
    connect(m_due, &QLineEdit::editingFinished, this, [this] { onDate(m_due, false); });
    const auto sizeOf = [](int index) {
        return index > 0 ? std::optional(AllSizes[static_cast<std::size_t>(index - 1)]) : std::nullopt;
    };
    connect(m_effort, &QComboBox::currentIndexChanged, this,
            [this, sizeOf](int index) { change([&](Measure &m) { m.effort = sizeOf(index); }, m_effort); });
    connect(m_impact, &QComboBox::currentIndexChanged, this,
            [this, sizeOf](int index) { change([&](Measure &m) { m.impact = sizeOf(index); }, m_impact); });
    connect(m_takeProposal, &QPushButton::clicked, this,
            [this] { change([&](Measure &m) { m.training = proposal(); }, m_training); });
}

void MeasureForm::buildStatus(QBoxLayout *into)
{
    m_statusRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_statusRow->setSpacing(m_context.theme.px(12));
    m_statusLabel = plainLabel(this, "muted");
    m_statusLabel->setWordWrap(false);
    m_statusRow->addWidget(m_statusLabel);
    m_status = new QButtonGroup(this);
    for (const MeasureStatus status : AllMeasureStatuses) {
        auto *button = new QRadioButton(this);
        button->setObjectName(u"status."_s + wordOf(status));
        m_status->addButton(button, static_cast<int>(status));
        m_statusRow->addWidget(button);
    }
    m_statusRow->addStretch(1);
    into->addLayout(m_statusRow);
    m_blocked = plainLabel(this, "strong");
    m_blocked->setObjectName(u"blockedReason"_s);
    into->addWidget(m_blocked);
    m_refusal = plainLabel(this, "strong");
    m_refusal->setObjectName(u"measureRefusal"_s);
    m_refusal->hide();
    into->addWidget(m_refusal);
    connect(m_status, &QButtonGroup::idClicked, this, [this](int id) {
        change([&](Measure &m) { m.status = static_cast<MeasureStatus>(id); }, nullptr);
    });
}

void MeasureForm::fillSizes(QComboBox *box) const
{
    box->setItemText(0, tr("open"));
    for (const Size size : AllSizes)
        box->setItemText(static_cast<int>(size) + 1, sizeWording(size, m_context.language()));
}

void MeasureForm::retranslate()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    name(m_titleLabel, m_title, tr("Measure"));
    name(m_ownerLabel, m_owner, tr("Owner"));
    name(m_startLabel, m_start, tr("Start"));
    name(m_dueLabel, m_due, tr("Due"));
    name(m_effortLabel, m_effort, tr("Effort"));
    name(m_impactLabel, m_impact, tr("Impact"));
    name(m_trainingLabel, m_training, tr("Training"));
    m_statusLabel->setText(tr("Status"));
    setButtonText(m_up, u"↑"_s, tr("Move up"));
    setButtonText(m_down, u"↓"_s, tr("Move down"));
    setButtonText(m_remove, tr("Remove"), tr("Remove the measure"));
    setButtonText(m_takeProposal, tr("Take the proposal"));
    m_owner->setPlaceholderText(tr("Role or office, better than a name"));
    for (const MeasureStatus status : AllMeasureStatuses)
        m_status->button(static_cast<int>(status))->setText(statusWording(status, m_context.language()));
    fillSizes(m_effort);
    fillSizes(m_impact);
    m_start->retranslate();
    m_due->retranslate();
}

const Measure *MeasureForm::measure() const
{
    for (const Measure &measure : m_editor.assessment().measures()) {
        if (measure.id == m_id)
            return &measure;
    }
    return nullptr;
}

QString MeasureForm::proposal() const
{
    const Recommendation *step = measure() ? m_editor.instrument().recommendation(measure()->step) : nullptr;
    return step ? step->training.in(m_context.language()) : QString();
}

void MeasureForm::showMeasure(QUuid id, int number)
{
    if (m_id != id)
        m_refusal->hide();
    m_id = id;
    m_number = number;
    refresh();
}

void MeasureForm::focusTitle()
{
    m_title->setFocus();
    m_title->selectAll();
}

void MeasureForm::refresh()
{
    const Measure *shown = measure();
    if (!shown)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_heading->setText(m_number > 0 ? tr("Measure %1").arg(m_number) : tr("In the store of ideas"));
    setTextKept(m_title, titleIn(*shown, m_editor.instrument(), m_context.language()));
    setTextKept(m_owner, shown->owner);
    const QString training = trainingIn(*shown, m_editor.instrument(), m_context.language());
    setTextKept(m_training, training);
    m_start->setDate(shown->start);
    m_due->setDate(shown->due);
    m_effort->setCurrentIndex(shown->effort ? static_cast<int>(*shown->effort) + 1 : 0);
    m_impact->setCurrentIndex(shown->impact ? static_cast<int>(*shown->impact) + 1 : 0);
    const QString proposed = proposal();
    m_training->setPlaceholderText(proposed.isEmpty() ? tr("What must people learn for this?")
                                                      : tr("Proposal: %1").arg(proposed));
    m_takeProposal->setVisible(!proposed.isEmpty() && training != proposed);
    const bool isBlocked = !missingForPlanned(*shown).isEmpty();
    for (const MeasureStatus status : AllMeasureStatuses) {
        QAbstractButton *button = m_status->button(static_cast<int>(status));
        button->setChecked(shown->status == status);
        button->setEnabled(!(isBlocked && needsAll(status)));
    }
    setTextOrHide(m_blocked, MeasureTexts::blockedText(*shown));
    const Recommendation *step = m_editor.instrument().recommendation(shown->step);
    const MeasureTexts texts(m_editor.instrument(), m_editor.assessment(), m_editor.result(),
                             m_context.language());
    m_learn->setPhrase(step ? texts.learnFrom(*step) : QString(),
                       step ? QList<TypeKey>{step->learnFrom} : QList<TypeKey>{});
    m_learn->setVisible(step != nullptr);
}

void MeasureForm::change(const std::function<void(Measure &)> &edit, QWidget *field)
{
    const Measure *shown = measure();
    if (m_isFilling || !shown)
        return;
    Measure changed = *shown;
    edit(changed);
    const Result<void> done = m_editor.setMeasure(changed);
    refuse(done ? QString() : sentenceOf(done.error()), field);
    // A field keeps what was typed until it is left; everything else shows again what is stored.
    if (!done && !qobject_cast<QLineEdit *>(field))
        refresh();
}

void MeasureForm::onDate(DateField *field, bool isStart)
{
    if (!field->isReadable()) {
        refuse(tr("“%1” is no date. Please write it like 31.03.2027.").arg(field->text()), field);
        refresh();
        return;
    }
    const std::optional<QDate> date = field->date();
    const Measure *shown = measure();
    if (!shown || date == (isStart ? shown->start : shown->due))
        return;
    change([&](Measure &m) { (isStart ? m.start : m.due) = date; }, field);
    refresh();
}

void MeasureForm::refuse(const QString &sentence, const QWidget *field)
{
    const QString text =
        sentence.isEmpty() || !field || field->accessibleName().isEmpty()
            ? sentence
            : tr("%1: %2", "field and what is wrong with it").arg(field->accessibleName(), sentence);
    setTextOrHide(m_refusal, text);
}

} // namespace vierklang::ui
