// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/picturestep.h"

#include "app/workflow/messages.h"
#include "ui/pages/profilepage.h"
#include "ui/pages/typeresultpage.h"
#include "ui/widgets/labels.h"
#include "ui/workshop/keybutton.h"
#include "ui/workshop/segments.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

PictureStep::PictureStep(Context &context, WorkshopSession &session, QWidget *parent)
    : StepPage(context, session, parent), m_stack(new QStackedWidget(this))
{
    setObjectName(u"pictureStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    buildCovered();
}

void PictureStep::buildCovered()
{
    m_covered = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_covered);
    column->setContentsMargins(28, 40, 28, 14);
    column->setSpacing(12);
    m_title = plainLabel(m_covered, u"pictureTitle"_s, "heading");
    m_text = plainLabel(m_covered, u"pictureText"_s, "muted");
    m_missing = plainLabel(m_covered, u"pictureMissing"_s, "strong");
    m_show = new KeyButton(u"showPicture"_s, "primary", theme(), m_covered);
    m_back = new KeyButton(u"back"_s, nullptr, theme(), m_covered);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    for (QLabel *label : {m_title, m_text, m_missing})
        column->addWidget(label);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(1);
    m_stack->addWidget(m_covered);
    connect(m_show, &KeyButton::clicked, this, &PictureStep::onShow);
    connect(m_back, &KeyButton::clicked, this, &StepPage::backWanted);
}

void PictureStep::buildShown()
{
    m_shown = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 4, 20, 0);
    head->setSpacing(4);
    m_views = new Segments(u"pictureViews"_s, 2, m_shown);
    m_purpose = plainLabel(m_shown, u"purpose"_s);
    head->addWidget(m_views);
    head->addWidget(m_purpose);
    column->addLayout(head);
    m_pages = new QStackedWidget(m_shown);
    column->addWidget(m_pages, 1);
    addPage(new TypeResultPage(context(), editor(), m_pages));
    addPage(new ProfilePage(context(), editor(), m_pages));
    m_stack->addWidget(m_shown);
    connect(m_views, &Segments::chosenByPerson, this, &PictureStep::onView);
}

void PictureStep::addPage(Page *page)
{
    m_pages->addWidget(page);
    connect(page, &Page::placeRequested, this, &PictureStep::onPlace);
    connect(page, &Page::announced, this, &StepPage::announced);
    connect(page, &Page::failed, this, [this](const Error &error) { emit refused(sentenceOf(error)); });
}

void PictureStep::retranslate()
{
    m_title->setText(tr("Our picture is still covered"));
    m_text->setText(tr("Showing it opens the result for everybody. After that no further goal form can be added: the "
                       "difference would be that form."));
    m_show->setWords(tr("Show our picture"), tr("Enter"));
    m_back->setWords(tr("&Back"));
    if (m_views)
        m_views->setTexts({tr("Type picture"), tr("Maturity profile")});
    refresh();
}

void PictureStep::refresh()
{
    const AgendaCounts counts = run().agenda().counts();
    QStringList missing;
    if (counts.toDo > 0)
        missing.append(tr("%n questions open", nullptr, counts.toDo));
    if (counts.parked > 0)
        missing.append(tr("%n questions parked", nullptr, counts.parked));
    m_missing->setText(missing.isEmpty() ? QString() : tr("Still there: %1.").arg(missing.join(u", "_s)));
    m_missing->setVisible(!missing.isEmpty());
    m_show->setEnabled(!run().isFinished());
    // As on the projector: an assessment whose result somebody opened before stays covered until the room wants it.
    if (!editor().isRevealed() || run().goals().isOpen()) {
        m_stack->setCurrentWidget(m_covered);
        return;
    }
    if (!m_shown) {
        buildShown();
        m_views->setTexts({tr("Type picture"), tr("Maturity profile")});
    }
    m_stack->setCurrentWidget(m_shown);
    showPurpose();
}

/// Said only now that the picture is open, and only where it is known (docs/workshop.md).
void PictureStep::showPurpose()
{
    const std::optional<bool> common = run().goals().hasCommonPurpose();
    const std::optional<PerType<int>> &leading = editor().assessment().goals().leadingTypes;
    m_purpose->setVisible(common.has_value() && leading.has_value());
    if (m_purpose->isHidden())
        return;
    QStringList counts;
    for (const TypeKey type : AllTypes) {
        const int persons = (*leading)[type];
        if (persons > 0)
            counts.append(u"%1 %2"_s.arg(instrument().card(type).name.in(language())).arg(persons));
    }
    const QString sentence = *common ? tr("A common what for: one type leads for more than half of the room.")
                                     : tr("No common what for: no type leads for more than half of the room.");
    m_purpose->setText(u"%1 %2"_s.arg(sentence, tr("Own points lead with: %1.").arg(counts.join(u", "_s))));
}

void PictureStep::focusWork()
{
    if (m_stack->currentWidget() == m_covered)
        m_show->setFocus(Qt::OtherFocusReason);
    else
        onView(m_views->chosen());
}

void PictureStep::onShow()
{
    if (!accept(run().showPicture()))
        return;
    refresh();
    focusWork();
}

void PictureStep::onView(int view)
{
    m_views->choose(view);
    m_pages->setCurrentIndex(view);
    static_cast<Page *>(m_pages->currentWidget())
        ->showPlace({view == 0 ? Place::Kind::TypeResult : Place::Kind::Profile, {}});
}

void PictureStep::onPlace(const Place &place)
{
    if (place.kind == Place::Kind::TypeResult || place.kind == Place::Kind::Profile)
        onView(place.kind == Place::Kind::TypeResult ? 0 : 1);
    else if (place.kind == Place::Kind::Measures)
        emit nextWanted();
    else
        emit backWanted();
}

} // namespace vierklang::ui
