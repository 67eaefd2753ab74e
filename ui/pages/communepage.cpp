// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communepage.h"

#include "app/workflow/messages.h"
#include "app/workflow/tagtext.h"
#include "app/workflow/wording.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/formchoice.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/pageframe.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

void showText(QLineEdit *field, const QString &text)
{
    // What the person is typing stays, even while it is refused.
    if (!field->hasFocus() && field->text() != text)
        field->setText(text);
}

void showChoice(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

QString textOf(const std::optional<int> &number) { return number ? QString::number(*number) : QString(); }

} // namespace

CommunePage::CommunePage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : Page(parent), m_context(context), m_editor(editor), m_frame(new PageFrame(context.theme, this)),
      m_fields(new FieldGrid(context.theme, this)), m_form(new FormChoice(context, editor, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->crumb()->hide();
    buildFields();
    m_frame->content()->addWidget(m_fields);
    m_frame->content()->addWidget(m_form);
    m_frame->content()->addStretch(1);
    connectFields();
    retranslate();
}

void CommunePage::buildFields()
{
    m_name = new QLineEdit(this);
    m_title = new QLineEdit(this);
    m_kind = new QComboBox(this);
    m_state = new QComboBox(this);
    m_ags = new QLineEdit(this);
    m_population = new QLineEdit(this);
    m_employees = new QLineEdit(this);
    m_date = new DateField(m_context, this);
    m_facilitator = new QLineEdit(this);
    m_tags = new QLineEdit(this);
    for (QComboBox *box : {m_kind, m_state})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QList<std::pair<QWidget *, QString>> inputs{
        {m_name, u"communeName"_s},         {m_title, u"occasionTitle"_s},
        {m_kind, u"communeKind"_s},         {m_state, u"communeState"_s},
        {m_ags, u"communeAgs"_s},           {m_population, u"communePopulation"_s},
        {m_employees, u"communeEmployees"_s}, {m_date, u"conductedOn"_s},
        {m_facilitator, u"facilitator"_s},   {m_tags, u"tags"_s}};
    for (int field = 0; field < inputs.size(); ++field)
        m_fields->add(field, inputs[field].first, inputs[field].second);
}

void CommunePage::connectFields()
{
    const auto store = [this](Field field) { return [this, field] { storeCommune(field); }; };
    connect(m_name, &QLineEdit::textEdited, this, &CommunePage::onNameEdited);
    // A field that was only passed through has not been edited: its own signal keeps silent.
    m_name->installEventFilter(this);
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString &text) { report(Field::Title, m_editor.setTitle(text)); });
    connect(m_kind, &QComboBox::activated, this, store(Field::Kind));
    connect(m_state, &QComboBox::activated, this, store(Field::State));
    connect(m_ags, &QLineEdit::editingFinished, this, store(Field::Ags));
    connect(m_population, &QLineEdit::editingFinished, this, store(Field::Population));
    connect(m_employees, &QLineEdit::editingFinished, this, store(Field::Employees));
    connect(m_date, &QLineEdit::editingFinished, this, &CommunePage::onDateEdited);
    connect(m_facilitator, &QLineEdit::textEdited, this,
            [this](const QString &text) { report(Field::Facilitator, m_editor.setFacilitator(text)); });
    connect(m_tags, &QLineEdit::editingFinished, this, &CommunePage::onTagsEdited);
    connect(m_frame->next(), &QPushButton::clicked, this, &Page::nextRequested);
    connect(m_frame->back(), &QPushButton::clicked, this, &Page::backRequested);
}

void CommunePage::retranslate()
{
    m_frame->heading()->setText(tr("Who is this about?"));
    m_frame->rule()->setText(tr("Only the name is needed, and a pseudonym will do. Everything stays on this computer."));
    m_frame->hints()->setHints({});
    m_frame->back()->setText(tr("&Back"));
    m_frame->next()->setText(tr("&Next"));
    m_form->retranslate();
    retranslateFields();
    retranslateLists();
    refresh();
}

void CommunePage::retranslateFields()
{
    const QList<std::pair<QString, QString>> words{{tr("Name or pseudonym"), tr("stands on the report")},
                                                   {tr("Occasion"), tr("e.g. kick-off workshop")},
                                                   {tr("Kind of commune"), {}},
                                                   {tr("State"), {}},
                                                   {tr("Official municipality key"), tr("8 digits, counties 5")},
                                                   {tr("Population"), {}},
                                                   {tr("Employees of the administration"), {}},
                                                   {tr("Date"), tr("may stay empty")},
                                                   {tr("Facilitator"), tr("may stay empty")},
                                                   {tr("Tags"), tr("separated by commas, to find it in the library")}};
    for (int field = 0; field < words.size(); ++field)
        m_fields->setWords(field, words[field].first, words[field].second);
    m_date->retranslate();
}

