// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profilepage.h"

#include "app/scoring/radarseries.h"
#include "app/workflow/wording.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/dotplot.h"
#include "ui/charts/itemdots.h"
#include "ui/charts/radarchart.h"
#include "ui/pages/profiletexts.h"
#include "ui/widgets/numbertable.h"
#include "ui/widgets/resultparts.h"
#include "ui/widgets/scaledetail.h"
#include "ui/widgets/targetspanel.h"

#include <QComboBox>
#include <QScopedValueRollback>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneColumnBelow = 640;
constexpr int SideWidth = 280;
constexpr int ThreeColumnsFrom = 1080;

} // namespace

ProfilePage::ProfilePage(Context &context, AssessmentEditor &editor, QWidget *parent)
    : ResultPage(context, editor, "heading", parent)
{
    setObjectName(u"profilePage"_s);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(context.theme.px(10));
    buildPictures();
    buildRadar();
    buildTable();
    buildSide();
    buildTools();
    m_row->addWidget(m_main, 1);
    m_row->addWidget(m_side);
    body()->addLayout(m_row, 1);
    retranslate();
}

void ProfilePage::buildPictures()
{
    m_main = cardFrame(bodyWidget());
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(1, context().theme.px(2), context().theme.px(8), context().theme.px(8));
    column->setSpacing(context().theme.px(2));
    m_tabs = new QTabBar(m_main);
    m_tabs->setObjectName(u"profileTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    column->addWidget(m_tabs);
    m_pictures = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pictures->setSpacing(context().theme.px(16));
    m_dots = new DotPlot(context(), m_main);
    m_dots->setObjectName(u"dotPlot"_s);
    m_pictures->addWidget(m_dots, 12);
    column->addLayout(m_pictures, 1);
    listenTo(m_dots);
    connect(m_tabs, &QTabBar::currentChanged, this, &ProfilePage::onTabChosen);
    connect(m_dots, &Chart::currentChanged, this, &ProfilePage::refreshDetail);
}

void ProfilePage::buildRadar()
{
    m_radarBox = new QWidget(m_main);
    auto *column = new QVBoxLayout(m_radarBox);
    column->setContentsMargins(context().theme.px(8), context().theme.px(6), 0, 0);
    m_radarOf = new QuietCombo(m_radarBox);
    m_radarOf->setObjectName(u"radarOf"_s);
    m_radarOf->addItems({QString(), QString()});
    m_radar = new RadarChart(context(), m_radarBox);
    m_radar->setObjectName(u"profileRadar"_s);
    column->addWidget(m_radarOf, 0, Qt::AlignRight);
    column->addWidget(m_radar, 1);
    m_pictures->addWidget(m_radarBox, 10);
    listenTo(m_radar);
    connect(m_radarOf, &QComboBox::currentIndexChanged, this, &ProfilePage::refreshRadar);
}

void ProfilePage::buildTable()
{
    m_tableBox = new QWidget(m_main);
    auto *column = new QVBoxLayout(m_tableBox);
    column->setContentsMargins(context().theme.px(12), context().theme.px(8), 0, 0);
    m_table = new NumberTable(u"profileTable"_s, context(), m_tableBox);
    m_model = new ChartTableModel(m_table);
    m_table->setModel(m_model);
    m_note = plainLabel(m_tableBox, "smallMuted");
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    m_pictures->addWidget(m_tableBox, 22);
}

void ProfilePage::buildSide()
{
    m_side = new QWidget(bodyWidget());
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    m_detail = new ScaleDetail(context(), instrument(), m_side);
    m_targets = new TargetsPanel(context(), editor(), m_side);
    m_targets->hide();
    column->addWidget(m_detail);
    column->addWidget(m_targets);
    listenTo(m_detail->dots());
    connect(m_targets, &TargetsPanel::closed, this, [this] { setTargetsOpen(false); });
}

void ProfilePage::buildTools()
{
    m_copy = pushButton(bodyWidget(), u"copyPicture"_s);
    m_save = pushButton(bodyWidget(), u"savePicture"_s);
    headTools()->addWidget(m_copy);
    headTools()->addWidget(m_save);
    m_setTargets = pushButton(this, u"setTargets"_s);
    footTools()->addWidget(m_setTargets);
    footTools()->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, [this] { currentChart()->copyPicture(); });
    connect(m_save, &QPushButton::clicked, this, [this] { currentChart()->savePictureAs(); });
    connect(m_setTargets, &QPushButton::clicked, this, [this] { setTargetsOpen(m_targets->isHidden()); });
}

