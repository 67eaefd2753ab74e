// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/teachinghandouts.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/pdfpager.h"
#include "ui/widgets/pdfpreview.h"
#include "ui/widgets/printbutton.h"
#include "ui/widgets/resultparts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int BesideFrom = 700;
constexpr int PanelWidth = 310;
} // namespace

TeachingHandouts::TeachingHandouts(Context &context, Lesson &lesson, QWidget *parent)
    : TeachingPage(context, lesson, parent), m_preview(new PdfPreview(context.theme, inside())),
      m_maker(lesson.instrument()), m_allMaker(lesson.instrument())
{
    setObjectName(u"teachingHandouts"_s);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(px(16));
    m_sides->addWidget(m_preview, 1);
    m_panel = cardFrame(inside());
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(px(16), px(12), px(16), px(14));
    column->setSpacing(px(4));
    buildChoices(column);
    buildDetails(column);
    column->addWidget(new PdfPager(*m_preview, m_panel));
    column->addStretch(1);
    m_saveAll = pushButton(m_panel, u"saveAllSheets"_s);
    column->addWidget(m_saveAll);
    m_sides->addWidget(m_panel);
    body()->addLayout(m_sides, 1);
    buildFoot();
    connect(&m_maker, &ReportMaker::made, this, &TeachingHandouts::onMade);
    connect(&m_maker, &ReportMaker::failed, this, &TeachingHandouts::onFailed);
    connect(&m_allMaker, &ReportMaker::failed, this, &TeachingHandouts::onFailed);
    connect(&m_allMaker, &ReportMaker::made, this, [this](const QList<QByteArray> &files) {
        m_saveAll->setEnabled(true);
        saveTo(m_allPath, files.first(), tr("All sheets are in “%1”.").arg(m_allPath));
    });
    retranslate();
    fillCases();
}

void TeachingHandouts::buildChoices(QBoxLayout *column)
{
    m_sheetTitle = plainLabel(m_panel, u"sheetTitle"_s, "strong");
    column->addWidget(m_sheetTitle);
    m_sheets = new QButtonGroup(this);
    for (const TeachingSheet each : AllTeachingSheets) {
        Choice choice{each, new QRadioButton(m_panel), plainLabel(m_panel, u"purpose-"_s + wordOf(each), "smallMuted")};
        choice.button->setObjectName(u"sheet-"_s + wordOf(each));
        m_sheets->addButton(choice.button, static_cast<int>(each));
        column->addWidget(choice.button);
        column->addWidget(choice.purpose);
        m_choices.append(choice);
    }
    m_choices.first().button->setChecked(true);
    column->addSpacing(px(6));
    connect(m_sheets, &QButtonGroup::idClicked, this, &TeachingHandouts::onChosen);
}

QButtonGroup *TeachingHandouts::addPair(QBoxLayout *column, const QStringList &texts, const QStringList &names)
{
    auto *group = new QButtonGroup(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(16));
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QRadioButton(texts[i], m_panel);
        button->setObjectName(names[i]);
        group->addButton(button, i);
        line->addWidget(button);
    }
    line->addStretch(1);
    column->addLayout(line);
    column->addSpacing(px(6));
    connect(group, &QButtonGroup::idClicked, this, &TeachingHandouts::onChosen);
    return group;
}

void TeachingHandouts::buildDetails(QBoxLayout *column)
{
    m_paperTitle = plainLabel(m_panel, u"paperTitle"_s, "strong");
    column->addWidget(m_paperTitle);
    m_papers = addPair(column, {u"A4"_s, u"A5"_s}, {u"paperA4"_s, u"paperA5"_s});
    m_papers->button(0)->setChecked(true);
    m_caseTitle = plainLabel(m_panel, u"caseTitle"_s, "strong");
    m_case = new QuietCombo(m_panel);
    m_case->setObjectName(u"handoutCase"_s);
    m_case->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_solution = new QCheckBox(m_panel);
    m_solution->setObjectName(u"handoutSolution"_s);
    column->addWidget(m_caseTitle);
    column->addWidget(m_case);
    column->addWidget(m_solution);
    column->addSpacing(px(6));
    m_languageTitle = plainLabel(m_panel, u"languageTitle"_s, "strong");
    column->addWidget(m_languageTitle);
    m_languages = addPair(column, {u"Deutsch"_s, u"English"_s}, {u"sheetGerman"_s, u"sheetEnglish"_s});
    m_languages->button(language() == Language::German ? 0 : 1)->setChecked(true);
    connect(m_case, &QComboBox::currentIndexChanged, this, &TeachingHandouts::onChosen);
    connect(m_solution, &QCheckBox::toggled, this, &TeachingHandouts::onChosen);
}

void TeachingHandouts::buildFoot()
{
    foot()->setDirection(QBoxLayout::LeftToRight);
    foot()->setContentsMargins(px(22), px(4), px(22), px(10));
    m_save = pushButton(this, u"saveSheet"_s, "primary");
    m_print = new PrintButton(context(), this);
    connect(m_print, &PrintButton::failed, this, &Page::failed);
    connect(m_print, &PrintButton::announced, this, &Page::announced);
    foot()->addStretch(1);
    foot()->addWidget(m_print);
    foot()->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &TeachingHandouts::onSave);
    connect(m_saveAll, &QPushButton::clicked, this, &TeachingHandouts::onSaveAll);
}

