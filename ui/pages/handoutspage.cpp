// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoutspage.h"

#include "ui/pages/handouttexts.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/pdfpager.h"
#include "ui/widgets/pdfpreview.h"
#include "ui/widgets/printbutton.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFileInfo>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

HandoutsPage::HandoutsPage(Context &context, const Instrument &instrument, AssessmentEditor *editor, QWidget *parent)
    : Page(parent), m_context(context), m_instrument(instrument), m_editor(editor),
      m_frame(new PageFrame(context.theme, this)), m_preview(new PdfPreview(context.theme, this)), m_maker(instrument),
      m_allMaker(instrument)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->crumb()->hide();
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(20);
    m_sides->addWidget(m_preview, 1);
    m_panel = new QFrame(this);
    setRole(m_panel, "card");
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(4);
    buildChoices(column);
    buildLanguage(column);
    buildPager(column);
    m_sides->addWidget(m_panel);
    m_frame->content()->addLayout(m_sides, 1);
    connectParts();
    m_choices.first().button->setChecked(true);
    m_languages->button(static_cast<int>(context.language()))->setChecked(true);
    retranslate();
}

void HandoutsPage::buildChoices(QBoxLayout *column)
{
    m_kindTitle = plainLabel(m_panel, u"handoutTitle"_s, "strong");
    column->addWidget(m_kindTitle);
    m_kinds = new QButtonGroup(this);
    for (const HandoutKind each : AllHandoutKinds) {
        if (!m_editor && needsAssessment(each))
            continue;
        Choice choice{each, new QRadioButton(m_panel), plainLabel(m_panel, u"purpose-"_s + wordOf(each), "smallMuted")};
        choice.button->setObjectName(u"handout-"_s + wordOf(each));
        m_kinds->addButton(choice.button, static_cast<int>(each));
        column->addWidget(choice.button);
        column->addWidget(choice.purpose);
        m_choices.append(choice);
    }
    column->addSpacing(6);
}