void ProfilePage::fillTabs()
{
    const QScopedValueRollback filling(m_isFillingTabs, true);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const ProfileView view = context().settings.profileView();
    if (isWide()) {
        m_tabs->addTab(tr("Dot plot and radar"));
        m_tabs->addTab(tr("Table"));
        m_tabs->setCurrentIndex(view == ProfileView::Table ? 1 : 0);
    } else {
        m_tabs->addTab(tr("Dot plot"));
        m_tabs->addTab(tr("Radar"));
        m_tabs->addTab(tr("Table"));
        m_tabs->setCurrentIndex(static_cast<int>(view));
    }
    m_tabs->setAccessibleName(tr("How to show the profile"));
}

ProfileView ProfilePage::viewOf(int tab) const
{
    if (isWide())
        return tab == 1 ? ProfileView::Table : ProfileView::DotPlot;
    return static_cast<ProfileView>(std::max(0, tab));
}

void ProfilePage::onTabChosen(int tab)
{
    if (m_isFillingTabs)
        return;
    context().settings.setProfileView(viewOf(tab));
    arrange();
}

void ProfilePage::arrange()
{
    const Theme &theme = context().theme;
    if (m_wasWide != isWide() || m_tabs->count() == 0)
        fillTabs();
    m_wasWide = isWide();
    // Two pictures side by side leave no room for a third column in a window of 1280.
    const bool isCrowded = isWide() && width() < theme.px(ThreeColumnsFrom);
    const ProfileView view = viewOf(m_tabs->currentIndex());
    // The table is the one that needs its width; the questions stand below it.
    const bool isBroadTable = view == ProfileView::Table && width() < theme.px(ThreeColumnsFrom);
    const bool isOneColumn = isCrowded || isBroadTable || width() < theme.px(OneColumnBelow);
    m_row->setDirection(isOneColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isOneColumn ? 0 : theme.px(SideWidth));
    m_side->setMaximumWidth(isOneColumn ? QWIDGETSIZE_MAX : theme.px(SideWidth));
    m_tableBox->setVisible(view == ProfileView::Table);
    m_dots->setVisible(view == ProfileView::DotPlot);
    m_radarBox->setVisible(view == ProfileView::Radar || (isWide() && view == ProfileView::DotPlot));
}

Chart *ProfilePage::currentChart() const
{
    const bool isRadar = m_dots->isHidden() || m_radar->hasFocus();
    return isRadar && !m_radarBox->isHidden() ? static_cast<Chart *>(m_radar) : m_dots;
}

void ProfilePage::setTargetsOpen(bool open)
{
    m_targets->setVisible(open);
    m_detail->setVisible(!open);
    if (open) {
        m_targets->refresh();
        m_targets->focusFirst();
    } else {
        m_setTargets->setFocus();
    }
}

