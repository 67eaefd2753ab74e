// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/communepage.h"

#include "app/workflow/messages.h"
#include "app/workflow/wording.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QFrame>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>

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
      m_grid(new QGridLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(10);
    m_frame->crumb()->hide();
    buildFields();
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 16, 20, 16);
    inside->addLayout(m_grid);
    m_frame->content()->addWidget(card);
    buildForm();
    m_frame->content()->addStretch(1);
    connectFields();
    retranslate();
}

void CommunePage::addField(Field field, QWidget *input, const QString &name)
{
    Cell cell;
    cell.box = new QWidget(this);
    auto *column = new QVBoxLayout(cell.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    cell.title = plainLabel(cell.box, name + u".label"_s);
    cell.input = input;
    cell.message = plainLabel(cell.box, name + u".message"_s, "smallMuted");
    input->setObjectName(name);
    cell.title->setBuddy(input);
    column->addWidget(cell.title);
    column->addWidget(input);
    column->addWidget(cell.message);
    column->addStretch(1);
    m_cells.insert(field, cell);
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
    m_date = new QDateEdit(this);
    m_facilitator = new QLineEdit(this);
    m_date->setCalendarPopup(true);
    for (QComboBox *box : {m_kind, m_state})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(Field::Name, m_name, u"communeName"_s);
    addField(Field::Title, m_title, u"occasionTitle"_s);
    addField(Field::Kind, m_kind, u"communeKind"_s);
    addField(Field::State, m_state, u"communeState"_s);
    addField(Field::Ags, m_ags, u"communeAgs"_s);
    addField(Field::Population, m_population, u"communePopulation"_s);
    addField(Field::Employees, m_employees, u"communeEmployees"_s);
    addField(Field::Date, m_date, u"conductedOn"_s);
    addField(Field::Facilitator, m_facilitator, u"facilitator"_s);
}

void CommunePage::buildForm()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(6);
    m_formTitle = plainLabel(card, u"formTitle"_s, "strong");
    m_full = new QRadioButton(card);
    m_full->setObjectName(u"formFull"_s);
    m_short = new QRadioButton(card);
    m_short->setObjectName(u"formShort"_s);
    m_fullMeaning = plainLabel(card, u"fullMeaning"_s, "muted");
    m_shortMeaning = plainLabel(card, u"shortMeaning"_s, "muted");
    for (QLabel *meaning : {m_fullMeaning, m_shortMeaning})
        meaning->setIndent(m_context.theme.px(30));
    m_formMessage = plainLabel(card, u"formMessage"_s, "smallMuted");
    m_forms = new QButtonGroup(this);
    m_forms->addButton(m_full, static_cast<int>(Form::Full));
    m_forms->addButton(m_short, static_cast<int>(Form::Short));
    column->addWidget(m_formTitle);
    column->addWidget(m_full);
    column->addWidget(m_fullMeaning);
    column->addWidget(m_short);
    column->addWidget(m_shortMeaning);
    column->addWidget(m_formMessage);
    m_frame->content()->addWidget(card);
}

void CommunePage::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, &CommunePage::onNameEdited);
    connect(m_title, &QLineEdit::textEdited, this, &CommunePage::onTitleEdited);
    connect(m_kind, &QComboBox::activated, this, &CommunePage::onKindChosen);
    connect(m_state, &QComboBox::activated, this, &CommunePage::onStateChosen);
    connect(m_ags, &QLineEdit::editingFinished, this, &CommunePage::onAgsEdited);
    connect(m_population, &QLineEdit::editingFinished, this, &CommunePage::onPopulationEdited);
    connect(m_employees, &QLineEdit::editingFinished, this, &CommunePage::onEmployeesEdited);
    connect(m_date, &QDateEdit::dateChanged, this, &CommunePage::onDateChanged);
    connect(m_facilitator, &QLineEdit::textEdited, this, &CommunePage::onFacilitatorEdited);
    connect(m_forms, &QButtonGroup::idClicked, this, &CommunePage::onFormChosen);
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
    m_formTitle->setText(tr("How much do you want to answer?"));
    m_full->setText(tr("&Full form, about 90 minutes"));
    m_short->setText(tr("&Short form, about 60 minutes"));
    const Instrument &instrument = m_editor.instrument();
    const auto isCore = [](const auto &part) { return part.core; };
    const QString meaning = tr("%1 goals, %2 questions on practice, %3 on maturity");
    m_fullMeaning->setText(
        meaning.arg(instrument.goals.size()).arg(instrument.behaviour.size()).arg(instrument.items.size()));
    m_shortMeaning->setText(
        meaning.arg(std::count_if(instrument.goals.cbegin(), instrument.goals.cend(), isCore))
            .arg(instrument.behaviour.size())
            .arg(std::count_if(instrument.items.cbegin(), instrument.items.cend(), isCore)));
    m_full->setAccessibleDescription(m_fullMeaning->text());
    m_short->setAccessibleDescription(m_shortMeaning->text());
    retranslateFields();
    retranslateLists();
    refresh();
}