void HandoutsPage::buildLanguage(QBoxLayout *column)
{
    m_languageTitle = plainLabel(m_panel, u"languageTitle"_s, "strong");
    column->addWidget(m_languageTitle);
    m_languages = new QButtonGroup(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    const auto add = [&](const QString &text, const QString &name, Language language) {
        auto *button = new QRadioButton(text, m_panel);
        button->setObjectName(name);
        m_languages->addButton(button, static_cast<int>(language));
        line->addWidget(button);
    };
    add(u"Deutsch"_s, u"handoutGerman"_s, Language::German);
    add(u"English"_s, u"handoutEnglish"_s, Language::English);
    line->addStretch(1);
    column->addLayout(line);
    column->addSpacing(6);
}

void HandoutsPage::buildPager(QBoxLayout *column)
{
    column->addWidget(new PdfPager(*m_preview, m_panel));
    column->addStretch(1);
    m_saveAll = new QPushButton(m_panel);
    m_saveAll->setObjectName(u"saveAll"_s);
    m_print = new PrintButton(m_context, this);
    m_frame->footer()->insertWidget(m_frame->footer()->indexOf(m_frame->next()), m_print);
}

void HandoutsPage::connectParts()
{
    connect(m_kinds, &QButtonGroup::idClicked, this, &HandoutsPage::makePreview);
    connect(m_languages, &QButtonGroup::idClicked, this, &HandoutsPage::makePreview);
    connect(&m_maker, &ReportMaker::made, this, &HandoutsPage::onPreviewMade);
    connect(&m_maker, &ReportMaker::failed, this, &HandoutsPage::onFailed);
    connect(&m_allMaker, &ReportMaker::made, this, &HandoutsPage::onAllMade);
    connect(&m_allMaker, &ReportMaker::failed, this, &HandoutsPage::onFailed);
    connect(m_frame->back(), &QPushButton::clicked, this, &Page::backRequested);
    connect(m_frame->next(), &QPushButton::clicked, this, &HandoutsPage::onSave);
    connect(m_saveAll, &QPushButton::clicked, this, &HandoutsPage::onSaveAll);
    connect(m_print, &PrintButton::failed, this, &Page::failed);
    connect(m_print, &PrintButton::announced, this, &Page::announced);
}

void HandoutsPage::retranslate()
{
    m_frame->heading()->setText(tr("Handouts for the workshop"));
    m_frame->rule()->setText(m_editor ? tr("You see exactly what will be saved and printed.")
                                      : tr("You see exactly what will be saved and printed. Commune, date and place are "
                                           "left open to fill in by hand."));
    m_frame->hints()->setHints({});
    m_frame->back()->setText(tr("&Back"));
    m_frame->next()->setText(tr("&Save as …"));
    m_kindTitle->setText(tr("Which sheet?"));
    for (const Choice &choice : std::as_const(m_choices)) {
        choice.button->setText(handoutName(choice.kind));
        choice.button->setAccessibleDescription(handoutPurpose(choice.kind));
        choice.purpose->setText(handoutPurpose(choice.kind));
    }
    m_languageTitle->setText(tr("Language on paper"));
    m_saveAll->setText(tr("Save &all …"));
    m_preview->setTexts(tr("The sheet is being made …"), tr("Preview of the handout"),
                        tr("The saved PDF has headings, tables and alternative texts for screen readers."));
}

void HandoutsPage::showPlace(const Place &)
{
    refresh();
    m_kinds->checkedButton()->setFocus(Qt::OtherFocusReason);
}

void HandoutsPage::refresh()
{
    if (!m_shown || *m_shown != orderOf({kind()}))
        makePreview();
}

HandoutKind HandoutsPage::kind() const { return static_cast<HandoutKind>(m_kinds->checkedId()); }

HandoutOrder HandoutsPage::orderOf(const QList<HandoutKind> &kinds)
{
    HandoutOrder order{kinds, static_cast<Language>(m_languages->checkedId()), noAssessment(m_instrument), std::nullopt};
    if (!m_editor)
        return order;
    order.assessment = m_editor->assessment();
    if (const Result<WorkshopNotes> notes = m_editor->workshopNotes())
        order.workshop = notes.value();
    else
        emit failed(notes.error());
    return order;
}

void HandoutsPage::makePreview()
{
    m_shown = orderOf({kind()});
    showBusy(true);
    m_maker.make(*m_shown);
}

void HandoutsPage::showBusy(bool busy)
{
    m_preview->setBusy(busy);
    m_frame->next()->setEnabled(!busy && !m_bytes.isEmpty());
    m_saveAll->setEnabled(!busy);
    m_print->setDocument(busy ? QByteArray() : m_bytes, m_shown ? nameOfHandout(kind(), m_shown->assessment, m_shown->language) : QString());
}

void HandoutsPage::onPreviewMade(const QList<QByteArray> &handouts)
{
    m_bytes = handouts.first();
    m_preview->showDocument(m_bytes);
    showBusy(false);
    emit previewShown();
}

void HandoutsPage::onFailed(const Error &error)
{
    m_shown.reset();
    showBusy(false);
    emit failed(error);
}

void HandoutsPage::onSave()
{
    const QString name = nameOfHandout(kind(), m_shown->assessment, m_shown->language);
    const QString path = m_context.prompts.fileToSave(this, tr("Save the handout"),
                                                      u"%1/%2"_s.arg(m_context.settings.exportFolder(), name),
                                                      tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path, m_bytes, tr("The handout is in “%1”.").arg(path));
}

void HandoutsPage::onSaveAll()
{
    QList<HandoutKind> kinds;
    for (const Choice &choice : std::as_const(m_choices))
        kinds.append(choice.kind);
    const HandoutOrder order = orderOf(kinds);
    m_allPath = m_context.prompts.fileToSave(
        this, tr("Save all handouts in one file"),
        u"%1/%2"_s.arg(m_context.settings.exportFolder(), nameOfHandouts(order.language)), tr("PDF documents (*.pdf)"));
    if (m_allPath.isEmpty())
        return;
    m_saveAll->setEnabled(false);
    m_allMaker.make(order);
}

void HandoutsPage::onAllMade(const QList<QByteArray> &handouts)
{
    m_saveAll->setEnabled(true);
    saveTo(m_allPath, handouts.first(), tr("All handouts are in “%1”.").arg(m_allPath));
}

void HandoutsPage::saveTo(const QString &path, const QByteArray &bytes, const QString &sentence)
{
    if (const Result<void> saved = saveBytes(path, bytes); !saved) {
        emit failed(saved.error());
        return;
    }
    m_context.settings.setExportFolder(QFileInfo(path).absolutePath());
    emit announced(sentence);
}

void HandoutsPage::arrange()
{
    const bool wide = width() >= m_context.theme.px(760);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_panel->setMinimumWidth(wide ? m_context.theme.px(330) : 0);
    m_panel->setMaximumWidth(wide ? m_context.theme.px(330) : QWIDGETSIZE_MAX);
    // The foot of a narrow page, or of one with large text, holds three buttons and no more.
    if (wide)
        m_frame->footer()->insertWidget(m_frame->footer()->indexOf(m_print), m_saveAll);
    else
        m_panel->layout()->addWidget(m_saveAll);
    // Below the words of its button, not below the circle.
    for (const Choice &choice : std::as_const(m_choices))
        choice.purpose->setContentsMargins(m_context.theme.px(30), 0, 0, 3);
}

void HandoutsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_panel)
        arrange();
}

void HandoutsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HandoutsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_editor)
        emit backRequested();
    else
        Page::keyPressEvent(event);
}

} // namespace vierklang::ui
