// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/typeresultpage.h"

#include "app/scoring/radarseries.h"
#include "ui/charts/contributionbars.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/sharebars.h"
#include "ui/pages/typetexts.h"
#include "ui/widgets/resultparts.h"
#include "ui/widgets/stabilitydots.h"
#include "ui/widgets/typemeaning.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneColumnBelow = 640;
constexpr int LeftWhenWide = 372;
constexpr int MostRadar = 480;
constexpr int LeftAtMost = 540;
constexpr int LeftWhenNarrow = 292;

} // namespace

TypeResultPage::TypeResultPage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : ResultPage(context, editor, "display", parent)
{
    setObjectName(u"typeResultPage"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(context.theme.px(8));
    m_left = new QWidget(bodyWidget());
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(context.theme.px(8));
    auto *right = new QVBoxLayout;
    right->setSpacing(context.theme.px(8));
    buildShares(left);
    buildEvidence(right);
    buildStability(right);
    m_meaning = new TypeMeaning(context, bodyWidget());
    right->addWidget(m_meaning);
    right->addStretch(1);
    m_studyNote = plainLabel(this, "smallMuted");
    footTools()->addWidget(m_studyNote, 1);
    m_columns->addWidget(m_left);
    m_columns->addLayout(right, 1);
    body()->addLayout(m_columns, 1);
    retranslate();
}

void TypeResultPage::buildShares(QVBoxLayout *into)
{
    m_tabs = new QTabBar(m_left);
    m_tabs->setObjectName(u"shareTabs"_s);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    into->addWidget(m_tabs);
    m_tabs->setCurrentIndex(static_cast<int>(context().settings.shareView()));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        context().settings.setShareView(static_cast<ShareView>(std::max(0, tab)));
        arrange();
    });
    const auto card = [this, into](Chart *chart, QLabel *&title, PictureButton *&picture, int stretch) {
        QFrame *frame = cardFrame(m_left);
        auto *inner = new QVBoxLayout(frame);
        inner->setContentsMargins(context().theme.px(16), context().theme.px(6), context().theme.px(16),
                                  context().theme.px(6));
        inner->setSpacing(context().theme.px(2));
        auto *head = new QHBoxLayout;
        title = plainLabel(frame, "subheading");
        picture = new PictureButton(chart, frame);
        head->addWidget(title, 1);
        head->addWidget(picture);
        inner->addLayout(head);
        chart->setParent(frame);
        inner->addWidget(chart, 1);
        picture->offerTable();
        into->addWidget(frame, stretch);
        listenTo(chart);
        return frame;
    };
    m_shares = new ShareBars(context(), m_left);
    m_shares->setObjectName(u"shareBars"_s);
    m_shareCard = card(m_shares, m_shareTitle, m_sharePicture, 0);
    m_noProbability = plainLabel(m_shareCard, "smallMuted");
    m_shareCard->layout()->addWidget(m_noProbability);
    m_radar = new RadarChart(context(), m_left);
    m_radar->setObjectName(u"shareRadar"_s);
    m_radarCard = card(m_radar, m_radarTitle, m_radarPicture, 1);
    m_radarCard->setMaximumHeight(context().theme.px(MostRadar));
    into->addStretch(0);
}

void TypeResultPage::buildEvidence(QVBoxLayout *into)
{
    QFrame *frame = cardFrame(bodyWidget());
    auto *inner = new QGridLayout(frame);
    inner->setContentsMargins(context().theme.px(16), context().theme.px(6), context().theme.px(16),
                              context().theme.px(6));
    m_evidence = new ContributionBars(context(), frame);
    m_evidence->setObjectName(u"contributionBars"_s);
    m_evidencePicture = new PictureButton(m_evidence, frame);
    inner->addWidget(m_evidence, 0, 0);
    inner->addWidget(m_evidencePicture, 0, 0, Qt::AlignTop | Qt::AlignRight);
    m_evidencePicture->offerTable();
    into->addWidget(frame);
    listenTo(m_evidence);
}

void TypeResultPage::buildStability(QVBoxLayout *into)
{
    QFrame *frame = cardFrame(bodyWidget());
    frame->setObjectName(u"stability"_s);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(context().theme.px(16), context().theme.px(6), context().theme.px(16),
                              context().theme.px(6));
    inner->setSpacing(context().theme.px(3));
    auto *line = new QHBoxLayout;
    line->setSpacing(context().theme.px(10));
    m_sureTitle = plainLabel(frame, "strong");
    m_sureTitle->setWordWrap(false);
    m_dots = new StabilityDots(context(), frame);
    m_sureWord = plainLabel(frame, "strong");
    m_sureWord->setWordWrap(false);
    m_sure = plainLabel(frame);
    m_sure->setObjectName(u"stabilitySentence"_s);
    m_flipButton = pushButton(frame, u"flips"_s, "link");
    m_flipButton->setCheckable(true);
    line->addWidget(m_sureTitle);
    line->addWidget(m_dots);
    line->addWidget(m_sureWord);
    line->addStretch(1);
    inner->addLayout(line);
    inner->addWidget(m_sure);
    // In a row of its own: beside title and dots it would be wider than a small window.
    inner->addWidget(m_flipButton, 0, Qt::AlignLeft);
    m_flips = plainLabel(frame, "small");
    m_flips->setObjectName(u"flipList"_s);
    m_flips->hide();
    m_group = plainLabel(frame);
    m_group->setObjectName(u"group"_s);
    inner->addWidget(m_flips);
    inner->addWidget(m_group);
    into->addWidget(frame);
    connect(m_flipButton, &QPushButton::toggled, this, &TypeResultPage::showFlips);
}

