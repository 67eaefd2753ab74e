// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brand/brandpanel.h"

#include "app/workflow/brandfile.h"
#include "app/workflow/messages.h"
#include "ui/brand/brandcolourfield.h"
#include "ui/brand/brandlogofield.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/inlinequestion.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/notefield.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int Pause = 400; ///< ms without a key before the report is made again

int keyOfField(BrandText which) { return static_cast<int>(which); }

QString fieldName(BrandText which)
{
    const QString key = keyOf(which);
    return u"brand"_s + key.front().toUpper() + key.mid(1);
}

} // namespace

BrandPanel::BrandPanel(Context &context, const BrandShelf &shelf, QWidget *parent)
    : QFrame(parent), m_context(context), m_shelf(shelf)
{
    setRole(this, "card");
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"brandScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(10);
    buildFiles(column);
    buildTexts(column);
    buildChapters(column);
    column->addStretch(1);
    scroll->setWidget(inside);
    // A scroll area paints its own ground, which is not the card's.
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    frame->addWidget(scroll, 1);
    auto *end = new QVBoxLayout;
    end->setContentsMargins(16, 8, 16, 14);
    buildEnd(end);
    frame->addLayout(end);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connectParts();
    retranslate();
    edit({});
}

void BrandPanel::buildFiles(QBoxLayout *column)
{
    m_title = plainLabel(this, u"brandPanelTitle"_s, "subheading");
    column->addWidget(m_title);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    const auto add = [&](QPushButton *&button, const QString &name, int row, int place) {
        button = new QPushButton(this);
        button->setObjectName(name);
        setRole(button, "compact");
        grid->addWidget(button, row, place);
    };
    add(m_new, u"newBrand"_s, 0, 0);
    add(m_open, u"openBrand"_s, 0, 1);
    add(m_save, u"saveBrand"_s, 1, 0);
    add(m_delete, u"deleteBrand"_s, 1, 1);
    column->addLayout(grid);
    m_question = new InlineQuestion(u"deleteBrandQuestion"_s, this);
    m_question->setNarrow(true);
    column->addWidget(m_question);
}

void BrandPanel::buildTexts(QBoxLayout *column)
{
    m_organisation = new QLineEdit(this);
    m_unit = new QLineEdit(this);
    m_footer = new QLineEdit(this);
    m_contact = new NoteField({}, this);
    m_coverText = new NoteField({}, this);
    m_texts = new FieldGrid(m_context.theme, this);
    setRole(m_texts, "plain");
    m_texts->layout()->setContentsMargins(0, 0, 0, 0);
    m_texts->add(keyOfField(BrandText::Organisation), m_organisation, fieldName(BrandText::Organisation));
    m_texts->add(keyOfField(BrandText::Unit), m_unit, fieldName(BrandText::Unit));
    m_texts->add(keyOfField(BrandText::Contact), m_contact, fieldName(BrandText::Contact));
    m_texts->add(keyOfField(BrandText::Footer), m_footer, fieldName(BrandText::Footer));
    m_texts->add(keyOfField(BrandText::CoverText), m_coverText, fieldName(BrandText::CoverText));
    m_texts->fitTo(1);
    m_logo = new BrandLogoField(m_context, this);
    m_colour = new BrandColourField(m_context.theme, this);
    column->addWidget(m_texts);
    column->addWidget(m_colour);
    column->addWidget(m_logo);
}

void BrandPanel::buildChapters(QBoxLayout *column)
{
    m_chaptersTitle = plainLabel(this, u"brandChaptersTitle"_s, "strong");
    column->addWidget(m_chaptersTitle);
    for (std::size_t i = 0; i < m_chapters.size(); ++i) {
        m_chapters[i] = new QCheckBox(this);
        m_chapters[i]->setObjectName(u"brandChapter."_s + wordOf(AllBrandChapters[i]));
        column->addWidget(m_chapters[i]);
    }
    m_chaptersNote = plainLabel(this, u"brandChaptersNote"_s, "smallMuted");
    column->addWidget(m_chaptersNote);
}

void BrandPanel::buildEnd(QBoxLayout *column)
{
    m_done = new QPushButton(this);
    m_done->setObjectName(u"brandDone"_s);
    setRole(m_done, "primary");
    column->addWidget(m_done);
}

