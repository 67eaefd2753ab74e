// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/comparisonpage.h"

#include "app/base/numbers.h"
#include "ui/charts/changeplot.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/levelstrips.h"
#include "ui/charts/sharechange.h"
#include "ui/pages/comparisontexts.h"
#include "ui/widgets/resultparts.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneColumnBelow = 820;

bool isSameName(const LibraryEntry &entry, const QString &communeName)
{
    return entry.communeName.compare(communeName, Qt::CaseInsensitive) == 0;
}

/// Years of the same commune come first, then the others; within both the latest first.
void sortForPicking(QList<LibraryEntry> &entries, const QString &communeName)
{
    std::stable_sort(entries.begin(), entries.end(), [&](const LibraryEntry &a, const LibraryEntry &b) {
        const bool ownA = isSameName(a, communeName);
        const bool ownB = isSameName(b, communeName);
        if (ownA != ownB)
            return ownA;
        return a.conductedOn.value_or(QDate()) > b.conductedOn.value_or(QDate());
    });
}

} // namespace

ComparisonPage::ComparisonPage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : ResultPage(context, editor, "heading", parent)
{
    setObjectName(u"comparisonPage"_s);
    buildPicker();
    buildCards();
    buildTable();
    retranslate();
}

void ComparisonPage::buildPicker()
{
    m_other = new QuietCombo(bodyWidget());
    m_other->setObjectName(u"otherAssessment"_s);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(26);
    headTools()->addWidget(m_other);
    connect(m_other, &QComboBox::currentIndexChanged, this, &ComparisonPage::onPicked);
}

void ComparisonPage::buildCards()
{
    m_pictures = new QWidget(bodyWidget());
    auto *column = new QVBoxLayout(m_pictures);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context().theme.px(10));
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(context().theme.px(10));
    const auto card = [this](Chart *chart, QLabel *&title, QBoxLayout *into, int stretch) {
        QFrame *frame = cardFrame(m_pictures);
        auto *inner = new QVBoxLayout(frame);
        const int side = context().theme.px(14);
        inner->setContentsMargins(side, context().theme.px(6), side, context().theme.px(6));
        inner->setSpacing(context().theme.px(2));
        auto *picture = new PictureButton(chart, frame);
        m_pictureButtons.append(picture);
        auto *head = new QHBoxLayout;
        title = plainLabel(frame, "subheading");
        head->addWidget(title, 1);
        head->addWidget(picture);
        inner->addLayout(head);
        chart->setParent(frame);
        inner->addWidget(chart, 1);
        into->addWidget(frame, stretch);
        listenTo(chart);
    };
    m_scales = new ChangePlot(context(), m_pictures);
    m_scales->setObjectName(u"changePlot"_s);
    card(m_scales, m_scalesTitle, m_top, 22);
    m_shares = new ShareChange(context(), m_pictures);
    m_shares->setObjectName(u"shareChange"_s);
    card(m_shares, m_sharesTitle, m_top, 11);
    m_changesCard = cardFrame(m_pictures);
    auto *changes = new QVBoxLayout(m_changesCard);
    changes->setContentsMargins(context().theme.px(14), context().theme.px(10), context().theme.px(14),
                                context().theme.px(10));
    m_changesTitle = plainLabel(m_changesCard, "subheading");
    m_changes = new QGridLayout;
    m_changes->setHorizontalSpacing(context().theme.px(10));
    m_changes->setVerticalSpacing(context().theme.px(6));
    m_changes->setColumnStretch(1, 1);
    m_caution = plainLabel(m_changesCard, "smallMuted");
    m_caution->setObjectName(u"caution"_s);
    changes->addWidget(m_changesTitle);
    changes->addLayout(m_changes);
    changes->addStretch(1);
    changes->addWidget(m_caution);
    m_top->addWidget(m_changesCard, 13);
    column->addLayout(m_top);
    m_strips = new LevelStrips(context(), m_pictures);
    m_strips->setObjectName(u"levelStrips"_s);
    card(m_strips, m_stripsTitle, column, 0);
    column->addStretch(1);
    body()->addWidget(m_pictures, 1);
}

void ComparisonPage::buildTable()
{
    m_tableBox = cardFrame(bodyWidget());
    auto *column = new QVBoxLayout(m_tableBox);
    const int side = context().theme.px(12);
    column->setContentsMargins(side, side, side, side);
    m_table = new QTableView(m_tableBox);
    m_table->setObjectName(u"questionTable"_s);
    m_model = new ChartTableModel(m_table);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(m_table, 1);
    m_tableBox->hide();
    body()->addWidget(m_tableBox, 1);
    // Takes the room when there is nothing to show.
    body()->addStretch(0);
    m_questions = pushButton(this, u"questionByQuestion"_s);
    m_questions->setCheckable(true);
    footTools()->addWidget(m_questions);
    footTools()->addStretch(1);
    connect(m_questions, &QPushButton::toggled, this, &ComparisonPage::setTableOpen);
}

