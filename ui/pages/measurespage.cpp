// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measurespage.h"

#include "app/assessment/measurewords.h"
#include "ui/charts/effortmatrix.h"
#include "ui/charts/gapbars.h"
#include "ui/pages/measuretexts.h"
#include "ui/widgets/measureform.h"
#include "ui/widgets/measuretable.h"
#include "ui/widgets/measureview.h"
#include "ui/widgets/recommendedsteps.h"
#include "ui/widgets/resultparts.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneColumnBelow = 940;
constexpr int LeftWidth = 266;

} // namespace

MeasuresPage::MeasuresPage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : ResultPage(context, editor, "heading", parent),
      m_adding{[&editor](const QString &step, Language language) { return editor.addRecommendedMeasure(step, language); },
               [&editor](const QString &title) { return editor.addOwnMeasure(title); }}
{
    setObjectName(u"measuresPage"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(context.theme.px(10));
    m_right = new QVBoxLayout;
    m_right->setSpacing(context.theme.px(10));
    buildLeft();
    buildTable();
    m_form = new MeasureForm(context, editor, bodyWidget());
    m_steps = new RecommendedSteps(context, editor, bodyWidget());
    m_right->addWidget(m_form);
    m_right->addWidget(m_steps);
    m_right->addStretch(1);
    m_columns->addWidget(m_left);
    m_columns->addLayout(m_right, 1);
    body()->addLayout(m_columns, 1);
    buildTools();
    connect(m_form, &MeasureForm::moveRequested, this, &MeasuresPage::onMove);
    connect(m_form, &MeasureForm::removeRequested, this, &MeasuresPage::onRemove);
    connect(m_steps, &RecommendedSteps::stepChosen, this, &MeasuresPage::onStepChosen);
    retranslate();
}

void MeasuresPage::buildLeft()
{
    m_left = new QWidget(bodyWidget());
    m_leftCards = new QBoxLayout(QBoxLayout::TopToBottom, m_left);
    m_leftCards->setContentsMargins(0, 0, 0, 0);
    m_leftCards->setSpacing(context().theme.px(10));
    const auto card = [this](Chart *chart, QLabel *&title, PictureButton *&picture) {
        QFrame *frame = cardFrame(m_left);
        auto *inner = new QVBoxLayout(frame);
        const int gap = context().theme.px(14);
        inner->setContentsMargins(gap, context().theme.px(8), gap, context().theme.px(8));
        inner->setSpacing(context().theme.px(3));
        auto *head = new QHBoxLayout;
        title = plainLabel(frame, "subheading");
        picture = new PictureButton(chart, frame);
        head->addWidget(title, 1);
        head->addWidget(picture, 0, Qt::AlignTop);
        inner->addLayout(head);
        chart->setParent(frame);
        inner->addWidget(chart);
        picture->offerTable();
        inner->addStretch(1);
        m_leftCards->addWidget(frame);
        listenTo(chart);
        return inner;
    };
    m_gaps = new GapBars(context(), m_left);
    m_gaps->setObjectName(u"gapBars"_s);
    QVBoxLayout *gapLayout = card(m_gaps, m_gapTitle, m_gapPicture);
    m_gapHint = plainLabel(m_left, "smallMuted");
    gapLayout->insertWidget(1, m_gapHint);
    m_matrix = new EffortMatrix(context(), m_left);
    m_matrix->setObjectName(u"effortMatrix"_s);
    card(m_matrix, m_matrixTitle, m_matrixPicture);
    m_columns->setAlignment(m_left, Qt::AlignTop);
    connect(m_matrix, &Chart::activated, this,
            [this](int measure) { select(focusOf(editor().assessment().measures()).value(measure).id); });
}

void MeasuresPage::buildTable()
{
    m_model = new MeasureTable(context(), instrument(), this);
    m_table = new MeasureView(context(), m_model, bodyWidget());
    m_right->addWidget(m_table);
    connect(m_table, &MeasureView::chosen, this, &MeasuresPage::select);
}

void MeasuresPage::buildTools()
{
    m_own = pushButton(this, u"ownMeasure"_s);
    footTools()->addWidget(m_own);
    footTools()->addStretch(1);
    connect(m_own, &QPushButton::clicked, this, &MeasuresPage::onOwnMeasure);
}

void MeasuresPage::retranslate()
{
    m_gapTitle->setText(tr("Distance to the own target"));
    m_matrixTitle->setText(tr("Effort and impact"));
    m_gaps->setAccessibleName(tr("Distance to the own target"));
    m_gaps->setAccessibleDescription(tr("Lenses and dimensions, the largest distance first."));
    m_gaps->setPictureName(tr("Vierklang distances"));
    m_matrix->setAccessibleName(tr("Effort and impact"));
    m_matrix->setAccessibleDescription(tr("Measures in focus by effort and impact."));
    m_matrix->setPictureName(tr("Vierklang effort and impact"));
    m_gapPicture->retranslate();
    m_matrixPicture->retranslate();
    m_table->setAccessibleName(tr("Measures"));
    setButtonText(m_own, tr("Add your own measure"));
    m_form->retranslate();
    m_steps->retranslate();
    setWay({Place::Kind::Profile, {}}, {Place::Kind::Report, {}}, tr("Next: report"));
    refresh();
}

int MeasuresPage::numberOf(QUuid id) const
{
    const QList<Measure> focus = focusOf(editor().assessment().measures());
    for (int index = 0; index < focus.size(); ++index) {
        if (focus[index].id == id)
            return index + 1;
    }
    return 0;
}

void MeasuresPage::refreshLeft()
{
    const AssessmentResult &result = editor().result();
    const QList<Measure> focus = focusOf(editor().assessment().measures());
    QList<GapRow> rows;
    for (const Gap &gap : result.gaps) {
        GapRow row{gap.id,
                   instrument().scaleName(gap.id).in(language()),
                   gap.actual,
                   gap.target,
                   gap.id.startsWith(u"lens."_s),
                   result.scale(gap.id)->ownTarget,
                   0};
        const QString id = gap.id.section(u'.', 1);
        row.name = row.isLens ? instrument().lens(id)->shortName.in(language())
                              : instrument().dimension(id)->shortName.in(language());
        const auto isNamedLikeIt = [&](const Lens &lens) { return lens.shortName.in(language()) == row.name; };
        if (!row.isLens && std::any_of(instrument().lenses.cbegin(), instrument().lenses.cend(), isNamedLikeIt))
            row.name = tr("%1 (dimension)").arg(row.name);
        for (int index = 0; index < focus.size(); ++index) {
            const QString about = row.isLens ? instrument().lens(id)->dimension : id;
            const bool isForLens =
                std::any_of(result.recommendations.cbegin(), result.recommendations.cend(),
                            [&](const RecommendedStep &step) {
                                return step.id == focus[index].step && step.why == RecommendationReason::Lens;
                            });
            if (row.measure == 0 && focus[index].about == about && isForLens == row.isLens)
                row.measure = index + 1;
        }
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const GapRow &one, const GapRow &other) {
        return one.target - one.actual > other.target - other.actual + 1e-9;
    });
    m_gaps->setRows(rows);
    const bool hasOwnTarget =
        std::any_of(rows.cbegin(), rows.cend(), [](const GapRow &row) { return row.ownTarget; });
    // Without a mark there is nothing to explain.
    m_gapHint->setVisible(!rows.isEmpty());
    m_gapHint->setText(hasOwnTarget
                           ? tr("● actual  ○ target. Lenses are bold, a number names the measure.")
                           : tr("No own targets yet: the next step counts as target. Lenses are bold."));
    QList<Measure> worded = focus;
    for (Measure &measure : worded)
        measure.title = titleIn(measure, instrument(), language());
    m_matrix->setMeasures(worded);
}

