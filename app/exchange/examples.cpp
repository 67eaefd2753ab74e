// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/examples.h"

#include "app/exchange/assessmentfile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

Result<Assessment> exampleAssessment(const Instrument &instrument, const QString &name)
{
    const bool known = std::any_of(instrument.examples.cbegin(), instrument.examples.cend(),
                                   [&name](const ExampleDescription &example) { return example.name == name; });
    QFile file(u":/examples/%1.vierklang"_s.arg(name));
    if (!known || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::UnknownExample, {name}, {}, {}};
    return readAssessment(file.readAll(), instrument);
}

QList<Assessment> exampleAssessments(const Instrument &instrument)
{
    QList<Assessment> assessments;
    for (const ExampleDescription &example : instrument.examples) {
        if (const Result<Assessment> assessment = exampleAssessment(instrument, example.name))
            assessments.append(assessment.value());
    }
    return assessments;
}

bool isExample(const Instrument &instrument, QUuid id)
{
    static const QList<Assessment> examples = exampleAssessments(instrument);
    return std::any_of(examples.cbegin(), examples.cend(),
                       [id](const Assessment &example) { return example.id() == id; });
}

} // namespace vierklang
