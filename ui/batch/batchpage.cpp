// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchpage.h"

#include "app/workflow/brandshelf.h"
#include "ui/batch/batchlist.h"
#include "ui/openfolder.h"
#include "ui/widgets/batchchoice.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/progressline.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QPushButton>
#include <QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

BatchPage::BatchPage(Context &context, LibraryDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_frame(new PageFrame(context.theme, this)),
      m_maker(desk.instrument())
{
    setObjectName(u"batchPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->crumb()->hide();
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(20);
    buildLeft();
    buildRight();
    m_frame->content()->addLayout(m_sides, 1);
    buildFooter();
    connectParts();
    m_choice->setLanguage(context.language());
    retranslate();
    m_target->setFolder(QDir(context.settings.exportFolder()).filePath(tr("Vierklang reports")));
    enter(State::Choosing);
}

void BatchPage::buildLeft()
{
    m_left = new QFrame(this);
    setRole(m_left, "card");
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(12);
    m_choice = new BatchChoice({Audience::Full, Audience::Council, Audience::Protocol}, m_left);
    m_choice->offerTogether();
    column->addWidget(m_choice);
    column->addStretch(1);
    m_sides->addWidget(m_left);
}

void BatchPage::buildRight()
{
    m_right = new QWidget(this);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *card = new QFrame(m_right);
    setRole(card, "card");
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(16, 12, 16, 14);
    inside->setSpacing(10);
    m_target = new BatchTarget(card);
    m_summary = plainLabel(card, u"batchSummary"_s, "strong");
    m_now = plainLabel(card, u"batchNow"_s, "muted");
    m_progress = new ProgressLine(m_context.theme, card);
    m_progress->setObjectName(u"batchProgress"_s);
    m_writesCovered = new QCheckBox(card);
    m_writesCovered->setObjectName(u"batchCovered"_s);
    for (QWidget *widget : QList<QWidget *>{m_target, m_writesCovered, m_summary, m_now})
        inside->addWidget(widget);
    inside->addWidget(m_progress, 0, Qt::AlignLeft);
    column->addWidget(card);
    auto *listCard = new QFrame(m_right);
    setRole(listCard, "card");
    auto *rows = new QVBoxLayout(listCard);
    rows->setContentsMargins(1, 1, 1, 1);
    m_list = new BatchList(m_context.theme, listCard);
    rows->addWidget(m_list);
    column->addWidget(listCard, 1);
    m_sides->addWidget(m_right, 1);
}

void BatchPage::buildFooter()
{
    m_repeat = new QPushButton(this);
    m_repeat->setObjectName(u"batchRepeat"_s);
    m_others = new QPushButton(this);
    m_others->setObjectName(u"batchOthers"_s);
    const int at = m_frame->footer()->indexOf(m_frame->next());
    m_frame->footer()->insertWidget(at, m_repeat);
    m_frame->footer()->insertWidget(at, m_others);
}

void BatchPage::connectParts()
{
    m_reader.setInterval(0);
    connect(&m_reader, &QTimer::timeout, this, &BatchPage::readNext);
    connect(m_choice, &BatchChoice::changed, this, &BatchPage::refresh);
    connect(m_target, &BatchTarget::changed, this, &BatchPage::showWords);
    connect(m_writesCovered, &QCheckBox::toggled, this, &BatchPage::refresh);
    connect(m_frame->back(), &QPushButton::clicked, this, &BatchPage::onBack);
    connect(m_frame->next(), &QPushButton::clicked, this, &BatchPage::onNext);
    connect(m_repeat, &QPushButton::clicked, this, &BatchPage::repeat);
    connect(m_others, &QPushButton::clicked, this, [this] {
        enter(State::Choosing);
        focusFirst();
    });
    connect(&m_maker, &BatchMaker::progressed, this, &BatchPage::onProgress);
    connect(&m_maker, &BatchMaker::finished, this, &BatchPage::onFinished);
    connect(&m_maker, &BatchMaker::failed, this, &BatchPage::onFailed);
}

void BatchPage::showAssessments(const QList<QUuid> &ids)
{
    if (m_maker.isBusy())
        return;
    m_ids = ids;
    m_items.clear();
    m_writesCovered->setChecked(false);
    enter(State::Reading);
    m_reader.start();
}

/// One at a time: the window answers in between, however many there are.
void BatchPage::readNext()
{
    if (m_items.size() < m_ids.size()) {
        m_items.append(batchItemFrom(m_desk, m_ids[m_items.size()]));
        m_step = {static_cast<int>(m_items.size()), static_cast<int>(m_ids.size()), {}};
        showWords();
        return;
    }
    m_reader.stop();
    enter(State::Choosing);
    focusFirst();
}

void BatchPage::enter(State state)
{
    m_state = state;
    m_isEnding = false;
    // What cannot be changed any more makes room for the list.
    const bool isChoosing = state == State::Choosing || state == State::Reading;
    m_left->setVisible(isChoosing);
    m_target->setVisible(isChoosing);
    m_left->setEnabled(state == State::Choosing);
    m_target->setEnabled(state == State::Choosing);
    m_progress->setVisible(state == State::Reading || state == State::Running);
    m_frame->scrollToTop();
    refresh();
}

void BatchPage::refresh()
{
    showRows();
    showWords();
}

int BatchPage::coveredCount() const
{
    const ReportBatch wanted = batch();
    return static_cast<int>(std::count_if(m_items.cbegin(), m_items.cend(), [&](const BatchItem &item) {
        return item.input.assessment && wouldTell(item, wanted);
    }));
}

/// Covered results stay out; damaged ones stay in, so that they are named.
QList<qsizetype> BatchPage::chosen() const
{
    const ReportBatch wanted = batch();
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (m_writesCovered->isChecked() || !wouldTell(m_items[i], wanted))
            indices.append(i);
    }
    return indices;
}

ReportBatch BatchPage::batch() const
{
    ReportBatch batch;
    batch.folder = m_target->folder();
    batch.audiences = m_choice->audiences();
    batch.collectives = m_choice->together();
    batch.formats = m_choice->formats();
    batch.language = m_choice->language();
    batch.csv = m_choice->csv();
    batch.jobs = std::clamp(QThread::idealThreadCount(), 1, 4);
    batch.existing = m_target->existing();
    return batch;
}

void BatchPage::start()
{
    ReportBatch wanted = batch();
    // The one that was chosen on the report page: reports of one house look alike.
    const BrandShelf::Chosen chosenBrand = BrandShelf().chosenBrand();
    wanted.brand = chosenBrand.brand;
    m_isBrandGone = chosenBrand.isGone;
    m_running = chosen();
    QList<BatchInput> inputs;
    for (const qsizetype index : std::as_const(m_running))
        inputs.append(m_items[index].input);
    m_result = {};
    m_step = {};
    enter(State::Running);
    m_frame->back()->setFocus(Qt::OtherFocusReason);
    m_maker.start(wanted, inputs);
}

/// Those that failed are read anew; the files of the others are there already and stay, byte for byte.
void BatchPage::repeat()
{
    for (qsizetype i = 0; i < m_running.size(); ++i) {
        const BatchOutcome outcome = m_result.outcomes.value(i);
        if (outcome.error || outcome.isCutShort)
            m_items[m_running[i]] = batchItemFrom(m_desk, m_items[m_running[i]].id);
    }
    start();
}

void BatchPage::onProgress(const BatchStep &step)
{
    m_step = step;
    showWords();
}

void BatchPage::onFinished(const BatchResult &result)
{
    m_result = result;
    enter(State::Done);
    m_frame->next()->setFocus(Qt::OtherFocusReason);
    if (result.manifestError)
        emit failed(*result.manifestError);
    if (result.stoppedBy)
        emit failed(*result.stoppedBy);
    else
        emit announced(outcome());
}

void BatchPage::onFailed(const Error &error)
{
    enter(State::Choosing);
    focusFirst();
    emit failed(error);
}

void BatchPage::onBack()
{
    if (m_state == State::Running) {
        m_maker.cancel();
        m_isEnding = true;
        showWords();
        return;
    }
    m_reader.stop();
    emit closed();
}

void BatchPage::onNext()
{
    if (m_state == State::Choosing)
        start();
    else if (m_state == State::Done)
        openFolder(m_target->folder());
}

void BatchPage::focusFirst()
{
    (m_frame->next()->isEnabled() ? m_frame->next() : m_frame->back())->setFocus(Qt::OtherFocusReason);
}

void BatchPage::arrange()
{
    const bool wide = width() >= m_context.theme.px(820);
    m_sides->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_left->setMinimumWidth(wide ? m_context.theme.px(300) : 0);
    m_left->setMaximumWidth(wide ? m_context.theme.px(300) : QWIDGETSIZE_MAX);
    m_list->setMinimumHeight(m_context.theme.px(220));
}

void BatchPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        onBack();
    else
        QWidget::keyPressEvent(event);
}

void BatchPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BatchPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_list)
        arrange();
}

} // namespace vierklang::ui