void ComparisonPage::arrange()
{
    m_top->setDirection(width() < context().theme.px(OneColumnBelow) ? QBoxLayout::TopToBottom
                                                                     : QBoxLayout::LeftToRight);
}

void ComparisonPage::retranslate()
{
    m_other->setAccessibleName(tr("Compare with"));
    m_other->view()->setAccessibleName(tr("Compare with"));
    m_other->setToolTip(tr("Compare with"));
    m_other->setPlaceholderText(tr("Compare with …"));
    m_scalesTitle->setText(tr("Lenses and dimensions"));
    m_sharesTitle->setText(tr("Four shares"));
    m_stripsTitle->setText(tr("What stands behind the means"));
    setButtonText(m_questions, tr("Question by question"));
    m_scales->setAccessibleName(tr("Lenses and dimensions compared"));
    m_scales->setPictureName(tr("Vierklang comparison"));
    m_shares->setAccessibleName(tr("Shares of the four types compared"));
    m_shares->setPictureName(tr("Vierklang comparison of shares"));
    m_strips->setAccessibleName(tr("Questions on each level compared"));
    m_strips->setPictureName(tr("Vierklang comparison of questions"));
    m_table->setAccessibleName(tr("Answers question by question"));
    for (PictureButton *button : m_pictureButtons)
        button->retranslate();
    setWay({Place::Kind::Measures, {}}, {Place::Kind::Report, {}}, tr("Next: report"));
    refresh();
}

void ComparisonPage::refresh()
{
    fillPicker();
    showOther();
}

void ComparisonPage::fillPicker()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_other->clear();
    Result<QList<LibraryEntry>> others = editor().others();
    if (!others) {
        emit failed(others.error());
        return;
    }
    // What is still covered there must not be seen here.
    others.value().removeIf([](const LibraryEntry &entry) { return !entry.revealed; });
    const QString communeName = editor().assessment().commune().name;
    sortForPicking(others.value(), communeName);
    for (const LibraryEntry &entry : others.value()) {
        QStringList words;
        if (!isSameName(entry, communeName) || entry.title.isEmpty())
            words.append(entry.communeName.isEmpty() ? tr("no name") : entry.communeName);
        if (!entry.title.isEmpty())
            words.append(entry.title);
        if (entry.conductedOn)
            words.append(shortDate(*entry.conductedOn, language()));
        m_other->addItem(words.join(u" · "_s), entry.id);
    }
    const int chosen = m_other->findData(m_chosen);
    // Another year of the same commune is what one wants to see; another commune only when somebody asks for it.
    const bool hasOwnYear = !others.value().isEmpty() && isSameName(others.value().first(), communeName);
    m_other->setCurrentIndex(chosen >= 0 ? chosen : hasOwnYear ? 0 : -1);
    m_chosen = m_other->currentData().toUuid();
    m_other->setVisible(m_other->count() > 0);
}

void ComparisonPage::onPicked()
{
    if (m_isFilling)
        return;
    m_chosen = m_other->currentData().toUuid();
    showOther();
}

void ComparisonPage::showOther()
{
    if (!editor().isRevealed()) {
        m_other->hide();
        showEmpty(tr("The result is still covered."),
                  tr("As soon as you have opened it (“Type picture and profile” in the bar at the left), you can compare it here."));
        return;
    }
    if (m_chosen.isNull() && m_other->count() > 0) {
        showEmpty(tr("With what do you want to compare?"),
                  tr("Above right you choose another commune of the library. An earlier or later assessment of your own would "
                     "stand here by itself."));
        return;
    }
    if (m_chosen.isNull()) {
        showEmpty(tr("There is nothing to compare with yet."),
                  tr("As soon as the library holds a second assessment – of last year or of another commune –, both stand "
                     "side by side here. “File” > “Import files …” brings in files."));
        return;
    }
    const Result<Assessment> other = editor().readOther(m_chosen);
    if (!other) {
        showEmpty(tr("The other assessment cannot be read."), tr("Please choose another one, above right."));
        emit failed(other.error());
        return;
    }
    const Assessment &own = editor().assessment();
    const bool otherIsLater = other.value().conductedOn().value_or(QDate()) > own.conductedOn().value_or(QDate());
    const bool isSame = ComparisonTexts(instrument(), own, other.value(), {}, language()).isSameCommune();
    if (isSame && otherIsLater)
        showComparison(own, other.value());
    else
        showComparison(other.value(), own);
}

void ComparisonPage::showEmpty(const QString &headline, const QString &sentence)
{
    setHead(tr("Comparison"), headline, sentence);
    setBanner({});
    m_pictures->hide();
    m_tableBox->hide();
    m_questions->hide();
}

