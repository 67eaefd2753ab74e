// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placewords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

class PlaceWords final
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)

public:
    static QString ofItem(const QString &itemId, const AssessmentEditor &editor, Language language)
    {
        const Item *item = editor.instrument().item(itemId);
        if (!item)
            return {};
        int number = 0;
        // Counted as the page of the question counts: within its dimension, among the questions of the form.
        for (const Item *other : editor.itemsInWorkshopOrder()) {
            if (other->dimension == item->dimension)
                ++number;
            if (other == item)
                break;
        }
        return tr("%1, question %2").arg(editor.instrument().dimension(item->dimension)->name.in(language)).arg(number);
    }

    static QString ofBehaviour(const QString &behaviourId, const AssessmentEditor &editor)
    {
        const QList<BehaviourItem> &questions = editor.instrument().behaviour;
        int number = 1;
        while (number < questions.size() && questions[number - 1].id != behaviourId)
            ++number;
        return tr("Practice, question %1").arg(number);
    }

    static QString of(const ChangedPart &part, const AssessmentEditor &editor, Language language)
    {
        switch (part.kind) {
        case ChangedPart::Kind::Commune:
            return tr("Details of the commune");
        case ChangedPart::Kind::Goals:
            return tr("Goals");
        case ChangedPart::Kind::Behaviour:
            return ofBehaviour(part.id, editor);
        case ChangedPart::Kind::Item:
            return ofItem(part.id, editor, language);
        case ChangedPart::Kind::Targets:
            return tr("Own targets");
        case ChangedPart::Kind::Measures:
            return tr("Measures");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

Place placeOf(const ChangedPart &part)
{
    switch (part.kind) {
    case ChangedPart::Kind::Commune:
        return {Place::Kind::Commune, {}};
    case ChangedPart::Kind::Goals:
        return {Place::Kind::Goals, {}};
    case ChangedPart::Kind::Behaviour:
        return {Place::Kind::Behaviour, part.id};
    case ChangedPart::Kind::Item:
        return {Place::Kind::Item, part.id};
    case ChangedPart::Kind::Targets:
        return {Place::Kind::Profile, {}};
    case ChangedPart::Kind::Measures:
        return {Place::Kind::Measures, {}};
    }
    Q_UNREACHABLE();
}

QString wordsFor(const ChangedPart &part, const AssessmentEditor &editor, Language language)
{
    return PlaceWords::of(part, editor, language);
}

} // namespace vierklang::ui
