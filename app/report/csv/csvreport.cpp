// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/csv/csvreport.h"

#include "app/report/overloaded.h"
#include "app/report/plaintext.h"
#include "app/report/reporttexts.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

/// The columns of the file. What a row has no value for stays empty.
enum class Field {
    Commune, Date, Assessment, Kind, Id, Group, Name, Answer, Value, Target, Reference, Distance, Contribution, Votes,
    Unknown = Votes + LevelCount, NotApplicable, Evidence, Note, Owner, Training, Start, Due, State, Count
};

class CsvTable
{
public:
    CsvTable(const ReportData &data, CsvProfile profile) : m_data(data), m_profile(profile) {}

    [[nodiscard]] QByteArray written()
    {
        addTitles();
        for (const QList<DataValue> &row : m_data.answers.rows)
            addAnswer(row);
        for (const QList<DataValue> &row : m_data.types.rows)
            addType(row);
        for (const QList<DataValue> &row : m_data.scales.rows)
            addScale(row);
        for (const QList<DataValue> &row : m_data.measures.rows)
            addMeasure(row);
        return csvBytes(m_text);
    }

private:
    using Row = QList<DataValue>;

    [[nodiscard]] QString word(const QString &key, const Fillings &fillings = {}) const
    {
        return ReportTexts::builtIn().text(key, m_data.language, fillings);
    }

    [[nodiscard]] Row emptyRow(const QString &kind) const
    {
        Row row(static_cast<qsizetype>(Field::Count));
        set(row, Field::Commune, m_data.commune);
        set(row, Field::Date, m_data.conductedOn ? DataValue(*m_data.conductedOn) : DataValue());
        set(row, Field::Assessment, m_data.assessment);
        set(row, Field::Kind, kind);
        return row;
    }

    static void set(Row &row, Field field, const DataValue &value) { row[static_cast<qsizetype>(field)] = value; }

    void addTitles()
    {
        Row titles;
        for (const QString &title :
             {word(u"data.commune"_s), word(u"data.date"_s), word(u"data.assessment"_s), word(u"data.kind"_s),
              word(u"data.id"_s), word(u"head.dimension"_s), word(u"data.name"_s), word(u"data.answer"_s),
              word(u"data.value"_s), word(u"head.target"_s), word(u"data.reference"_s), word(u"head.distance"_s),
              word(u"data.contribution"_s)})
            titles.append(title);
        for (int level = 0; level < LevelCount; ++level)
            titles.append(word(u"data.votes"_s, {{u"level"_s, level}}));
        for (const QString &title :
             {word(u"data.unknown"_s), word(u"data.notApplicable"_s), word(u"data.evidence"_s), word(u"data.note"_s),
              word(u"head.owner"_s), word(u"head.training"_s), word(u"data.start"_s), word(u"data.due"_s),
              word(u"data.state"_s)})
            titles.append(title);
        addLine(titles);
    }

    void addAnswer(const Row &answer)
    {
        const auto from = [&answer](AnswerColumn column) { return valueAt(answer, column); };
        Row row = emptyRow(std::get<QString>(from(AnswerColumn::Kind)));
        set(row, Field::Id, from(AnswerColumn::Id));
        set(row, Field::Group, from(AnswerColumn::Group));
        set(row, Field::Name, from(AnswerColumn::Name));
        set(row, Field::Answer, from(AnswerColumn::Answer));
        set(row, Field::Value, from(AnswerColumn::Value));
        set(row, Field::Target, from(AnswerColumn::Target));
        set(row, Field::Contribution, from(AnswerColumn::Contribution));
        for (int index = 0; index < LevelCount + 2; ++index) // five levels and two answers outside of them
            row[static_cast<qsizetype>(Field::Votes) + index] = answer[static_cast<qsizetype>(AnswerColumn::Votes) + index];
        set(row, Field::Evidence, from(AnswerColumn::Evidence));
        set(row, Field::Note, from(AnswerColumn::Note));
        addLine(row);
    }

