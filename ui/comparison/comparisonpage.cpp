// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/comparisonpage.h"

#include "app/workflow/brandshelf.h"
#include "app/workflow/collectiverun.h"
#include "ui/charts/chart.h"
#include "ui/comparison/columnchooser.h"
#include "ui/comparison/comparisontables.h"
#include "ui/comparison/pairview.h"
#include "ui/comparison/panelsview.h"
#include "ui/comparison/questionsview.h"
#include "ui/comparison/toldtables.h"
#include "ui/widgets/resultparts.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// Below this width the foot has no room for more than the way on.
constexpr int ToolsInFootFrom = 620;

} // namespace

ComparisonPage::ComparisonPage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : ResultPage(context, editor, "heading", parent), m_chooser(new ColumnChooser(context, bodyWidget())),
      m_pair(new PairView(context, bodyWidget())), m_panels(new PanelsView(context, bodyWidget())),
      m_answers(new QuestionsView(context, bodyWidget())), m_tables(new ComparisonTables(context, bodyWidget()))
{
    setObjectName(u"comparisonPage"_s);
    headTools()->addWidget(m_chooser);
    m_topTools = new QHBoxLayout;
    body()->addWidget(m_chooser->labels());
    body()->addLayout(m_topTools);
    for (ComparisonView *view : std::initializer_list<ComparisonView *>{m_pair, m_panels, m_answers}) {
        view->hide();
        body()->addWidget(view, 1);
        for (Chart *chart : view->charts())
            listenTo(chart);
    }
    m_tables->hide();
    body()->addWidget(m_tables, 1);
    // Takes the room when there is nothing to show.
    body()->addStretch(0);
    buildFoot();
    arrange();
    connect(m_chooser, &ColumnChooser::chosenChanged, this, &ComparisonPage::onChosen);
    connect(m_tables, &ComparisonTables::announced, this, &Page::announced);
    retranslate();
}

void ComparisonPage::buildFoot()
{
    m_questions = pushButton(this, u"questionByQuestion"_s);
    m_asTable = pushButton(this, u"asTable"_s);
    for (QPushButton *button : {m_questions, m_asTable}) {
        button->setCheckable(true);
        connect(button, &QPushButton::toggled, this, &ComparisonPage::showView);
    }
    m_save = pushButton(this, u"saveComparison"_s);
    connect(m_save, &QPushButton::clicked, this, &ComparisonPage::onSave);
}

void ComparisonPage::placeTools()
{
    QHBoxLayout *tools = width() < context().theme.px(ToolsInFootFrom) ? m_topTools : footTools();
    if (tools->indexOf(m_questions) < 0) {
        delete (tools == m_topTools ? footTools() : m_topTools)->takeAt(3);
        tools->addWidget(m_questions);
        tools->addWidget(m_asTable);
        tools->addWidget(m_save);
        tools->addStretch(1);
    }
}

void ComparisonPage::arrange()
{
    placeTools();
    m_chooser->fitTo(width());
    m_pair->arrange(width());
    m_panels->arrange(width());
}

void ComparisonPage::retranslate()
{
    m_chooser->retranslate();
    m_tables->retranslate();
    for (ComparisonView *view : std::initializer_list<ComparisonView *>{m_pair, m_panels, m_answers})
        view->retranslate();
    setWay({Place::Kind::Measures, {}}, {Place::Kind::Report, {}}, tr("Next: report"));
    refresh();
}

void ComparisonPage::refresh()
{
    const Result<QList<LibraryEntry>> others = editor().others();
    if (!others)
        emit failed(others.error());
    const QString communeName = editor().assessment().commune().name;
    const QList<LibraryEntry> entries = others ? comparable(others.value(), communeName) : QList<LibraryEntry>();
    m_chooser->setEntries(entries, communeName);
    // Another year of the same commune is what one wants to see; another commune only when somebody asks for it.
    if (!m_wasAsked && m_chooser->chosen().isEmpty() && !entries.isEmpty() && bearsName(entries.first(), communeName))
        m_chooser->setChosen({entries.first().id});
    showColumns();
}

void ComparisonPage::setColumns(const QList<QUuid> &others)
{
    m_wasAsked = true;
    QList<QUuid> wanted;
    for (const QUuid &id : others) {
        if (id != editor().assessment().id() && !wanted.contains(id))
            wanted.append(id);
    }
    refresh();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_chooser->setChosen(wanted);
    showColumns();
    // What had the focus may be gone from the page.
    if (QWidget *first = firstFocus(); first && hadFocus)
        first->setFocus(Qt::OtherFocusReason);
}

void ComparisonPage::onChosen()
{
    m_wasAsked = true;
    showColumns();
}

/// In the language of the window and under the name of the house that other reports have.
void ComparisonPage::onSave()
{
    const QString proposal = u"%1/%2"_s.arg(context().settings.exportFolder(),
                                            nameOfCollective(Collective::Comparison, ReportFormat::Pdf));
    const QString path = context().prompts.fileToSave(
        this, tr("Save the comparison as"), proposal,
        tr("PDF documents (*.pdf);;Text documents (*.odt);;Workbooks (*.xlsx);;Web pages (*.html)"));
    if (path.isEmpty())
        return;
    const BrandShelf::Chosen chosenBrand = BrandShelf().chosenBrand();
    CollectiveRequest request;
    request.kind = Collective::Comparison;
    request.language = language();
    request.format = formatFromWord(QFileInfo(path).suffix().toLower()).value_or(ReportFormat::Pdf);
    request.brand = chosenBrand.brand;
    if (const Result<void> saved = saveCollective(path, instrument(), m_columns, request); !saved) {
        emit failed(saved.error());
        return;
    }
    context().settings.setExportFolder(QFileInfo(path).absolutePath());
    const QString said = tr("The comparison is in “%1”.").arg(QDir::toNativeSeparators(path));
    emit announced(chosenBrand.isGone ? said + u' ' + tr("The brand chosen last is missing or damaged, so it has none.") : said);
}

