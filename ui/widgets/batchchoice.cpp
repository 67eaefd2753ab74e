// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/batchchoice.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/reportformatchoice.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr auto Value = "value";

template <typename T>
T valueOf(const QCheckBox *box)
{
    return static_cast<T>(box->property(Value).toInt());
}

template <typename T>
QList<T> ticked(const QList<QCheckBox *> &boxes)
{
    QList<T> values;
    for (const QCheckBox *box : boxes) {
        if (box->isChecked())
            values.append(valueOf<T>(box));
    }
    return values;
}

} // namespace

BatchChoice::BatchChoice(const QList<Audience> &audiences, QWidget *parent)
    : QWidget(parent), m_audienceTitle(plainLabel(this, u"batchAudienceTitle"_s, "strong")),
      m_togetherTitle(plainLabel(this, u"batchTogetherTitle"_s, "strong")),
      m_formatTitle(plainLabel(this, u"batchFormatTitle"_s, "strong")),
      m_tablesNote(plainLabel(this, u"batchTablesNote"_s, "smallMuted")),
      m_languageTitle(plainLabel(this, u"batchLanguageTitle"_s, "strong")), m_languages(new QButtonGroup(this)),
      m_csvTitle(plainLabel(this, u"batchCsvTitle"_s, "strong")), m_profiles(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto addBox = [&](QList<QCheckBox *> &boxes, const QString &name, int value) {
        auto *box = new QCheckBox(this);
        box->setObjectName(name);
        box->setProperty(Value, value);
        box->setChecked(boxes.isEmpty() && &boxes != &m_together);
        connect(box, &QCheckBox::toggled, this, &BatchChoice::showProfiles);
        connect(box, &QCheckBox::toggled, this, &BatchChoice::changed);
        boxes.append(box);
        column->addWidget(box);
    };
    column->addWidget(m_audienceTitle);
    for (const Audience audience : audiences)
        addBox(m_audiences, u"batch-"_s + wordOf(audience), static_cast<int>(audience));
    column->addWidget(m_togetherTitle);
    for (const Collective kind : {Collective::Portfolio, Collective::Comparison})
        addBox(m_together, u"batch-"_s + wordOf(kind), static_cast<int>(kind));
    m_togetherTitle->setContentsMargins(0, 8, 0, 0);
    m_togetherTitle->hide();
    for (QCheckBox *box : std::as_const(m_together))
        box->hide();
    column->addSpacing(8);
    column->addWidget(m_formatTitle);
    for (const ReportFormat format : {ReportFormat::Pdf, ReportFormat::Odt, ReportFormat::Html, ReportFormat::Xlsx,
                                      ReportFormat::Csv})
        addBox(m_formats, u"batch-"_s + wordOf(format), static_cast<int>(format));
    column->addWidget(m_tablesNote);
    addLanguages(column);
    showProfiles();
    retranslate();
}

void BatchChoice::addLanguages(QVBoxLayout *column)
{
    const auto add = [&](QButtonGroup *group, const QString &name, int id) {
        auto *button = new QRadioButton(this);
        button->setObjectName(name);
        group->addButton(button, id);
        column->addWidget(button);
    };
    column->addSpacing(8);
    column->addWidget(m_languageTitle);
    add(m_languages, u"batchGerman"_s, static_cast<int>(Language::German));
    add(m_languages, u"batchEnglish"_s, static_cast<int>(Language::English));
    column->addSpacing(8);
    column->addWidget(m_csvTitle);
    add(m_profiles, u"batchCsvGerman"_s, static_cast<int>(CsvProfile::German));
    add(m_profiles, u"batchCsvInternational"_s, static_cast<int>(CsvProfile::International));
    setLanguage(Language::German);
    connect(m_languages, &QButtonGroup::idClicked, this, &BatchChoice::onLanguageChosen);
    connect(m_profiles, &QButtonGroup::idClicked, this, &BatchChoice::changed);
}

void BatchChoice::onLanguageChosen()
{
    setLanguage(language());
    emit changed();
}

QList<Audience> BatchChoice::audiences() const { return ticked<Audience>(m_audiences); }

QList<Collective> BatchChoice::together() const { return ticked<Collective>(m_together); }

QList<ReportFormat> BatchChoice::formats() const { return ticked<ReportFormat>(m_formats); }

Language BatchChoice::language() const { return static_cast<Language>(m_languages->checkedId()); }

void BatchChoice::setLanguage(Language language)
{
    m_languages->button(static_cast<int>(language))->setChecked(true);
    m_profiles->button(static_cast<int>(csvProfileFor(language)))->setChecked(true);
}

CsvProfile BatchChoice::csv() const { return static_cast<CsvProfile>(m_profiles->checkedId()); }

void BatchChoice::hideLanguage()
{
    m_hasLanguage = false;
    m_languageTitle->hide();
    for (QAbstractButton *button : m_languages->buttons())
        button->hide();
    showProfiles();
}

void BatchChoice::offerTogether()
{
    m_togetherTitle->show();
    for (QCheckBox *box : std::as_const(m_together))
        box->show();
}

void BatchChoice::showProfiles()
{
    const bool isShown = m_hasLanguage && formats().contains(ReportFormat::Csv);
    m_csvTitle->setVisible(isShown);
    for (QAbstractButton *button : m_profiles->buttons())
        button->setVisible(isShown);
}

void BatchChoice::retranslate()
{
    m_audienceTitle->setText(tr("Who reads it?"));
    for (QCheckBox *box : std::as_const(m_audiences)) {
        switch (valueOf<Audience>(box)) {
        case Audience::Full:
            box->setText(tr("The administration: everything"));
            break;
        case Audience::Council:
            box->setText(tr("The council: one page"));
            break;
        case Audience::Protocol:
            box->setText(tr("The group: protocol"));
            break;
        }
    }
    m_togetherTitle->setText(tr("About all of them together"));
    for (QCheckBox *box : std::as_const(m_together))
        box->setText(valueOf<Collective>(box) == Collective::Portfolio ? tr("Overview of all") : tr("Comparison of two to six"));
    m_formatTitle->setText(tr("In which formats?"));
    for (QCheckBox *box : std::as_const(m_formats))
        box->setText(ReportFormatChoice::nameOf(valueOf<ReportFormat>(box)));
    m_tablesNote->setText(tr("Workbook and table hold all answers and notes; only the administration gets them."));
    m_languageTitle->setText(tr("Language of the reports"));
    m_languages->button(static_cast<int>(Language::German))->setText(u"Deutsch"_s);
    m_languages->button(static_cast<int>(Language::English))->setText(u"English"_s);
    m_csvTitle->setText(tr("How are tables (CSV) written?"));
    m_profiles->button(static_cast<int>(CsvProfile::German))->setText(tr("German: semicolon, comma"));
    m_profiles->button(static_cast<int>(CsvProfile::International))->setText(tr("International: comma, point"));
}

} // namespace vierklang::ui
