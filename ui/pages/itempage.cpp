// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/itempage.h"

#include "app/assessment/evidence.h"
#include "ui/pages/earliertexts.h"
#include "ui/widgets/answerscale.h"
#include "ui/widgets/evidencepanel.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/progressline.h"

#include <QBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

QString native(QKeySequence keys) { return keys.toString(QKeySequence::NativeText); }

} // namespace

ItemPage::ItemPage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : Page(parent), m_context(context), m_editor(editor), m_earlier(editor), m_frame(new PageFrame(context.theme, this)),
      m_scale(new AnswerScale(context, this)), m_panel(new EvidencePanel(context.theme, this)),
      m_earlierLine(plainLabel(this, u"earlierAnswer"_s, "muted")), m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    buildContent();
    buildShortcuts();
    connect(m_frame->next(), &QPushButton::clicked, this, &Page::nextRequested);
    connect(m_frame->back(), &QPushButton::clicked, this, &Page::backRequested);
    connect(m_scale, &AnswerScale::nextWanted, this, &Page::nextRequested);
    connect(m_scale, &AnswerScale::chosen, this, &ItemPage::onChosen);
    connect(m_panel, &EvidencePanel::evidenceTyped, this, &ItemPage::onEvidenceTyped);
    connect(m_panel, &EvidencePanel::noteTyped, this, &ItemPage::onNoteTyped);
    connect(m_panel, &EvidencePanel::parkedWanted, this, &ItemPage::onParkedWanted);
    m_itemId = m_editor.itemsInWorkshopOrder().first()->id;
    retranslate();
}

void ItemPage::buildContent()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_sides->setSpacing(20);
    auto *answers = new QVBoxLayout;
    answers->setSpacing(m_context.theme.px(6));
    answers->addWidget(m_scale, 1);
    answers->addWidget(m_earlierLine);
    m_sides->addLayout(answers, 1);
    m_sides->addWidget(m_panel);
    m_frame->content()->addLayout(m_sides, 1);
    m_frame->progress()->show();
    setTabOrder(m_panel, m_frame->back());
}

void ItemPage::buildShortcuts()
{
    auto *note = new QShortcut(QKeySequence(u"Ctrl+M"_s), this);
    connect(note, &QShortcut::activated, this, &ItemPage::onNoteShortcut);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &ItemPage::onLeaveNote);
    auto *park = new QShortcut(QKeySequence(u"Ctrl+Shift+K"_s), this);
    connect(park, &QShortcut::activated, this, &ItemPage::onParkShortcut);
}

void ItemPage::retranslate()
{
    m_frame->rule()->setText(tr("Choose the highest level that is fully met and can be shown. What you achieve jointly "
                                "with others counts too."));
    m_frame->rule()->setToolTip(m_editor.instrument().texts.stepRule.in(m_context.language()));
    QList<KeyHints::Hint> hints{{tr("%1 next question"), {tr("Enter")}},
                                {tr("%1 previous question"), {native(QKeySequence(u"Ctrl+PgUp"_s))}},
                                {tr("%1 undo"), {native(QKeySequence::Undo)}}};
    if (m_context.settings.singleKeys())
        hints.prepend({tr("%1 to %2 choose level"), {u"0"_s, u"4"_s}});
    m_frame->hints()->setHints(hints);
    m_frame->back()->setText(tr("&Back"));
    m_frame->next()->setText(tr("&Next question"));
    m_scale->retranslate();
    m_panel->retranslate();
    refresh();
}

void ItemPage::showPlace(const Place &place)
{
    m_itemId = place.id;
    refresh();
    m_frame->scrollToTop();
    m_scale->focusAnswer();
}

void ItemPage::showHead(const Item &item)
{
    const Language language = m_context.language();
    const Instrument &instrument = m_editor.instrument();
    int number = 0;
    int of = 0;
    for (const Item *other : m_editor.itemsInWorkshopOrder()) {
        if (other->dimension != item.dimension)
            continue;
        ++of;
        if (other->id == item.id)
            number = of;
    }
    m_frame->crumb()->setText(tr("%1 · %2 · Question %3 of %4")
                                  .arg(instrument.dimension(item.dimension)->name.in(language),
                                       item.title.in(language))
                                  .arg(number)
                                  .arg(of));
    m_frame->heading()->setText(item.question.in(language));
    const AssessmentResult &result = m_editor.result();
    m_frame->progress()->setProgress(tr("%1 of %2 answered").arg(result.itemsAnswered).arg(result.itemsOf),
                                     result.itemsAnswered, result.itemsOf);
}

void ItemPage::refresh()
{
    const Item *item = m_editor.instrument().item(m_itemId);
    if (!item)
        return;
    showHead(*item);
    const ItemRecord record = m_editor.assessment().itemRecord(m_itemId);
    m_scale->showItem(m_editor.instrument(), *item);
    m_scale->showAnswer(record.answer);
    m_scale->setReadOnly(m_editor.isReadOnly());
    m_panel->showTexts(item->evidence.in(m_context.language()), record.evidence, record.note, record.parked);
    m_panel->showEvidenceRule(EvidenceFrom, lacksEvidence(record));
    m_panel->setReadOnly(m_editor.isReadOnly());
    showEarlier();
}

/// Last year's answer below this year's, and only when this year's is given. Its line is kept free, so that nothing
/// moves when it comes.
void ItemPage::showEarlier()
{
    const Assessment *earlier = m_earlier.assessment();
    const EarlierTexts texts(m_editor.instrument(), earlier, m_editor.assessment(), m_context.language());
    m_earlierLine->setVisible(earlier != nullptr);
    m_earlierLine->setMinimumHeight(m_context.theme.px(20));
    m_earlierLine->setText(texts.ofItem(m_itemId));
}

void ItemPage::report(const Result<void> &outcome)
{
    if (!outcome)
        emit failed(outcome.error());
}

void ItemPage::onChosen(const Answer &answer)
{
    report(m_editor.setAnswer(m_itemId, answer));
    refresh();
}

void ItemPage::onEvidenceTyped(const QString &text)
{
    if (text.size() <= MaxNoteLength)
        report(m_editor.setEvidence(m_itemId, text));
}

void ItemPage::onNoteTyped(const QString &text)
{
    if (text.size() <= MaxNoteLength)
        report(m_editor.setNote(m_itemId, text));
}

void ItemPage::onParkedWanted(bool parked) { report(m_editor.setParked(m_itemId, parked)); }

void ItemPage::onNoteShortcut()
{
    m_panel->focusNote();
    m_frame->scrollTo(m_panel);
}

void ItemPage::onLeaveNote() { m_scale->focusAnswer(); }

void ItemPage::onParkShortcut() { onParkedWanted(!m_editor.assessment().itemRecord(m_itemId).parked); }

void ItemPage::arrange()
{
    const bool wide = width() >= m_context.theme.px(900);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_panel->setMinimumWidth(wide ? m_context.theme.px(316) : 0);
    m_panel->setMaximumWidth(wide ? m_context.theme.px(316) : QWIDGETSIZE_MAX);
}

void ItemPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ItemPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_earlier.lookAgain();
    showEarlier();
}

void ItemPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace vierklang::ui