    /// Four rows a type: what the goals say, what practice says, both together, and the whole percent.
    void addType(const Row &type)
    {
        const auto add = [&](const QString &part, const QString &name, TypeColumn column) {
            Row row = emptyRow(word(u"data.type"_s));
            set(row, Field::Id, std::get<QString>(valueAt(type, TypeColumn::Id)) + u'.' + part);
            set(row, Field::Name, std::get<QString>(valueAt(type, TypeColumn::Name)) + u": "_s + name);
            set(row, Field::Value, valueAt(type, column));
            addLine(row);
        };
        add(u"goals"_s, word(u"head.goals"_s), TypeColumn::Goals);
        add(u"practice"_s, word(u"head.practice"_s), TypeColumn::Practice);
        add(u"share"_s, word(u"head.share"_s), TypeColumn::Share);
        add(u"percent"_s, word(u"data.percent"_s), TypeColumn::Percent);
    }

    void addScale(const Row &scale)
    {
        Row row = emptyRow(std::get<QString>(valueAt(scale, ScaleColumn::Kind)));
        set(row, Field::Id, valueAt(scale, ScaleColumn::Id));
        set(row, Field::Name, valueAt(scale, ScaleColumn::Name));
        set(row, Field::Answer, valueAt(scale, ScaleColumn::Level));
        set(row, Field::Value, valueAt(scale, ScaleColumn::Actual));
        set(row, Field::Target, valueAt(scale, ScaleColumn::Target));
        set(row, Field::Reference, valueAt(scale, ScaleColumn::Reference));
        set(row, Field::Distance, valueAt(scale, ScaleColumn::Distance));
        addLine(row);
    }

    void addMeasure(const Row &measure)
    {
        Row row = emptyRow(word(u"data.measure"_s));
        const double number = std::get<double>(valueAt(measure, MeasureColumn::Number));
        set(row, Field::Id, u"measure."_s + QString::number(qRound(number)));
        set(row, Field::Group, valueAt(measure, MeasureColumn::About));
        set(row, Field::Name, valueAt(measure, MeasureColumn::Title));
        set(row, Field::Owner, valueAt(measure, MeasureColumn::Owner));
        set(row, Field::Training, valueAt(measure, MeasureColumn::Training));
        set(row, Field::Start, valueAt(measure, MeasureColumn::Start));
        set(row, Field::Due, valueAt(measure, MeasureColumn::Due));
        set(row, Field::State, valueAt(measure, MeasureColumn::State));
        addLine(row);
    }

    void addLine(const Row &row) { m_text += csvLine(row, m_profile); }

    const ReportData &m_data;
    CsvProfile m_profile;
    QString m_text;
};

bool mayBeFormula(QChar first)
{
    static const QString dangerous = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return dangerous.contains(first);
}

} // namespace

QString csvField(const QString &text)
{
    QString field = plainText(text);
    // The beginning is judged before and after tidying: a tab that becomes a blank was meant to hide what follows.
    const QString trimmed = field.trimmed();
    if ((!text.isEmpty() && mayBeFormula(text.front())) || (!trimmed.isEmpty() && mayBeFormula(trimmed.front())))
        field.prepend(u'\'');
    return field.isEmpty() ? field : u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QList<DataValue> &row, CsvProfile profile)
{
    QStringList fields;
    for (const DataValue &value : row)
        fields.append(std::visit(Overloaded{[](std::monostate) { return QString(); },
                                            [](const QString &text) { return csvField(text); },
                                            [profile](double number) { return csvField(number, profile); },
                                            [profile](QDate day) { return csvField(day, profile); }},
                                 value));
    return fields.join(profile == CsvProfile::German ? u';' : u',') + u"\r\n"_s;
}

QByteArray csvBytes(const QString &lines) { return "\xEF\xBB\xBF" + lines.toUtf8(); }

QString csvField(double number, CsvProfile profile)
{
    QString field = QString::number(number, 'f', QLocale::FloatingPointShortest);
    return profile == CsvProfile::German ? field.replace(u'.', u',') : field;
}

QString csvField(QDate day, CsvProfile profile)
{
    return profile == CsvProfile::German ? day.toString(QStringLiteral("dd.MM.yyyy")) : day.toString(Qt::ISODate);
}

Result<QByteArray> csvOf(const ReportData &data, CsvProfile profile) { return CsvTable(data, profile).written(); }

} // namespace vierklang
