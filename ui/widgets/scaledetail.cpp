// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scaledetail.h"

#include "app/scoring/scoring.h"
#include "app/workflow/wording.h"
#include "ui/charts/itemdots.h"
#include "ui/widgets/resultparts.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// Marks and words of the origins of one item's reference, each once.
void fillOrigins(ItemRow &row, const Instrument &instrument, const QList<TypeKey> &types, Language language)
{
    QStringList marks;
    QStringList words;
    for (const TypeKey type : types) {
        const Origin origin = instrument.archetypes[row.id][type].origin;
        if (marks.contains(originMark(origin, language)))
            continue;
        marks.append(originMark(origin, language));
        words.append(originWording(origin, language));
    }
    row.originMark = marks.join(u'/');
    row.originWords = words.join(u" / "_s);
}

/// Levels first, lowest on top; answers without a level at the end.
int rankOf(const Answer &answer)
{
    return answer.isLevel() ? answer.level() : LevelCount;
}

} // namespace

ScaleDetail::ScaleDetail(Context &context, const Instrument &instrument, QWidget *parent)
    : QFrame(parent), m_context(context), m_instrument(instrument)
{
    setObjectName(u"scaleDetail"_s);
    setRole(this, "card");
    const int gap = context.theme.px(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(context.theme.px(6));
    m_title = plainLabel(this, "subheading");
    m_title->setObjectName(u"detailTitle"_s);
    m_hint = plainLabel(this, "smallMuted");
    m_dots = new ItemDots(context, this);
    m_dots->setObjectName(u"itemDots"_s);
    m_message = cardFrame(this, "banner");
    m_message->setObjectName(u"studyMessage"_s);
    auto *inner = new QVBoxLayout(m_message);
    inner->setContentsMargins(gap, context.theme.px(6), gap, context.theme.px(6));
    m_messageText = plainLabel(m_message, "small");
    inner->addWidget(m_messageText);
    m_origins = plainLabel(this, "smallMuted");
    auto *head = new QHBoxLayout;
    m_picture = new PictureButton(m_dots, this);
    head->addWidget(m_title, 1);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addWidget(m_dots);
    m_picture->offerTable();
    column->addWidget(m_message);
    column->addWidget(m_origins);
    column->addStretch(1);
}

QString ScaleDetail::originsText() const
{
    const Language language = m_context.language();
    QStringList parts;
    for (const Origin origin : {Origin::Order, Origin::Derived, Origin::Assumption})
        parts.append(originMark(origin, language) + u' ' + originWording(origin, language));
    return tr("Origin of the reference: %1. It is a help for thinking, not a value of the study.")
        .arg(parts.join(u" · "_s));
}

void ScaleDetail::showScale(const Assessment &assessment, const AssessmentResult &result,
                            const QString &scaleId)
{
    const Language language = m_context.language();
    const bool isLens = scaleId.startsWith(u"lens."_s);
    const QString id = scaleId.section(u'.', 1);
    const QList<TypeKey> types = result.referenceTypes();
    QList<ItemRow> rows;
    for (const Item *item : isLens ? m_instrument.itemsOfLens(id) : m_instrument.itemsOf(id)) {
        if (!assessment.asks(*item))
            continue;
        ItemRow row{item->id, item->shortName.in(language), assessment.answerOf(item->id), {}, {}, {}};
        row.reference = referenceOf(m_instrument, item->id, types);
        if (row.reference)
            fillOrigins(row, m_instrument, types, language);
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const ItemRow &one, const ItemRow &other) {
        return rankOf(one.answer) < rankOf(other.answer);
    });
    const QString name = m_instrument.scaleName(scaleId).in(language);
    m_title->setText(tr("%1: %n question(s)", nullptr, static_cast<int>(rows.size())).arg(name));
    m_hint->setText(
        types.isEmpty()
            ? tr("Lowest first.")
            : tr("Lowest first. The upright line is the reference, the letters name its origin."));
    m_dots->setAccessibleName(tr("Questions of %1").arg(name));
    m_dots->setPictureName(name);
    m_picture->retranslate();
    m_dots->setAccessibleDescription(tr("One row per question with its level, lowest first."));
    m_dots->setRows(rows, types);
    const Lens *lens = isLens ? m_instrument.lens(id) : nullptr;
    m_message->setVisible(lens != nullptr);
    if (lens)
        m_messageText->setText(tr("From the study: %1").arg(lens->message.in(language)));
    setTextOrHide(m_origins, types.isEmpty() ? QString() : originsText());
}

} // namespace vierklang::ui