void ComparisonPage::showColumns()
{
    m_chooser->setVisible(editor().isRevealed() && !m_chooser->isEmpty());
    if (!editor().isRevealed()) {
        m_chooser->labels()->hide();
        return showEmpty(tr("The result is still covered."),
                         tr("As soon as you have opened it (“Type picture and profile” in the bar at the left), you can compare it here."));
    }
    if (m_chooser->isEmpty())
        return showEmpty(tr("There is nothing to compare with yet."),
                         tr("As soon as the library holds a second assessment – of last year or of another commune –, both stand "
                            "side by side here. “File” > “Import files …” brings in files."));
    if (m_chooser->chosen().isEmpty())
        return showEmpty(tr("With what do you want to compare?"),
                         tr("Above right you choose another commune of the library. An earlier or later assessment of your own would "
                            "stand here by itself."));
    const ComparedColumns read = readColumns(editor(), m_chooser->chosenEntries(), language());
    if (read.columns.size() < 2)
        return showNothingComparable(read);
    if (read.error)
        emit failed(*read.error);
    showComparison(read);
}

void ComparisonPage::showNothingComparable(const ComparedColumns &read)
{
    m_chooser->showLabels({}, {}, {});
    if (read.error) {
        showEmpty(tr("The other assessment cannot be read."), tr("Please choose another one, above right."));
        emit failed(*read.error);
        return;
    }
    showEmpty(tr("Nothing of this can be compared."),
              tr("Made with another version of the questionnaire: %1; yours with %2. Questions may have another meaning, so "
                 "neither types nor levels stand side by side.")
                  .arg(read.ofOtherVersions.join(u", "_s), editor().assessment().instrumentVersion()));
}

void ComparisonPage::showEmpty(const QString &headline, const QString &sentence)
{
    setHead(tr("Comparison"), headline, sentence);
    setBanner({});
    m_hasComparison = false;
    showView();
}

void ComparisonPage::showComparison(const ComparedColumns &read)
{
    const Comparison comparison = compare(instrument(), read.columns);
    const ComparisonTexts texts(instrument(), read.columns, comparison, language());
    if (!comparison.isComparable)
        return showEmpty(texts.headline(), texts.sentence());
    const ShownComparison shown{instrument(), read.columns, comparison, texts, language()};
    setHead(texts.about(), texts.headline(), texts.sentence());
    showBanner(shown, read);
    QList<QUuid> ids;
    for (const Assessment &column : read.columns)
        ids.append(column.id());
    m_chooser->showLabels(ids, texts.names(), editor().assessment().id());
    m_isPair = read.columns.size() == 2;
    m_hasComparison = true;
    m_columns = read.columns;
    picture()->fill(shown);
    m_answers->fill(shown);
    fillTables(shown);
    showView();
    arrange();
}

void ComparisonPage::showBanner(const ShownComparison &shown, const ComparedColumns &read)
{
    QStringList sentences;
    const auto isOpen = [](const AssessmentResult &result) { return !result.isComplete(); };
    const QList<AssessmentResult> &results = shown.comparison.results;
    if (std::any_of(results.cbegin(), results.cend(), isOpen))
        sentences.append(results.size() == 2 ? tr("Provisional: not everything is answered in both.")
                                                         : tr("Provisional: not everything is answered in all of them."));
    if (!read.ofOtherVersions.isEmpty())
        sentences.append(tr("Left out, because made with another version of the questionnaire: %1. The others can be compared.")
                             .arg(read.ofOtherVersions.join(u", "_s)));
    setBanner(sentences.join(u' '));
}

ComparisonView *ComparisonPage::picture() const
{
    return m_isPair ? static_cast<ComparisonView *>(m_pair) : m_panels;
}

void ComparisonPage::fillTables(const ShownComparison &shown)
{
    QList<NamedTable> tables;
    for (const Chart *chart : picture()->charts() + m_answers->charts())
        tables.append({chart->accessibleName(), chart->table()});
    tables.append(toldTables(shown));
    m_tables->setTables(tables);
}

void ComparisonPage::showView()
{
    const bool isTable = m_hasComparison && m_asTable->isChecked();
    const bool isQuestions = m_hasComparison && m_questions->isChecked();
    // A button says where it leads, not where one is.
    setButtonText(m_questions, m_questions->isChecked() ? tr("Overview") : tr("Question by question"));
    setButtonText(m_asTable, m_asTable->isChecked() ? tr("As a picture") : tr("As a table"));
    m_questions->setVisible(m_hasComparison);
    m_asTable->setVisible(m_hasComparison);
    setButtonText(m_save, tr("Save as …"), tr("Save the comparison as a report"));
    m_save->setVisible(m_hasComparison);
    // From the picture to its own table: that of the answers, or the first one.
    if (isTable && sender() && (m_tables->isHidden() || sender() == m_questions))
        m_tables->choose(isQuestions ? static_cast<int>(picture()->charts().size()) : 0);
    m_tables->setVisible(isTable);
    m_answers->setVisible(isQuestions && !isTable);
    m_pair->setVisible(m_hasComparison && m_isPair && !isQuestions && !isTable);
    m_panels->setVisible(m_hasComparison && !m_isPair && !isQuestions && !isTable);
}

QWidget *ComparisonPage::firstFocus() const
{
    QWidget *chooser = m_chooser->isHidden() ? nullptr : m_chooser->firstFocus();
    return chooser || !m_hasComparison ? chooser : m_questions;
}

} // namespace vierklang::ui