void BrandPanel::connectParts()
{
    connect(m_organisation, &QLineEdit::textChanged, this, [this] { onTyped(BrandText::Organisation); });
    connect(m_unit, &QLineEdit::textChanged, this, [this] { onTyped(BrandText::Unit); });
    connect(m_footer, &QLineEdit::textChanged, this, [this] { onTyped(BrandText::Footer); });
    connect(m_contact, &NoteField::textChanged, this, [this] { onTyped(BrandText::Contact); });
    connect(m_coverText, &NoteField::textChanged, this, [this] { onTyped(BrandText::CoverText); });
    connect(m_colour, &BrandColourField::colourChanged, this, [this] {
        m_brand.accent = m_colour->colour();
        onChanged();
    });
    connect(m_logo, &BrandLogoField::logoChanged, this, [this] {
        m_brand.logo = m_logo->logo();
        onChanged();
    });
    for (QCheckBox *box : m_chapters)
        connect(box, &QCheckBox::toggled, this, &BrandPanel::onChapter);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        keep();
        emit brandChanged();
    });
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_open, &QPushButton::clicked, this, &BrandPanel::onOpen);
    connect(m_save, &QPushButton::clicked, this, &BrandPanel::onSave);
    connect(m_delete, &QPushButton::clicked, this, [this] {
        m_question->ask(tr("Delete the brand “%1”? Files you saved stay.").arg(m_brand.organisation));
    });
    connect(m_question, &InlineQuestion::confirmed, this, &BrandPanel::onDelete);
    connect(m_question, &InlineQuestion::declined, m_delete, [this] { m_delete->setFocus(); });
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_pause.stop();
        if (keep())
            emit finished();
    });
}

void BrandPanel::keepNow()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    keep();
}

void BrandPanel::hideEvent(QHideEvent *event)
{
    keepNow(); // whoever goes away in the middle of a word has it kept too
    QFrame::hideEvent(event);
}

void BrandPanel::edit(const QString &key)
{
    keepNow();
    m_key.clear();
    m_brand = Brand();
    if (const Result<Brand> read = m_shelf.read(key); read && !key.isEmpty()) {
        m_key = key;
        m_brand = read.value();
    }
    showBrand();
    if (isVisible())
        m_organisation->setFocus(Qt::OtherFocusReason);
    emit brandChanged();
}

void BrandPanel::showBrand()
{
    m_isNamed = checkBrandText(BrandText::Organisation, m_brand.organisation).isOk();
    for (QLineEdit *field : {m_organisation, m_unit, m_footer})
        field->blockSignals(true);
    m_organisation->setText(m_brand.organisation);
    m_unit->setText(m_brand.unit);
    m_footer->setText(m_brand.footer);
    for (QLineEdit *field : {m_organisation, m_unit, m_footer})
        field->blockSignals(false);
    m_contact->setMinimumHeight(m_context.theme.px(64));
    m_coverText->setMinimumHeight(m_context.theme.px(84));
    m_contact->showText(m_brand.contact);
    m_coverText->showText(m_brand.coverText);
    m_colour->showColour(m_brand.accent);
    m_logo->showLogo(m_brand.logo);
    for (std::size_t i = 0; i < m_chapters.size(); ++i) {
        const QSignalBlocker quiet(m_chapters[i]);
        m_chapters[i]->setChecked(!m_brand.leavesOut(AllBrandChapters[i]));
    }
    m_texts->acceptAll();
    showFileButtons();
}

QString BrandPanel::typedIn(BrandText which) const
{
    QWidget *input = m_texts->input(keyOfField(which));
    if (const auto *line = qobject_cast<QLineEdit *>(input))
        return line->text();
    return qobject_cast<NoteField *>(input)->toPlainText();
}

void BrandPanel::onTyped(BrandText which)
{
    const QString text = typedIn(which);
    const Result<void> fine = checkBrandText(which, text);
    m_texts->refuse(keyOfField(which), fine ? QString() : sentenceOf(fine.error()));
    if (which == BrandText::Organisation)
        m_isNamed = fine.isOk();
    if (fine)
        textOf(m_brand, which) = text;
    showFileButtons();
    onChanged();
}