void TeachingHandouts::retranslate()
{
    setTitle(tr("Handouts for the class"));
    m_sheetTitle->setText(tr("Which sheet?"));
    const QStringList names{tr("&Type cards"), tr("&Case sheet"), tr("&Poster of the learning matrix")};
    const QStringList purposes{tr("One type on each sheet, all with the same room."),
                               tr("Answers of one commune without its type, with room for a guess."),
                               tr("For the wall, in A3: what each type can learn from the others.")};
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        m_choices[i].button->setText(names[i]);
        m_choices[i].button->setAccessibleDescription(purposes[i]);
        m_choices[i].purpose->setText(purposes[i]);
    }
    m_paperTitle->setText(tr("Paper"));
    m_caseTitle->setText(tr("Case of this lesson"));
    m_case->setAccessibleName(tr("Case of this lesson"));
    m_solution->setText(tr("With s&olution behind it"));
    m_languageTitle->setText(tr("Language on paper"));
    setButtonText(m_saveAll, tr("Save &all …"));
    setButtonText(m_save, tr("&Save as …"));
    m_preview->setTexts(tr("The sheet is being made …"), tr("Preview of the handout"),
                        tr("The saved PDF has headings, tables and alternative texts for screen readers."));
}

void TeachingHandouts::fillCases()
{
    const QSignalBlocker quiet(m_case);
    const GuessGame &game = lesson().game();
    m_case->clear();
    for (const GuessCase &one : game.cases()) {
        const QString name = one.assessment.commune().name;
        m_case->addItem(one.clarity ? tr("%1 (made, seed %2)").arg(name).arg(one.seed) : tr("%1 (example)").arg(name));
    }
    m_case->setCurrentIndex(game.current());
}

void TeachingHandouts::showPlace(const Place &place)
{
    // The case that the class has before it is the one to print.
    fillCases();
    TeachingPage::showPlace(place);
}

void TeachingHandouts::refresh()
{
    if (m_case->count() != lesson().game().cases().size())
        fillCases();
    const bool isCase = sheet() == TeachingSheet::CaseSheet;
    m_caseTitle->setEnabled(isCase);
    m_case->setEnabled(isCase);
    m_solution->setEnabled(isCase);
    for (QAbstractButton *button : m_papers->buttons())
        button->setEnabled(sheet() == TeachingSheet::TypeCards);
    if (isVisible() && (!m_shown || *m_shown != orderOf({sheet()})))
        makePreview();
}

TeachingSheet TeachingHandouts::sheet() const { return static_cast<TeachingSheet>(m_sheets->checkedId()); }

TeachingOrder TeachingHandouts::orderOf(const QList<TeachingSheet> &sheets) const
{
    const TeachingRequest request{sheets, m_languages->checkedId() == 0 ? Language::German : Language::English,
                                  m_papers->checkedId() == 1 ? CardSize::A5 : CardSize::A4, m_solution->isChecked(),
                                  std::nullopt};
    return teachingOrder(request, lesson().game().cases()[std::max(0, m_case->currentIndex())]);
}

void TeachingHandouts::onChosen() { refresh(); }

void TeachingHandouts::makePreview()
{
    m_shown = orderOf({sheet()});
    showBusy(true);
    m_maker.make(*m_shown);
}

void TeachingHandouts::showBusy(bool busy)
{
    m_preview->setBusy(busy);
    m_save->setEnabled(!busy && !m_bytes.isEmpty());
    m_saveAll->setEnabled(!busy);
    m_print->setDocument(busy ? QByteArray() : m_bytes, m_shown ? nameOfTeachingSheets(*m_shown) : QString());
}

void TeachingHandouts::onMade(const QList<QByteArray> &files)
{
    m_bytes = files.first();
    m_preview->showDocument(m_bytes);
    showBusy(false);
    emit previewShown();
}

void TeachingHandouts::onFailed(const Error &error)
{
    m_shown.reset();
    showBusy(false);
    emit failed(error);
}

void TeachingHandouts::onSave()
{
    const QString name = nameOfTeachingSheets(*m_shown);
    const QString path = context().prompts.fileToSave(this, tr("Save the sheet"),
                                                      u"%1/%2"_s.arg(context().settings.exportFolder(), name),
                                                      tr("PDF documents (*.pdf)"));
    if (!path.isEmpty())
        saveTo(path, m_bytes, tr("The sheet is in “%1”.").arg(path));
}

void TeachingHandouts::onSaveAll()
{
    const TeachingOrder order = orderOf({AllTeachingSheets.cbegin(), AllTeachingSheets.cend()});
    m_allPath = context().prompts.fileToSave(this, tr("Save all sheets in one file"),
                                             u"%1/%2"_s.arg(context().settings.exportFolder(), nameOfTeachingSheets(order)),
                                             tr("PDF documents (*.pdf)"));
    if (m_allPath.isEmpty())
        return;
    m_saveAll->setEnabled(false);
    m_allMaker.make(order);
}

void TeachingHandouts::saveTo(const QString &path, const QByteArray &bytes, const QString &sentence)
{
    if (const Result<void> saved = saveBytes(path, bytes); !saved) {
        emit failed(saved.error());
        return;
    }
    context().settings.setExportFolder(QFileInfo(path).absolutePath());
    emit announced(sentence);
}

void TeachingHandouts::arrange()
{
    const bool beside = width() >= px(BesideFrom);
    m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_panel->setMinimumWidth(beside ? px(PanelWidth) : 0);
    m_panel->setMaximumWidth(beside ? px(PanelWidth) : QWIDGETSIZE_MAX);
    m_preview->setMinimumHeight(px(beside ? 320 : 260));
    // Below the words of its button, not below the circle.
    for (const Choice &choice : std::as_const(m_choices))
        choice.purpose->setContentsMargins(px(30), 0, 0, px(3));
}

QWidget *TeachingHandouts::firstFocus() const { return m_sheets->checkedButton(); }

} // namespace vierklang::ui
