// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/morphpage.h"

#include "app/base/numbers.h"
#include "app/workflow/wording.h"
#include "ui/charts/profiledots.h"
#include "ui/charts/profileradar.h"
#include "ui/charts/sharebars.h"
#include "ui/teaching/modelcombo.h"
#include "ui/teaching/morphslider.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/markedlabel.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneColumnBelow = 760;
constexpr int SliderFirstBelow = 940;
constexpr int FrameMilliseconds = 33;  ///< half a percent a frame: the whole way in about seven seconds
constexpr int StepMilliseconds = 1200; ///< with reduced motion
constexpr int ReducedStep = MorphSteps / 10;

QString native(int key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

} // namespace

MorphPage::MorphPage(Context &context, Lesson &lesson, QWidget *parent)
    : TeachingPage(context, lesson, parent), m_timer(new QTimer(this))
{
    setObjectName(u"morphPage"_s);
    buildTools();
    buildPictures();
    buildSlider();
    connect(m_timer, &QTimer::timeout, this, &MorphPage::advance);
    retranslate();
    refresh();
}

void MorphPage::buildTools()
{
    m_fromLabel = plainLine(inside(), u"fromLabel"_s);
    m_from = new ModelCombo(context(), inside());
    m_from->setObjectName(u"morphFrom"_s);
    m_turn = pushButton(inside(), u"morphTurn"_s);
    m_toLabel = plainLine(inside(), u"toLabel"_s);
    m_to = new ModelCombo(context(), inside());
    m_to->setObjectName(u"morphTo"_s);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    for (QWidget *widget : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_turn), static_cast<QWidget *>(m_toLabel),
                            static_cast<QWidget *>(m_to)})
        tools()->addWidget(widget);
    connect(m_from, &ModelCombo::chosen, this, &MorphPage::onChosen);
    connect(m_to, &ModelCombo::chosen, this, &MorphPage::onChosen);
    connect(m_turn, &QPushButton::clicked, this, [this] {
        halt();
        this->lesson().turnMorph();
        refresh();
    });
}

void MorphPage::buildPictures()
{
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(px(12));
    QVBoxLayout *left = addCard(m_columns, 6);
    m_radar = new ProfileRadar(context(), inside());
    m_radar->setObjectName(u"morphRadar"_s);
    left->addWidget(m_radar, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(px(12));
    QVBoxLayout *shares = addCard(right);
    m_about = plainLabel(inside(), u"morphAbout"_s, "smallMuted");
    m_headline = new MarkedLabel(context(), inside(), "subheading");
    m_headline->setObjectName(u"morphHeadline"_s);
    m_shares = new ShareBars(context(), inside());
    m_shares->setObjectName(u"morphShares"_s);
    m_shares->setCompact(true);
    m_note = plainLabel(inside(), u"morphNote"_s, "smallMuted");
    for (QWidget *widget : {static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_headline),
                            static_cast<QWidget *>(m_shares), static_cast<QWidget *>(m_note)})
        shares->addWidget(widget);
    QVBoxLayout *dots = addCard(right, 1);
    m_dotsTitle = plainLabel(inside(), u"dotsTitle"_s, "smallMuted");
    m_dots = new ProfileDots(context(), inside());
    m_dots->setObjectName(u"morphDots"_s);
    dots->addWidget(m_dotsTitle);
    dots->addWidget(m_dots, 1);
    m_columns->addLayout(right, 5);
    body()->addLayout(m_columns, 1);
    for (Chart *chart : {static_cast<Chart *>(m_radar), static_cast<Chart *>(m_shares), static_cast<Chart *>(m_dots)})
        listenTo(chart);
}