void ComparisonPage::showComparison(const Assessment &first, const Assessment &last)
{
    const Comparison comparison = compare(instrument(), {first, last});
    const ComparisonTexts texts(instrument(), first, last, comparison, language());
    if (!comparison.isComparable) {
        showEmpty(texts.headline(), texts.sentence());
        return;
    }
    setHead(texts.about(), texts.headline(), texts.sentence());
    const auto isOpen = [](const AssessmentResult &result) { return !result.isComplete(); };
    setBanner(std::any_of(comparison.results.cbegin(), comparison.results.cend(), isOpen)
                  ? tr("Provisional: not everything is answered in both.")
                  : QString());
    fillScales(comparison, texts);
    m_shares->setShares(instrument(), comparison.results.first().type, comparison.results.last().type,
                        texts.firstName(), texts.lastName());
    m_shares->setAccessibleDescription(texts.changes().value(0).text);
    fillStrips(comparison, texts);
    fillChanges(texts);
    fillTable(comparison, texts);
    m_questions->show();
    setTableOpen(m_questions->isChecked());
}

void ComparisonPage::fillScales(const Comparison &comparison, const ComparisonTexts &texts)
{
    const auto rowsOf = [this](const QList<ComparedScale> &scales) {
        QList<ChangeRow> rows;
        for (const ComparedScale &scale : scales) {
            const QString id = scale.id.section(u'.', 1);
            const LocalizedText &shortName =
                scale.id.startsWith("lens."_L1) ? instrument().lens(id)->shortName : instrument().dimension(id)->shortName;
            rows.append({scale.id, instrument().scaleName(scale.id).in(language()), shortName.in(language()),
                         scale.means.first(), scale.means.last()});
        }
        return rows;
    };
    m_scales->setGroups({{tr("Three lenses"), true, rowsOf(comparison.lenses)},
                         {tr("Six dimensions"), false, rowsOf(comparison.dimensions)}},
                        texts.firstName(), texts.lastName(), texts.changeName());
    m_scales->setAccessibleDescription(texts.headline());
}

void ComparisonPage::fillStrips(const Comparison &comparison, const ComparisonTexts &texts)
{
    QList<LevelStrip> strips;
    for (const Dimension &dimension : instrument().dimensions) {
        LevelStrip strip;
        strip.name = dimension.shortName.in(language());
        for (const ComparedItem &item : comparison.items) {
            if (instrument().item(item.id)->dimension != dimension.id)
                continue;
            if (item.answers.first().isLevel())
                ++strip.before[static_cast<std::size_t>(item.answers.first().level())];
            if (item.answers.last().isLevel())
                ++strip.after[static_cast<std::size_t>(item.answers.last().level())];
        }
        const ComparedScale *scale = comparison.scale(u"dim."_s + dimension.id);
        strip.meanBefore = scale->means.first();
        strip.meanAfter = scale->means.last();
        strips.append(strip);
    }
    m_strips->setStrips(strips, texts.firstName(), texts.lastName());
    m_strips->setAccessibleDescription(tr("How many questions of each dimension stand on which level."));
}

void ComparisonPage::fillChanges(const ComparisonTexts &texts)
{
    m_changesTitle->setText(texts.changesTitle());
    clearLayout(m_changes);
    int row = 0;
    for (const ComparisonTexts::Line &line : texts.changes()) {
        QLabel *label = plainLabel(m_changesCard, "muted");
        label->setText(line.label);
        QLabel *text = plainLabel(m_changesCard);
        text->setText(line.text);
        m_changes->addWidget(label, row, 0, Qt::AlignTop);
        m_changes->addWidget(text, row, 1, Qt::AlignTop);
        ++row;
    }
    m_caution->setText(texts.caution());
}

void ComparisonPage::fillTable(const Comparison &comparison, const ComparisonTexts &texts)
{
    ChartTable table{{tr("Question"), texts.firstName().full, texts.lastName().full, texts.changeName().full}, {}};
    for (const ComparedItem &item : comparison.items) {
        const std::optional<int> change = item.change();
        table.rows.append({instrument().item(item.id)->question.in(language()), texts.answerText(item.answers.first()),
                           texts.answerText(item.answers.last()),
                           change ? signedDecimal(*change, 0, language()) : u"–"_s});
    }
    m_model->setTable(table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->resizeRowsToContents();
}

void ComparisonPage::setTableOpen(bool open)
{
    m_tableBox->setVisible(open);
    m_pictures->setVisible(!open);
}

QWidget *ComparisonPage::firstFocus() const
{
    return m_other->isHidden() ? nullptr : static_cast<QWidget *>(m_other);
}

} // namespace vierklang::ui