void TypeResultPage::retranslate()
{
    m_tabs->setTabText(0, tr("Bars"));
    m_tabs->setTabText(1, tr("Radar"));
    m_tabs->setAccessibleName(tr("How to show the shares"));
    m_shareTitle->setText(tr("Four shares"));
    m_radarTitle->setText(tr("Goals and practice as a radar"));
    m_studyNote->setText(tr("Based on the study by ÖFIT and KGSt (2020); no type is better than another."));
    m_noProbability->setText(tr("Shares of the indications in your answers, not probabilities."));
    m_shares->setAccessibleName(tr("Four shares"));
    m_radar->setAccessibleName(tr("Radar of the four shares"));
    m_evidence->setAccessibleName(tr("Answers that decided"));
    m_shares->setPictureName(tr("Vierklang type shares"));
    m_radar->setPictureName(tr("Vierklang type radar"));
    m_evidence->setPictureName(tr("Vierklang deciding answers"));
    for (PictureButton *button : {m_sharePicture, m_radarPicture, m_evidencePicture})
        button->retranslate();
    m_sureTitle->setText(tr("How certain is that?"));
    setButtonText(m_flipButton, tr("Which changes?"));
    const QList<const Item *> items = editor().itemsInWorkshopOrder();
    setWay({Place::Kind::Item, items.isEmpty() ? QString() : items.last()->id}, {Place::Kind::Profile, {}},
           tr("Next: maturity profile"));
    refresh();
}

void TypeResultPage::refreshStability()
{
    const TypePicture &type = editor().result().type;
    const TypeTexts texts(instrument(), editor().assessment(), type, language());
    m_dots->setCounts(type.stability.kept, type.stability.of);
    m_sureWord->setText(type.stability.of > 0 ? texts.stabilityWord() : QString());
    m_sure->setText(texts.stabilitySentence());
    const QStringList flips = type.stability.of > 0 ? texts.flips() : QStringList();
    m_flipButton->setVisible(!flips.isEmpty());
    m_flips->setText(flips.join(u'\n'));
    m_flips->setVisible(!flips.isEmpty() && m_flipButton->isChecked());
    setTextOrHide(m_group, texts.group());
}

void TypeResultPage::refresh()
{
    const AssessmentResult &result = editor().result();
    const TypeTexts texts(instrument(), editor().assessment(), result.type, language());
    const bool isEmpty = result.type.contributions.isEmpty();
    setHead(tr("Type picture · What do we digitalise for?"), texts.headline(),
            isEmpty ? QString() : texts.sentence(), isEmpty ? QList<TypeKey>{} : texts.named(),
            isEmpty ? QString() : texts.emphasis());
    setBanner(provisionalText());
    m_evidencePicture->setOffered(!isEmpty);
    m_shares->setAccessibleDescription(texts.headline());
    m_radar->setAccessibleDescription(
        tr("Radar with four axes. Goals only, practice only and both together as shares of the four types."));
    m_evidence->setAccessibleDescription(
        tr("The answers that decided most for and against, and the lead they make together."));
    m_shares->setShares(instrument(), result.type);
    QStringList names;
    for (const TypeKey type : AllTypes)
        names.append(instrument().card(type).name.in(language()));
    m_radar->setSeries(sharesRadar(result), names, names, {});
    m_evidence->setEvidence(instrument(), editor().assessment(), result.type);
    refreshStability();
    m_meaning->showType(instrument(), result.type);
}

void TypeResultPage::showFlips(bool visible)
{
    m_flips->setVisible(visible && !m_flips->text().isEmpty());
}

void TypeResultPage::arrange()
{
    const Theme &theme = context().theme;
    const bool isOneColumn = width() < theme.px(OneColumnBelow);
    m_columns->setDirection(isOneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (isOneColumn) {
        m_left->setMinimumWidth(0);
        m_left->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        const int wide = std::clamp(width() * 35 / 100, theme.px(LeftWhenWide), theme.px(LeftAtMost));
        m_left->setFixedWidth(isWide() ? wide : theme.px(LeftWhenNarrow));
    }
    m_tabs->setVisible(!isWide());
    m_shareCard->setVisible(isWide() || m_tabs->currentIndex() == 0);
    m_radarCard->setVisible(isWide() || m_tabs->currentIndex() == 1);
    m_meaning->setNarrow(!isWide());
}

QWidget *TypeResultPage::firstFocus() const
{
    return m_shares;
}

} // namespace vierklang::ui
