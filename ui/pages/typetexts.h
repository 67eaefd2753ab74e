// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/assessment/assessment.h"
#include "app/instrument/instrument.h"
#include "app/scoring/assessmentresult.h"

#include <QCoreApplication>
#include <QStringList>

namespace vierklang::ui {

/// The sentences of the type page, as plain text in the language of the window.
class TypeTexts final
{
    Q_DECLARE_TR_FUNCTIONS(TypeTexts)

public:
    TypeTexts(const Instrument &instrument, const Assessment &assessment, const TypePicture &type, Language language)
        : m_instrument(instrument), m_assessment(assessment), m_type(type), m_language(language)
    {
    }

    /// "Ihre Kommune zeigt deutlich das Muster der Optimierer." and the word in it that names the label.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString emphasis() const;
    /// Types named in the headline, in its order.
    [[nodiscard]] QList<TypeKey> named() const;
    /// What the types in the headline want.
    [[nodiscard]] QString sentence() const;

    /// "Stable" or "Close".
    [[nodiscard]] QString stabilityWord() const;
    [[nodiscard]] QString stabilitySentence() const;
    /// Every single change that makes another type lead; moves from the same goal share a line.
    [[nodiscard]] QStringList flips() const;

    /// From five persons on: who leads with what, and whether there is a common What for; else empty.
    [[nodiscard]] QString group() const;
    [[nodiscard]] bool hasGroup() const;

private:
    [[nodiscard]] QString name(TypeKey type) const { return m_instrument.card(type).name.in(m_language); }
    [[nodiscard]] QString leadsText(TypeKey type) const;
    [[nodiscard]] QString practiceFlip(const Flip &flip) const;

    const Instrument &m_instrument;
    const Assessment &m_assessment;
    const TypePicture &m_type;
    Language m_language;
};

} // namespace vierklang::ui
