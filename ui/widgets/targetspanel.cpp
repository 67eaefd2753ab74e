// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/targetspanel.h"

#include "app/workflow/messages.h"
#include "ui/widgets/halfspin.h"
#include "ui/widgets/resultparts.h"

#include <QGridLayout>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

TargetsPanel::TargetsPanel(Context &context, AssessmentEditor &editor, QWidget *parent)
    : QFrame(parent), m_context(context), m_editor(editor)
{
    setObjectName(u"targetsPanel"_s);
    setRole(this, "card");
    const int gap = context.theme.px(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(context.theme.px(6));
    m_title = plainLabel(this, "subheading");
    m_hint = plainLabel(this, "smallMuted");
    column->addWidget(m_title);
    column->addWidget(m_hint);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(context.theme.px(6));
    for (const QString &id : editor.instrument().scaleIds())
        addRow(grid, id);
    column->addLayout(grid);
    m_refusal = plainLabel(this, "strong");
    m_refusal->setObjectName(u"targetRefusal"_s);
    m_refusal->hide();
    column->addWidget(m_refusal);
    m_close = pushButton(this, u"closeTargets"_s);
    column->addWidget(m_close, 0, Qt::AlignRight);
    column->addStretch(1);
    connect(m_close, &QPushButton::clicked, this, &TargetsPanel::closed);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &TargetsPanel::closed);
    retranslate();
}

void TargetsPanel::addRow(QGridLayout *grid, const QString &scaleId)
{
    const int row = grid->rowCount();
    auto *label = plainLabel(this, scaleId.startsWith(u"lens."_s) ? "strong" : nullptr);
    auto *spin = new HalfSpin(m_context, this);
    spin->setObjectName(u"target."_s + scaleId);
    label->setBuddy(spin);
    grid->addWidget(label, row, 0);
    grid->addWidget(spin, row, 1);
    m_ids.append(scaleId);
    m_labels.insert(scaleId, label);
    m_spins.insert(scaleId, spin);
    connect(spin, &QSpinBox::valueChanged, this, [this, scaleId] { onTargetChanged(scaleId); });
}

void TargetsPanel::retranslate()
{
    const Language language = m_context.language();
    m_title->setText(tr("Own targets"));
    m_hint->setText(tr("For two to three years, in halves from 0 to 4. “Next step” means: one above today. "
                       "Type a number or use the arrow keys."));
    setButtonText(m_close, tr("Done"), tr("Close the targets"));
    for (const QString &id : std::as_const(m_ids)) {
        const QString name = m_editor.instrument().scaleName(id).in(language);
        m_labels[id]->setText(name);
        m_spins[id]->setAccessibleName(tr("Target for %1").arg(name));
        m_spins[id]->retranslate();
    }
}

void TargetsPanel::refresh()
{
    const QScopedValueRollback filling(m_isFilling, true);
    for (const QString &id : std::as_const(m_ids)) {
        const auto &targets = m_editor.assessment().targets();
        m_spins[id]->setTarget(targets.contains(id) ? std::optional(targets.value(id)) : std::nullopt);
        m_spins[id]->setEnabled(!m_editor.isReadOnly());
    }
}

void TargetsPanel::focusFirst()
{
    // As if somebody came by Tab: the whole value is chosen, so that the first digit replaces it.
    m_spins[m_ids.first()]->setFocus(Qt::TabFocusReason);
    m_spins[m_ids.first()]->selectAll();
}

void TargetsPanel::onTargetChanged(const QString &scaleId)
{
    if (m_isFilling)
        return;
    const Result<void> done = m_editor.setTarget(scaleId, m_spins[scaleId]->target());
    setTextOrHide(m_refusal, done ? QString() : sentenceOf(done.error()));
    if (!done)
        refresh();
}

} // namespace vierklang::ui