void MorphPage::buildSlider()
{
    QVBoxLayout *card = addCard(body());
    m_sliderCard = card->parentWidget();
    m_sliderRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sliderRow->setSpacing(px(20));
    m_play = pushButton(inside(), u"morphPlay"_s, "primary");
    m_slider = new MorphSlider(context(), inside());
    m_slider->setObjectName(u"morphSlider"_s);
    m_sliderRow->addWidget(m_play, 0, Qt::AlignVCenter | Qt::AlignLeft);
    m_sliderRow->addWidget(m_slider, 1);
    card->addLayout(m_sliderRow);
    m_motionRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_motionRow->setSpacing(px(16));
    m_reduced = new QCheckBox(inside());
    m_reduced->setObjectName(u"morphReduced"_s);
    // A desktop without animations asks every program for the same.
    m_reduced->setChecked(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0);
    m_hints = new KeyHints(theme(), inside());
    m_motionRow->addWidget(m_reduced);
    m_motionRow->addWidget(m_hints, 1);
    card->addLayout(m_motionRow);
    connect(m_slider, &QSlider::valueChanged, this, &MorphPage::onStep);
    connect(m_slider, &QSlider::sliderPressed, this, &MorphPage::halt);
    connect(m_play, &QPushButton::clicked, this, &MorphPage::togglePlay);
    connect(m_reduced, &QCheckBox::toggled, this, &MorphPage::showPlaying);
}