void ProfilePage::retranslate()
{
    fillTabs();
    setButtonText(m_copy, tr("Copy picture"));
    setButtonText(m_save, tr("Save as …"));
    setButtonText(m_setTargets, tr("Set targets …"));
    m_radarOf->setItemText(0, tr("Six dimensions"));
    m_radarOf->setItemText(1, tr("Three lenses"));
    m_radarOf->setAccessibleName(tr("What the radar shows"));
    m_table->setAccessibleName(tr("Table of the profile"));
    QStringList origins;
    for (const Origin origin : {Origin::Order, Origin::Derived, Origin::Assumption})
        origins.append(originMark(origin, language()) + u' ' + originWording(origin, language()));
    m_note->setText(
        tr("The reference is a help for thinking, not a value of the study and not a target. Origin: %1.")
            .arg(origins.join(u" · "_s)));
    m_dots->setAccessibleName(tr("Dot plot of the profile"));
    m_dots->setPictureName(tr("Vierklang maturity profile"));
    m_radar->setPictureName(tr("Vierklang maturity radar"));
    m_targets->retranslate();
    setWay({Place::Kind::TypeResult, {}}, {Place::Kind::Measures, {}}, tr("Next: measures"));
    refresh();
}

void ProfilePage::refresh()
{
    const AssessmentResult &result = editor().result();
    const ProfileTexts texts(instrument(), result, language());
    setHead(tr("Maturity profile · How far are we?"), texts.headline(), texts.sentence());
    setBanner(result.itemsAnswered < result.itemsOf ? provisionalText() : QString());
    const auto rowsOf = [this](const QList<ScaleResult> &scales) {
        QList<DotRow> rows;
        for (const ScaleResult &scale : scales) {
            const Item *lowest =
                scale.lowestItems.isEmpty() ? nullptr : instrument().item(scale.lowestItems.first());
            rows.append({scale, instrument().scaleName(scale.id).in(language()), shortNameOf(scale.id),
                         lowest ? lowest->shortName.in(language()) : QString()});
        }
        return rows;
    };
    QStringList levels;
    for (const LocalizedText &name : instrument().levelNames)
        levels.append(name.in(language()));
    QStringList reference;
    for (const TypeKey type : result.referenceTypes())
        reference.append(instrument().card(type).name.in(language()));
    m_dots->setGroups({{tr("Three lenses"), true, rowsOf(result.lenses)},
                       {tr("Six dimensions"), false, rowsOf(result.dimensions)}},
                      levels, result.referenceTypes(), reference.join(u" + "_s));
    m_dots->setAccessibleDescription(texts.headline());
    m_model->setTable(m_dots->table());
    m_table->fit();
    refreshRadar();
    refreshDetail();
    m_targets->refresh();
}

QString ProfilePage::shortNameOf(const QString &scaleId) const
{
    const QString id = scaleId.section(u'.', 1);
    return scaleId.startsWith(u"lens."_s) ? instrument().lens(id)->shortName.in(language())
                                          : instrument().dimension(id)->shortName.in(language());
}

void ProfilePage::refreshRadar()
{
    const AssessmentResult &result = editor().result();
    const bool isOfLenses = m_radarOf->currentIndex() == 1;
    const RadarSeries series = isOfLenses ? lensRadar(result) : dimensionRadar(result);
    QStringList names;
    QStringList shortNames;
    for (const QString &id : series.axisIds) {
        names.append(instrument().scaleName(id).in(language()));
        shortNames.append(shortNameOf(id));
    }
    m_radar->setSeries(series, names, shortNames, result.referenceTypes());
    m_radar->setAccessibleName(isOfLenses ? tr("Radar of the three lenses")
                                          : tr("Radar of the six dimensions"));
    m_radar->setAccessibleDescription(
        tr("Actual, target and reference on a scale from 0 in the middle to 4."));
}

void ProfilePage::refreshDetail()
{
    m_detail->showScale(editor().assessment(), editor().result(), m_dots->idOf(m_dots->current()));
}

QWidget *ProfilePage::firstFocus() const
{
    return m_tableBox->isVisible()                         ? static_cast<QWidget *>(m_table)
           : m_radarBox->isVisible() && m_dots->isHidden() ? m_radar
                                                           : static_cast<QWidget *>(m_dots);
}

} // namespace vierklang::ui