void BrandPanel::onChapter()
{
    m_brand.leftOut.clear();
    for (std::size_t i = 0; i < m_chapters.size(); ++i) {
        if (!m_chapters[i]->isChecked())
            m_brand.leftOut.append(AllBrandChapters[i]);
    }
    onChanged();
}

void BrandPanel::onChanged() { m_pause.start(); }

std::shared_ptr<const Brand> BrandPanel::brand() const
{
    return m_isNamed || !m_key.isEmpty() ? std::make_shared<const Brand>(m_brand) : nullptr;
}

bool BrandPanel::keep()
{
    if (!m_isNamed)
        return true; // nothing yet that could be kept
    const Result<QString> kept = m_shelf.keep(m_brand, m_key);
    const Result<void> chosen = kept ? m_shelf.choose(kept.value()) : Result<void>(kept.error());
    if (kept)
        m_key = kept.value();
    if (!chosen)
        emit failed(chosen.error());
    showFileButtons();
    return chosen.isOk();
}

void BrandPanel::onOpen()
{
    const QStringList files = m_context.prompts.filesToOpen(this, tr("Open a brand file"), m_context.settings.exportFolder(),
                                                            tr("Brands (*.%1)").arg(BrandFileSuffix));
    if (files.isEmpty())
        return;
    const Result<Brand> read = loadBrand(files.first());
    if (!read) {
        emit failed(read.error());
        return;
    }
    edit({}); // keeps what was changed last
    m_brand = read.value();
    showBrand();
    keep();
    emit brandChanged();
}

void BrandPanel::onSave()
{
    const QString proposal = u"%1/%2.%3"_s.arg(m_context.settings.exportFolder(), m_key.isEmpty() ? u"brand"_s : m_key,
                                               BrandFileSuffix);
    const QString path = m_context.prompts.fileToSave(this, tr("Save the brand as a file"), proposal,
                                                      tr("Brands (*.%1)").arg(BrandFileSuffix));
    if (path.isEmpty())
        return;
    if (const Result<void> saved = saveBrand(path, m_brand); !saved)
        emit failed(saved.error());
    else
        emit announced(tr("The brand is in “%1”.").arg(path));
}

void BrandPanel::onDelete()
{
    m_pause.stop();
    if (const Result<void> removed = m_shelf.remove(m_key); !removed) {
        emit failed(removed.error());
        return;
    }
    m_key.clear();
    edit({});
    emit finished();
}

void BrandPanel::showFileButtons()
{
    m_save->setEnabled(m_isNamed);
    m_delete->setEnabled(!m_key.isEmpty());
    m_new->setEnabled(!m_key.isEmpty());
}

void BrandPanel::retranslate()
{
    m_title->setText(tr("Brand of the report"));
    m_new->setText(tr("Ne&w brand"));
    m_open->setText(tr("&Open a file …"));
    m_save->setText(tr("Save as a &file …"));
    m_delete->setText(tr("De&lete"));
    m_question->setAnswers(tr("Delete the brand"), tr("Keep it"));
    m_texts->setWords(keyOfField(BrandText::Organisation), tr("Or&ganisation"), tr("On the cover; also read aloud for the logo"));
    m_texts->setWords(keyOfField(BrandText::Unit), tr("&Unit or project"), tr("Second line of the cover"));
    m_texts->setWords(keyOfField(BrandText::Contact), tr("&Contact"), tr("Up to six lines on the cover"));
    m_texts->setWords(keyOfField(BrandText::CoverText), tr("&Text on the cover"), tr("Up to 600 characters"));
    m_texts->setWords(keyOfField(BrandText::Footer), tr("Foot&er"), tr("On every page; otherwise the organisation"));
    m_colour->retranslate();
    m_logo->retranslate();
    m_chaptersTitle->setText(tr("Chapters of the full report"));
    m_chapters[0]->setText(tr("The profile as a &radar"));
    m_chapters[1]->setText(tr("&All answers with notes and votes"));
    m_chapters[2]->setText(tr("&How it was calculated"));
    m_chaptersNote->setText(tr("Summary, type, profile, measures, sources and limits are always there. Workbook and table are complete."));
    m_done->setText(tr("&Done"));
}

} // namespace vierklang::ui