void CommunePage::retranslateLists()
{
    const Language language = m_context.language();
    m_kind->clear();
    m_kind->addItem(tr("not stated"));
    for (const CommuneKind kind : AllCommuneKinds)
        m_kind->addItem(kindWording(kind, language), static_cast<int>(kind));
    QList<FederalState> states = federalStates();
    std::sort(states.begin(), states.end(), [language](const FederalState &one, const FederalState &other) {
        return stateWording(one.letters, language) < stateWording(other.letters, language);
    });
    m_state->clear();
    m_state->addItem(tr("not stated"));
    for (const FederalState &state : std::as_const(states))
        m_state->addItem(stateWording(state.letters, language), state.letters);
}

void CommunePage::refresh()
{
    const Assessment &assessment = m_editor.assessment();
    const Commune &commune = assessment.commune();
    showText(m_name, commune.name);
    showText(m_title, assessment.title());
    // What was refused stays beside its message until it is put right.
    if (!isRefused(Field::Ags))
        showText(m_ags, commune.ags.value_or(QString()));
    if (!isRefused(Field::Population))
        showText(m_population, textOf(commune.population));
    if (!isRefused(Field::Employees))
        showText(m_employees, textOf(commune.employees));
    if (!isRefused(Field::Date) && !m_date->hasFocus())
        m_date->setDate(assessment.conductedOn());
    showText(m_facilitator, assessment.facilitator());
    if (!isRefused(Field::Tags))
        showText(m_tags, tagLine(assessment.tags()));
    showChoice(m_kind, commune.kind ? QVariant(static_cast<int>(*commune.kind)) : QVariant());
    showChoice(m_state, commune.state ? QVariant(*commune.state) : QVariant());
    m_form->refresh();
    m_fields->setInputsEnabled(!m_editor.isReadOnly());
}

void CommunePage::showPlace(const Place &)
{
    m_fields->acceptAll();
    m_form->clearMessage();
    refresh();
    if (m_nameWasLeft)
        onNameLeft();
    m_frame->scrollToTop();
    m_name->setFocus(Qt::TabFocusReason);
}

void CommunePage::report(Field field, const Result<void> &outcome)
{
    m_fields->refuse(static_cast<int>(field), outcome ? QString() : sentenceOf(outcome.error()));
}

bool CommunePage::isRefused(Field field) const { return m_fields->isRefused(static_cast<int>(field)); }

bool CommunePage::readCount(Field field, std::optional<int> &value)
{
    QString text = static_cast<QLineEdit *>(m_fields->input(static_cast<int>(field)))->text();
    text.remove(u' ').remove(u'.').remove(QChar(0x202F));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!text.isEmpty() && !isNumber) {
        report(field, Error{ErrorCode::NumberOutOfRange, {text}, {}, {}});
        return false;
    }
    value = text.isEmpty() ? std::nullopt : std::optional<int>(number);
    return true;
}

void CommunePage::storeCommune(Field field)
{
    // One field at a time: what is wrong in one must not keep the others from being saved.
    Commune commune = m_editor.assessment().commune();
    if (field == Field::Name)
        commune.name = m_name->text();
    if (const QVariant kind = m_kind->currentData(); field == Field::Kind)
        commune.kind = kind.isValid() ? std::optional(static_cast<CommuneKind>(kind.toInt())) : std::nullopt;
    if (const QVariant state = m_state->currentData(); field == Field::State)
        commune.state = state.isValid() ? std::optional(state.toString()) : std::nullopt;
    if (const QString ags = m_ags->text().trimmed(); field == Field::Ags)
        commune.ags = ags.isEmpty() ? std::nullopt : std::optional(ags);
    if (field == Field::Population && !readCount(Field::Population, commune.population))
        return;
    if (field == Field::Employees && !readCount(Field::Employees, commune.employees))
        return;
    report(field, m_editor.setCommune(commune));
}

void CommunePage::onNameEdited() { storeCommune(Field::Name); }

/// Going on without a name is possible; the page says once what that means.
void CommunePage::onNameLeft()
{
    m_nameWasLeft = true;
    if (m_name->text().trimmed().isEmpty() && !m_editor.isReadOnly())
        m_fields->refuse(static_cast<int>(Field::Name),
                         tr("Without a name the report says “Unnamed commune”. A pseudonym will do."));
}

bool CommunePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::FocusOut)
        onNameLeft();
    return Page::eventFilter(watched, event);
}

void CommunePage::onDateEdited()
{
    if (!m_date->isReadable()) {
        m_fields->refuse(static_cast<int>(Field::Date),
                         tr("“%1” is no date. Please write it like 31.03.2027.").arg(m_date->text()));
        return;
    }
    report(Field::Date, m_editor.setConductedOn(m_date->date()));
}

void CommunePage::onTagsEdited()
{
    // A field that was only passed through changes nothing, not even a tag with a comma of its own.
    if (m_tags->text() != tagLine(m_editor.assessment().tags()))
        report(Field::Tags, m_editor.setTags(tagsOfLine(m_tags->text())));
}

void CommunePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_fields->fitTo(width());
}

void CommunePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_facilitator)
        m_fields->fitTo(width());
}

} // namespace vierklang::ui
