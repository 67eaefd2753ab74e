// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportpage.h"

#include "ui/brand/brandchoice.h"
#include "ui/brand/brandpanel.h"
#include "ui/widgets/batchchoice.h"
#include "ui/widgets/inlinequestion.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/pdfpager.h"
#include "ui/widgets/pdfpreview.h"
#include "ui/widgets/printbutton.h"
#include "ui/widgets/reportformatchoice.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int LeastBrandHeight = 320; ///< a few fields at any size of text; the rest is scrolled to

} // namespace

ReportPage::ReportPage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : Page(parent), m_context(context), m_editor(editor), m_frame(new PageFrame(context.theme, this)),
      m_maker(editor.instrument()), m_fileMaker(editor.instrument()), m_batchMaker(editor.instrument()),
      m_preview(new PdfPreview(context.theme, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->crumb()->hide();
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(20);
    m_sides->addWidget(m_preview, 1);
    buildChoices();
    buildPager();
    buildSeveral();
    m_frame->content()->addLayout(m_sides, 1);
    connectParts();
    m_full->setChecked(true);
    (context.language() == Language::German ? m_german : m_english)->setChecked(true);
    retranslate();
}

void ReportPage::buildChoices()
{
    m_panel = new QFrame(this);
    setRole(m_panel, "card");
    auto *inside = new QVBoxLayout(m_panel);
    inside->setContentsMargins(16, 12, 16, 14);
    m_one = new QWidget(m_panel);
    inside->addWidget(m_one);
    auto *column = new QVBoxLayout(m_one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_audienceTitle = plainLabel(m_one, u"audienceTitle"_s, "strong");
    m_full = new QRadioButton(m_one);
    m_full->setObjectName(u"audienceFull"_s);
    m_council = new QRadioButton(m_one);
    m_council->setObjectName(u"audienceCouncil"_s);
    m_audiences = new QButtonGroup(this);
    m_audiences->addButton(m_full, static_cast<int>(Audience::Full));
    m_audiences->addButton(m_council, static_cast<int>(Audience::Council));
    m_meaning = plainLabel(m_one, u"audienceMeaning"_s, "smallMuted");
    m_languageTitle = plainLabel(m_one, u"languageTitle"_s, "strong");
    m_german = new QRadioButton(u"Deutsch"_s, m_one);
    m_german->setObjectName(u"reportGerman"_s);
    m_english = new QRadioButton(u"English"_s, m_one);
    m_english->setObjectName(u"reportEnglish"_s);
    m_languages = new QButtonGroup(this);
    m_languages->addButton(m_german, static_cast<int>(Language::German));
    m_languages->addButton(m_english, static_cast<int>(Language::English));
    for (QWidget *widget : QList<QWidget *>{m_audienceTitle, m_full, m_council, m_meaning})
        column->addWidget(widget);
    column->addSpacing(12);
    for (QWidget *widget : QList<QWidget *>{m_languageTitle, m_german, m_english})
        column->addWidget(widget);
    column->addSpacing(12);
    m_format = new ReportFormatChoice(m_one);
    column->addWidget(m_format);
    column->addSpacing(12);
    buildBrand();
    column->addSpacing(12);
    m_sides->addWidget(m_panel);
    m_sides->addWidget(m_brandPanel);
}

void ReportPage::buildBrand()
{
    m_brand = new BrandChoice(m_shelf, m_panel);
    m_panel->layout()->addWidget(m_brand);
    m_brandPanel = new BrandPanel(m_context, m_shelf, this);
    m_brandPanel->hide();
    connect(m_brand, &BrandChoice::brandChanged, this, &ReportPage::makePreview);
    connect(m_brand, &BrandChoice::failed, this, &Page::failed);
    connect(m_brand, &BrandChoice::editRequested, this, [this](const QString &key) {
        editBrand(true);
        m_brandPanel->edit(key);
    });
    connect(m_brandPanel, &BrandPanel::brandChanged, this, [this] {
        if (m_brandPanel->isVisible())
            makePreview();
    });
    connect(m_brandPanel, &BrandPanel::finished, this, [this] { editBrand(false); });
    connect(m_brandPanel, &BrandPanel::failed, this, &Page::failed);
    connect(m_brandPanel, &BrandPanel::announced, this, &Page::announced);
}

void ReportPage::editBrand(bool isEdited)
{
    m_panel->setVisible(!isEdited);
    m_brandPanel->setVisible(isEdited);
    if (isEdited)
        return;
    m_brand->refresh();
    m_brand->focusEdit();
    makePreview();
}

void ReportPage::buildPager()
{
    auto *column = static_cast<QVBoxLayout *>(m_one->layout());
    column->addWidget(new PdfPager(*m_preview, m_one));
    column->addStretch(1);
    m_saveAll = new QPushButton(m_one);
    m_saveAll->setObjectName(u"saveAll"_s);
    column->addWidget(m_saveAll);
    m_print = new PrintButton(m_context, this);
    m_frame->footer()->insertWidget(m_frame->footer()->indexOf(m_frame->next()), m_print);
}

void ReportPage::buildSeveral()
{
    m_several = new QWidget(m_panel);
    auto *column = new QVBoxLayout(m_several);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_choice = new BatchChoice({Audience::Full, Audience::Council, Audience::Protocol}, m_several);
    m_choice->hideLanguage();
    m_question = new InlineQuestion(u"replaceQuestion"_s, m_several);
    m_question->setNarrow(true);
    m_saveSeveral = new QPushButton(m_several);
    m_saveSeveral->setObjectName(u"saveSeveral"_s);
    m_onlyOne = new QPushButton(m_several);
    m_onlyOne->setObjectName(u"onlyOne"_s);
    column->addWidget(m_choice);
    column->addStretch(1);
    for (QWidget *widget : QList<QWidget *>{m_question, m_saveSeveral, m_onlyOne})
        column->addWidget(widget);
    m_several->hide();
    m_panel->layout()->addWidget(m_several);
}

void ReportPage::connectParts()
{
    connect(m_audiences, &QButtonGroup::idClicked, this, &ReportPage::makePreview);
    connect(m_languages, &QButtonGroup::idClicked, this, &ReportPage::makePreview);
    connect(&m_maker, &ReportMaker::made, this, &ReportPage::onPreviewMade);
    connect(&m_maker, &ReportMaker::failed, this, &ReportPage::onFailed);
    connect(&m_batchMaker, &BatchMaker::finished, this, &ReportPage::onSeveralWritten);
    connect(&m_batchMaker, &BatchMaker::failed, this, &ReportPage::onSeveralFailed);
    connect(&m_fileMaker, &ReportMaker::made, this, &ReportPage::onFileMade);
    connect(&m_fileMaker, &ReportMaker::failed, this, &ReportPage::onFailed);
    connect(m_frame->back(), &QPushButton::clicked, this, &Page::backRequested);
    connect(m_frame->next(), &QPushButton::clicked, this, &ReportPage::onSave);
    connect(m_saveAll, &QPushButton::clicked, this, [this] { showSeveral(true); });
    connect(m_onlyOne, &QPushButton::clicked, this, [this] { showSeveral(false); });
    connect(m_saveSeveral, &QPushButton::clicked, this, &ReportPage::onSaveSeveral);
    connect(m_choice, &BatchChoice::changed, this, [this] { showBusy(m_maker.isBusy()); });
    connect(m_question, &InlineQuestion::confirmed, this, [this] { writeSeveral(Existing::Replace); });
    connect(m_question, &InlineQuestion::declined, this, [this] { writeSeveral(Existing::KeepBoth); });
    connect(m_print, &PrintButton::failed, this, &Page::failed);
    connect(m_print, &PrintButton::announced, this, &Page::announced);
}

void ReportPage::retranslate()
{
    m_frame->heading()->setText(tr("The report"));
    m_frame->rule()->setText(tr("You see exactly what will be saved: an accessible PDF in A4. The other formats say the same."));
    m_frame->hints()->setHints({});
    m_frame->back()->setText(tr("&Back"));
    m_frame->next()->setText(tr("&Save as …"));
    m_audienceTitle->setText(tr("Who reads it?"));
    m_full->setText(tr("The administration: &everything"));
    m_council->setText(tr("The &council: one page"));
    m_meaning->setText(tr("The page for the council has no notes, no votes and no reference values."));
    m_languageTitle->setText(tr("Language of the report"));
    m_format->retranslate();
    m_brand->retranslate();
    m_brandPanel->retranslate();
    m_saveAll->setText(tr("Save se&veral …"));
    m_choice->retranslate();
    m_saveSeveral->setText(tr("Save &into a folder …"));
    m_onlyOne->setText(tr("&Only the one shown"));
    m_question->setAnswers(tr("&Replace them"), tr("&Keep both"));
    m_preview->setTexts(tr("The report is being made …"), tr("Preview of the report"),
                        tr("The saved PDF has headings, tables and alternative texts for screen readers."));
}

void ReportPage::showPlace(const Place &)
{
    refresh();
    QAbstractButton *first = m_frame->next();
    if (!first->isEnabled())
        first = m_audiences->checkedButton();
    first->setFocus(Qt::OtherFocusReason);
}

void ReportPage::refresh()
{
    if (!m_shown || *m_shown != m_editor.assessment())
        makePreview();
}

ReportRequest ReportPage::request(Audience wanted, ReportFormat format) const
{
    // "isHidden", because a page that is not shown yet has no visible parts.
    return {wanted, reportLanguage(), false, format, csvProfileFor(reportLanguage()), std::nullopt,
            m_brandPanel->isHidden() ? m_brand->brand() : m_brandPanel->brand()};
}

Audience ReportPage::audience() const { return static_cast<Audience>(m_audiences->checkedId()); }

Language ReportPage::reportLanguage() const { return static_cast<Language>(m_languages->checkedId()); }

void ReportPage::makePreview()
{
    m_shown = m_editor.assessment();
    m_format->setAudience(audience());
    showBusy(true);
    m_maker.make(*m_shown, {request(audience())});
}

void ReportPage::showBusy(bool busy)
{
    m_preview->setBusy(busy);
    m_frame->next()->setEnabled(!busy && !m_bytes.isEmpty());
    m_print->setDocument(busy ? QByteArray() : m_bytes, nameOfReport(m_editor.assessment(), audience()));
    m_saveSeveral->setEnabled(!m_batchMaker.isBusy() && !requestsOf(several()).isEmpty());
}

void ReportPage::onPreviewMade(const QList<QByteArray> &reports)
{
    m_bytes = reports.first();
    m_preview->showDocument(m_bytes);
    showBusy(false);
    emit previewShown();
}

void ReportPage::onFailed(const Error &error)
{
    m_shown.reset();
    showBusy(false);
    emit failed(error);
}

void ReportPage::onSave()
{
    const ReportFormat format = m_format->format();
    const QString proposal = u"%1/%2"_s.arg(m_context.settings.exportFolder(),
                                            nameOfReport(m_editor.assessment(), audience(), format));
    m_filePath = m_context.prompts.fileToSave(this, tr("Save the report"), proposal, m_format->fileFilter());
    if (m_filePath.isEmpty())
        return;
    if (format == ReportFormat::Pdf) {
        save(m_bytes); // what was seen
        return;
    }
    m_frame->next()->setEnabled(false);
    m_fileMaker.make(m_editor.assessment(), {request(audience(), format)});
}

void ReportPage::onFileMade(const QList<QByteArray> &reports)
{
    m_frame->next()->setEnabled(!m_maker.isBusy());
    save(reports.first());
}

void ReportPage::save(const QByteArray &bytes)
{
    if (const Result<void> saved = saveBytes(m_filePath, bytes); !saved) {
        emit failed(saved.error());
        return;
    }
    m_context.settings.setExportFolder(QFileInfo(m_filePath).absolutePath());
    emit announced(tr("The report is in “%1”.").arg(m_filePath));
}

void ReportPage::showSeveral(bool several)
{
    m_question->hide();
    m_saveSeveral->show();
    m_one->setVisible(!several);
    m_several->setVisible(several);
    (several ? m_saveSeveral : m_saveAll)->setFocus(Qt::OtherFocusReason);
}

ReportBatch ReportPage::several() const
{
    ReportBatch batch;
    batch.folder = m_folder;
    batch.audiences = m_choice->audiences();
    batch.formats = m_choice->formats();
    batch.language = reportLanguage();
    batch.csv = csvProfileFor(batch.language);
    batch.hasManifest = false;
    batch.brand = m_brand->brand();
    return batch;
}

BatchInput ReportPage::input() const
{
    const Assessment &assessment = m_editor.assessment();
    BatchInput input{assessment.commune().name, assessment};
    if (const Result<WorkshopNotes> notes = m_editor.workshopNotes())
        input.workshop = notes.value();
    return input;
}

void ReportPage::onSaveSeveral()
{
    m_folder = m_askFolder(this, tr("Folder for the reports"), m_context.settings.exportFolder());
    if (m_folder.isEmpty())
        return;
    int known = 0;
    for (const QString &name : namesOf(several(), {input()}))
        known += QFileInfo::exists(QDir(m_folder).filePath(name)) ? 1 : 0;
    if (known == 0)
        return writeSeveral(Existing::KeepBoth);
    m_saveSeveral->hide();
    m_question->ask(tr("%n files of these names are already there. Those with the same content stay as they are. What "
                       "about the others?",
                       nullptr, known));
}

void ReportPage::writeSeveral(Existing existing)
{
    m_saveSeveral->show();
    m_saveSeveral->setEnabled(false);
    ReportBatch batch = several();
    batch.existing = existing;
    m_batchMaker.start(batch, {input()});
}

void ReportPage::onSeveralWritten(const BatchResult &result)
{
    showBusy(m_maker.isBusy());
    if (const std::optional<Error> error = result.outcomes.first().error) {
        emit failed(*error);
        return;
    }
    m_context.settings.setExportFolder(m_folder);
    emit announced(tr("%n reports are in “%1”.", nullptr, result.files()).arg(QDir::toNativeSeparators(m_folder)));
}

void ReportPage::onSeveralFailed(const Error &error)
{
    showBusy(m_maker.isBusy());
    emit failed(error);
}

void ReportPage::arrange()
{
    const bool wide = width() >= m_context.theme.px(760);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_panel->setMinimumWidth(wide ? m_context.theme.px(276) : 0);
    m_panel->setMaximumWidth(wide ? m_context.theme.px(276) : QWIDGETSIZE_MAX);
    m_brandPanel->setMinimumWidth(wide ? m_context.theme.px(356) : 0);
    m_brandPanel->setMaximumWidth(wide ? m_context.theme.px(356) : QWIDGETSIZE_MAX);
    m_brandPanel->setMinimumHeight(LeastBrandHeight);
}

void ReportPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_brandPanel)
        arrange();
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace vierklang::ui
