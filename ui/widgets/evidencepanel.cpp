// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/evidencepanel.h"

#include "app/assessment/assessment.h"
#include "ui/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notefield.h"
#include "ui/widgets/sign.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

QString native(const QString &keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); }

} // namespace

EvidencePanel::EvidencePanel(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    setObjectName(u"evidencePanel"_s);
    setRole(this, "card");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    buildEvidence();
    buildNote();
    buildParking();
    retranslate();
}

void EvidencePanel::buildEvidence()
{
    m_evidenceTitle = plainLabel(this, u"evidenceTitle"_s, "strong");
    m_evidenceHint = plainLabel(this, u"evidenceHint"_s, "muted");
    m_evidenceRule = plainLabel(this, u"evidenceRule"_s, "smallMuted");
    m_evidence = new NoteField(u"evidence"_s, this);
    m_evidenceTitle->setBuddy(m_evidence);
    layout()->addWidget(m_evidenceTitle);
    layout()->addWidget(m_evidenceHint);
    layout()->addWidget(m_evidenceRule);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_evidence, 1);
    connect(m_evidence, &NoteField::textChanged, this, &EvidencePanel::onEvidenceTyped);
}

void EvidencePanel::buildNote()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 0);
    m_noteTitle = plainLine(this, u"noteTitle"_s, "strong");
    m_noteKey = plainLine(this, u"noteKey"_s, "key");
    line->addWidget(m_noteTitle, 1);
    line->addWidget(m_noteKey, 0, Qt::AlignVCenter);
    m_noteHint = plainLabel(this, u"noteHint"_s, "muted");
    m_note = new NoteField(u"note"_s, this);
    m_noteTitle->setBuddy(m_note);
    m_remaining = plainLabel(this, u"noteRemaining"_s, "smallMuted");
    m_remaining->setAlignment(Qt::AlignRight);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(line);
    column->addWidget(m_noteHint);
    column->addWidget(m_note, 3);
    column->addWidget(m_remaining);
    connect(m_note, &NoteField::textChanged, this, &EvidencePanel::onNoteTyped);
}

void EvidencePanel::buildParking()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new Hairline(m_theme, this));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 8, 0, 0);
    m_park = new QPushButton(this);
    m_park->setObjectName(u"park"_s);
    m_parkKey = plainLine(this, u"parkKey"_s, "key");
    line->addWidget(m_park);
    line->addStretch(1);
    line->addWidget(m_parkKey, 0, Qt::AlignVCenter);
    column->addLayout(line);
    connect(m_park, &QPushButton::clicked, this, &EvidencePanel::onParkClicked);
}

void EvidencePanel::retranslate()
{
    m_evidenceTitle->setText(tr("Evidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidenceHint->setText(tr("Suitable: %1").arg(m_hint));
    m_noteTitle->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_noteHint->setText(tr("Please enter no names."));
    m_noteKey->setText(native(u"Ctrl+M"_s));
    m_parkKey->setText(native(u"Ctrl+Shift+K"_s));
    // The blank keeps the sign and the words apart.
    m_park->setText(u' ' + (m_parked ? tr("Take question back") : tr("Park question")));
    const int size = m_theme.px(14);
    m_park->setIcon(signPixmap(Sign::Parked, size, m_theme.colours().ink, devicePixelRatioF()));
    m_park->setIconSize(QSize(size, size));
    for (NoteField *field : {m_evidence, m_note})
        field->setMinimumHeight(m_theme.px(field == m_note ? 96 : 56));
    m_evidence->setMaximumHeight(m_theme.px(80));
    showRemaining();
}

void EvidencePanel::showTexts(const QString &hint, const QString &evidence, const QString &note, bool parked)
{
    m_hint = hint;
    m_parked = parked;
    m_evidence->showText(evidence);
    m_note->showText(note);
    retranslate();
}

void EvidencePanel::showEvidenceRule(int fromStep, bool isMissing)
{
    setRole(m_evidenceRule, isMissing ? "smallStrong" : "smallMuted");
    m_evidenceRule->setText(isMissing ? tr("Missing: from step %1 on it belongs to the answer.").arg(fromStep)
                                      : tr("From step %1 on it belongs to the answer.").arg(fromStep));
    m_evidence->setAccessibleDescription(m_evidenceRule->text());
}

void EvidencePanel::setReadOnly(bool readOnly)
{
    m_evidence->setReadOnly(readOnly);
    m_note->setReadOnly(readOnly);
    m_park->setEnabled(!readOnly);
}

void EvidencePanel::focusNote() { m_note->setFocus(Qt::ShortcutFocusReason); }

void EvidencePanel::showRemaining()
{
    const qsizetype longest = std::max(m_note->toPlainText().size(), m_evidence->toPlainText().size());
    const int left = MaxNoteLength - static_cast<int>(longest);
    m_remaining->setText(left >= 0 ? tr("%n characters left", nullptr, left)
                                   : tr("%n characters too many: please shorten, the last change is not saved",
                                        nullptr, -left));
}

void EvidencePanel::onEvidenceTyped()
{
    showRemaining();
    emit evidenceTyped(m_evidence->toPlainText());
}

void EvidencePanel::onNoteTyped()
{
    showRemaining();
    emit noteTyped(m_note->toPlainText());
}

void EvidencePanel::onParkClicked() { emit parkedWanted(!m_parked); }

} // namespace vierklang::ui