void MorphPage::retranslate()
{
    setTitle(tr("From one type to another"));
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("&to"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    setButtonText(m_turn, u"⇄"_s, tr("Turn around"));
    m_turn->setToolTip(tr("Turn around"));
    m_radar->setAccessibleName(tr("Radar of the six dimensions"));
    m_shares->setAccessibleName(tr("Four shares"));
    m_dots->setAccessibleName(tr("Means of the six dimensions"));
    m_radar->setPictureName(tr("Vierklang teaching radar"));
    m_shares->setPictureName(tr("Vierklang teaching shares"));
    m_dots->setPictureName(tr("Vierklang teaching dots"));
    m_dotsTitle->setText(tr("How far? – mean of each dimension"));
    m_reduced->setText(tr("Reduce &motion: jump in steps of 10 %"));
    m_hints->setHints({{tr("%1 play, pause"), {native(Qt::Key_Space)}},
                       {tr("%1 %2 by 1 %"), {u"←"_s, u"→"_s}},
                       {tr("%1 %2 by 10 %"), {native(Qt::Key_PageUp), native(Qt::Key_PageDown)}},
                       {tr("%1 to the change"), {u"K"_s}}});
    showPlaying();
}

void MorphPage::refresh()
{
    const QList<Model> models = lesson().models();
    m_from->fill(lesson(), models, lesson().morphFrom());
    m_to->fill(lesson(), models, lesson().morphTo());
    QStringList ids;
    QStringList names;
    QStringList shorts;
    for (const Dimension &dimension : instrument().dimensions) {
        ids.append(u"dim."_s + dimension.id);
        names.append(dimension.shortName.in(language()));
        shorts.append(dimension.shortName.in(language()).section(u',', 0, 0));
    }
    m_radar->setAxes(ids, names, shorts);
    const bool onlyExamples = !lesson().morphFrom().archetype && !lesson().morphTo().archetype;
    m_note->setText(onlyExamples ? tr("Shares of the hints in the answers, not probabilities.")
                                 : tr("%1 Shares from pattern answers of the type, not probabilities.")
                                       .arg(originMark(Origin::Assumption, language())));
    showWay();
    showPosition();
}

void MorphPage::showWay()
{
    const Morph &morph = lesson().morph();
    m_slider->setWay(nameOf(lesson().morphFrom()), lesson().morphFrom().archetype, nameOf(lesson().morphTo()),
                     lesson().morphTo().archetype);
    QList<MorphSlider::Zone> zones;
    for (const MorphZone &zone : morph.zones()) {
        const QString words =
            labelWording(instrument(), zone.label, zone.leading, zone.second, language());
        const QList<QString> shorts{tr("Goals and practice"), tr("Open"), tr("Mix"), tr("Clear"), tr("Tendency")};
        zones.append({zone.from, zone.to, words, shorts.value(static_cast<int>(zone.label)),
                      zone.label == TypeLabel::Clear});
    }
    m_slider->setMarks(morph.borders(), zones);
}

QList<ProfileLine> MorphPage::linesOf(const QList<MorphScale> &scales) const
{
    ProfileLine first{nameOf(lesson().morphFrom()), lesson().morphFrom().archetype, {}};
    ProfileLine second{nameOf(lesson().morphTo()), lesson().morphTo().archetype, {}};
    ProfileLine now{tr("now"), std::nullopt, {}};
    for (const MorphScale &scale : scales.mid(0, instrument().dimensions.size())) {
        first.values.append(scale.first);
        second.values.append(scale.second);
        now.values.append(scale.now);
    }
    return {first, second, now};
}

void MorphPage::showPosition()
{
    const int step = lesson().morphStep();
    if (m_slider->value() != step)
        m_slider->setValue(step);
    const TypePicture picture = lesson().morph().pictureAt(step);
    const QList<ProfileLine> lines = linesOf(lesson().morph().scalesAt(step));
    m_radar->setLines(lines);
    QList<ProfileRow> rows;
    for (const Dimension &dimension : instrument().dimensions)
        rows.append({dimension.shortName.in(language()), std::nullopt});
    m_dots->setRows(rows, lines);
    m_shares->setShares(instrument(), picture);
    m_about->setText(tr("What for? – at %1").arg(m_slider->positionText()));
    const QString words = labelWording(instrument(), picture.label, picture.leading, picture.second, language());
    m_headline->setPhrase(words.left(1).toUpper() + words.mid(1));
}

void MorphPage::onChosen()
{
    halt();
    lesson().setMorph(m_from->current(), m_to->current());
    refresh();
}

void MorphPage::onStep(int step)
{
    if (step == lesson().morphStep())
        return;
    lesson().setMorphStep(step);
    showPosition();
}

bool MorphPage::isPlaying() const { return m_timer->isActive(); }

void MorphPage::halt()
{
    m_timer->stop();
    showPlaying();
}

void MorphPage::togglePlay()
{
    if (isPlaying())
        return halt();
    // At an end it goes back the way it came.
    m_direction = m_slider->value() >= MorphSteps ? -1 : m_slider->value() <= 0 ? 1 : m_direction;
    m_timer->start(m_reduced->isChecked() ? StepMilliseconds : FrameMilliseconds);
    showPlaying();
}

void MorphPage::advance()
{
    const int step = m_reduced->isChecked() ? ReducedStep : 1;
    m_slider->setValue(m_slider->value() + m_direction * step);
    if (m_slider->value() == (m_direction > 0 ? MorphSteps : 0))
        halt();
}

void MorphPage::showPlaying()
{
    if (isPlaying())
        m_timer->setInterval(m_reduced->isChecked() ? StepMilliseconds : FrameMilliseconds);
    setButtonText(m_play, isPlaying() ? tr("&Pause") : tr("&Play"));
}

void MorphPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->key() == Qt::Key_Space) {
        togglePlay();
    } else if (plain && event->key() == Qt::Key_K && context().settings.singleKeys()) {
        halt();
        m_slider->goToNextBorder();
    } else {
        TeachingPage::keyPressEvent(event);
    }
}

void MorphPage::arrange()
{
    const bool narrow = width() < px(OneColumnBelow);
    // What moves everything stays in sight: above the pictures in a small window.
    body()->removeWidget(m_sliderCard);
    body()->insertWidget(width() < px(SliderFirstBelow) ? 0 : 1, m_sliderCard);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sliderRow->setDirection(width() < px(620) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_motionRow->setDirection(width() < px(900) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    tools()->setDirection(width() < px(620) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *MorphPage::firstFocus() const { return m_slider; }

} // namespace vierklang::ui