void MeasuresPage::refreshTable()
{
    m_model->setMeasures(editor().assessment().measures(), editor().result().referenceTypes());
    if (m_model->rowOf(m_selected) < 0)
        m_selected = m_model->idAt(0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_form->setVisible(!m_selected.isNull());
    m_table->fit();
    m_table->choose(m_selected);
    if (!m_selected.isNull())
        m_form->showMeasure(m_selected, numberOf(m_selected));
}

void MeasuresPage::refresh()
{
    const MeasureTexts texts(instrument(), editor().assessment(), editor().result(), language());
    setHead(tr("Measures · What do we do next?"), texts.headline(), texts.counts());
    setBanner(editor().result().itemsAnswered < editor().result().itemsOf ? provisionalText() : QString());
    refreshLeft();
    refreshTable();
    m_steps->refresh();
    m_steps->setVisible(!m_steps->isEmpty() || editor().result().recommendations.isEmpty());
    m_own->setEnabled(!editor().isReadOnly());
}

void MeasuresPage::select(QUuid id)
{
    if (id.isNull() || id == m_selected)
        return;
    m_selected = id;
    m_table->choose(id);
    m_form->showMeasure(id, numberOf(id));
    m_form->show();
}

void MeasuresPage::onStepChosen(const QString &stepId)
{
    const Result<QUuid> added = m_adding.recommended(stepId, language());
    if (!added) {
        emit failed(added.error());
        return;
    }
    select(added.value());
    m_table->setFocus();
    emit announced(tr("The step is a measure now. Its training is proposed below."));
}

void MeasuresPage::onOwnMeasure()
{
    const Result<QUuid> added = m_adding.own(tr("New measure"));
    if (!added) {
        emit failed(added.error());
        return;
    }
    select(added.value());
    m_form->focusTitle();
}

void MeasuresPage::onMove(int direction)
{
    int row = m_model->rowOf(m_selected) + direction;
    if (row == m_model->headingRow())
        row += direction;
    const QUuid neighbour = m_model->idAt(row);
    const QList<Measure> &measures = editor().assessment().measures();
    for (qsizetype at = 0; at < measures.size(); ++at) {
        if (!neighbour.isNull() && measures[at].id == neighbour) {
            if (const Result<void> moved = editor().moveMeasure(m_selected, at); !moved)
                emit failed(moved.error());
            return;
        }
    }
}

void MeasuresPage::onRemove()
{
    const int row = m_model->rowOf(m_selected);
    const QUuid gone = m_selected;
    QUuid next = m_model->idAt(row + 1);
    if (next.isNull() && row > 0)
        next = m_model->idAt(row - 1);
    m_selected = next;
    if (const Result<void> removed = editor().removeMeasure(gone); !removed) {
        m_selected = gone;
        emit failed(removed.error());
        return;
    }
    emit announced(tr("The measure was removed. “Undo” brings it back."));
}

void MeasuresPage::arrange()
{
    const Theme &theme = context().theme;
    const bool isOneColumn = width() < theme.px(OneColumnBelow);
    // Where there is room for one column only, the measures come first and the distances below them.
    m_columns->setDirection(isOneColumn ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_columns->setAlignment(m_left, isOneColumn ? Qt::Alignment() : Qt::AlignTop);
    const bool isSmall = width() < theme.px(620);
    m_leftCards->setDirection(isOneColumn && !isSmall ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_form->setNarrow(isSmall);
    m_left->setMinimumWidth(isOneColumn ? 0 : theme.px(LeftWidth));
    m_left->setMaximumWidth(isOneColumn ? QWIDGETSIZE_MAX : theme.px(LeftWidth));
}

QWidget *MeasuresPage::firstFocus() const
{
    return m_table->isVisible() ? static_cast<QWidget *>(m_table) : static_cast<QWidget *>(m_own);
}

} // namespace vierklang::ui