void CommunePage::retranslateFields()
{
    const QMap<Field, std::pair<QString, QString>> words{
        {Field::Name, {tr("Name or pseudonym"), tr("stands on the report")}},
        {Field::Title, {tr("Occasion"), tr("e.g. kick-off workshop")}},
        {Field::Kind, {tr("Kind of commune"), {}}},
        {Field::State, {tr("State"), {}}},
        {Field::Ags, {tr("Official municipality key"), tr("8 digits, counties 5")}},
        {Field::Population, {tr("Population"), {}}},
        {Field::Employees, {tr("Employees of the administration"), {}}},
        {Field::Date, {tr("Date"), {}}},
        {Field::Facilitator, {tr("Facilitator"), tr("may stay empty")}}};
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        cell->title->setText(words[cell.key()].first);
        cell->input->setAccessibleName(words[cell.key()].first);
        if (m_refused.contains(cell.key()))
            continue;
        cell->message->setText(words[cell.key()].second);
        cell->input->setAccessibleDescription(words[cell.key()].second);
    }
    m_date->setDisplayFormat(m_context.language() == Language::German ? u"dd.MM.yyyy"_s : u"d MMM yyyy"_s);
}

void CommunePage::retranslateLists()
{
    m_kind->clear();
    m_kind->addItem(tr("not stated"));
    for (const CommuneKind kind : AllCommuneKinds)
        m_kind->addItem(kindWording(kind, m_context.language()), static_cast<int>(kind));
    m_state->clear();
    m_state->addItem(tr("not stated"));
    for (const FederalState &state : federalStates())
        m_state->addItem(state.letters, state.letters);
}

void CommunePage::refresh()
{
    const Assessment &assessment = m_editor.assessment();
    const Commune &commune = assessment.commune();
    showText(m_name, commune.name);
    showText(m_title, assessment.title());
    // What was refused stays beside its message until it is put right.
    if (!m_refused.contains(Field::Ags))
        showText(m_ags, commune.ags.value_or(QString()));
    if (!m_refused.contains(Field::Population))
        showText(m_population, textOf(commune.population));
    if (!m_refused.contains(Field::Employees))
        showText(m_employees, textOf(commune.employees));
    showText(m_facilitator, assessment.facilitator());
    showChoice(m_kind, commune.kind ? QVariant(static_cast<int>(*commune.kind)) : QVariant());
    showChoice(m_state, commune.state ? QVariant(*commune.state) : QVariant());
    const QSignalBlocker quiet(m_date);
    m_date->setDate(assessment.conductedOn().value_or(m_context.clock.today()));
    m_forms->button(static_cast<int>(assessment.form()))->setChecked(true);
    for (const Cell &cell : std::as_const(m_cells))
        cell.input->setEnabled(!m_editor.isReadOnly());
    m_full->setEnabled(!m_editor.isReadOnly());
    m_short->setEnabled(!m_editor.isReadOnly());
}

void CommunePage::showPlace(const Place &)
{
    m_refused.clear();
    retranslateFields();
    m_formMessage->clear();
    refresh();
    m_frame->scrollToTop();
    m_name->setFocus(Qt::TabFocusReason);
}

void CommunePage::showMessage(Field field, const Result<void> &outcome)
{
    const Cell &cell = m_cells[field];
    m_refused.removeAll(field);
    if (!outcome)
        m_refused.append(field);
    if (outcome) {
        setRole(cell.message, "smallMuted");
        retranslateFields();
        return;
    }
    setRole(cell.message, "smallStrong");
    cell.message->setText(sentenceOf(outcome.error()));
    cell.input->setAccessibleDescription(cell.message->text());
}

bool CommunePage::readCount(Field field, std::optional<int> &value)
{
    QString text = static_cast<QLineEdit *>(m_cells[field].input)->text();
    text.remove(u' ').remove(u'.').remove(QChar(0x202F));
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!text.isEmpty() && !isNumber) {
        showMessage(field, Error{ErrorCode::NumberOutOfRange, {text}, {}, {}});
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
    showMessage(field, m_editor.setCommune(commune));
}

void CommunePage::onNameEdited() { storeCommune(Field::Name); }
void CommunePage::onKindChosen() { storeCommune(Field::Kind); }
void CommunePage::onStateChosen() { storeCommune(Field::State); }
void CommunePage::onAgsEdited() { storeCommune(Field::Ags); }
void CommunePage::onPopulationEdited() { storeCommune(Field::Population); }
void CommunePage::onEmployeesEdited() { storeCommune(Field::Employees); }
void CommunePage::onTitleEdited() { showMessage(Field::Title, m_editor.setTitle(m_title->text())); }
void CommunePage::onDateChanged() { showMessage(Field::Date, m_editor.setConductedOn(m_date->date())); }
void CommunePage::onFacilitatorEdited()
{
    showMessage(Field::Facilitator, m_editor.setFacilitator(m_facilitator->text()));
}

void CommunePage::onFormChosen(int id)
{
    Result<void> done = m_editor.setForm(static_cast<Form>(id));
    if (!done && done.error().code == ErrorCode::GoalNotInForm) {
        // A person knows the goal by its words.
        Error named = done.error();
        if (const Goal *goal = m_editor.instrument().goal(named.arguments.value(0)))
            named.arguments = {goal->shortName.in(m_context.language())};
        done = named;
    }
    m_formMessage->setText(done ? QString() : sentenceOf(done.error()));
    setRole(m_formMessage, done ? "smallMuted" : "smallStrong");
    refresh();
}

void CommunePage::arrange()
{
    const int columns = width() >= m_context.theme.px(960) ? 3 : width() >= m_context.theme.px(620) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int index = 0;
    for (const Cell &cell : std::as_const(m_cells)) {
        m_grid->removeWidget(cell.box);
        m_grid->addWidget(cell.box, index / columns, index % columns);
        ++index;
    }
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void CommunePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void CommunePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_columns > 0)
        arrange();
}

} // namespace vierklang::ui
