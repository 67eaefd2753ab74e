// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/axispage.h"

#include "app/base/numbers.h"
#include "ui/charts/profiledots.h"
#include "ui/charts/profileradar.h"
#include "ui/teaching/modelcombo.h"
#include "ui/widgets/labels.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int OneColumnBelow = 820;
}

AxisPage::AxisPage(Context &context, Lesson &lesson, QWidget *parent) : TeachingPage(context, lesson, parent)
{
    setObjectName(u"axisPage"_s);
    m_modelLabel = plainLine(inside(), u"axisModelLabel"_s);
    m_model = new ModelCombo(context, inside());
    m_model->setObjectName(u"axisModel"_s);
    m_modelLabel->setBuddy(m_model);
    tools()->addWidget(m_modelLabel);
    tools()->addWidget(m_model);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(px(12));
    body()->addLayout(m_columns, 1);
    QVBoxLayout *left = addCard(m_columns, 6);
    m_radar = new ProfileRadar(context, inside());
    m_radar->setObjectName(u"axisRadar"_s);
    left->addWidget(m_radar, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(px(12));
    m_columns->addLayout(right, 5);
    QVBoxLayout *words = addCard(right);
    m_areaTitle = plainLabel(inside(), u"areaTitle"_s, "smallMuted");
    m_area = plainLabel(inside(), u"areaShare"_s, "display");
    m_range = plainLabel(inside(), u"areaRange"_s);
    m_why = plainLabel(inside(), u"areaWhy"_s, "strong");
    for (QLabel *label : {m_areaTitle, m_area, m_range, m_why})
        words->addWidget(label);
    buildOrder(right);
    QVBoxLayout *dots = addCard(right);
    m_dotsTitle = plainLabel(inside(), u"axisDotsTitle"_s, "smallMuted");
    m_dots = new ProfileDots(context, inside());
    m_dots->setObjectName(u"axisDots"_s);
    dots->addWidget(m_dotsTitle);
    dots->addWidget(m_dots);
    right->addStretch(1);
    listenTo(m_radar);
    listenTo(m_dots);
    connect(m_model, &ModelCombo::chosen, this, [this](const Model &model) {
        this->lesson().setAxisModel(model);
        refresh();
    });
    retranslate();
    refresh();
}

void AxisPage::buildOrder(QVBoxLayout *into)
{
    QVBoxLayout *card = addCard(into);
    m_orderTitle = plainLabel(inside(), u"orderTitle"_s, "strong");
    card->addWidget(m_orderTitle);
    auto *row = new QHBoxLayout;
    m_list = new QListWidget(inside());
    m_list->setObjectName(u"axisList"_s);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *buttons = new QVBoxLayout;
    m_up = pushButton(inside(), u"axisUp"_s);
    m_down = pushButton(inside(), u"axisDown"_s);
    m_smallest = pushButton(inside(), u"axisSmallest"_s);
    m_largest = pushButton(inside(), u"axisLargest"_s);
    m_original = pushButton(inside(), u"axisOriginal"_s);
    for (QPushButton *button : {m_up, m_down, m_smallest, m_largest, m_original})
        buttons->addWidget(button);
    row->addWidget(m_list, 1, Qt::AlignTop);
    row->addLayout(buttons);
    card->addLayout(row);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_smallest, &QPushButton::clicked, this, [this] { setOrder(area().smallestOrder()); });
    connect(m_largest, &QPushButton::clicked, this, [this] { setOrder(area().largestOrder()); });
    connect(m_original, &QPushButton::clicked, this, [this] { setOrder(area().instrumentOrder()); });
}

void AxisPage::retranslate()
{
    setTitle(tr("Same values, other order: why the area has no meaning"));
    m_modelLabel->setText(tr("&Profile:"));
    m_model->setAccessibleName(tr("Profile"));
    m_areaTitle->setText(tr("Area enclosed, as a share of the whole radar"));
    m_why->setText(tr("The area depends on the order of the axes, and nobody can say which order is right. So it says "
                      "nothing about the commune: read each axis on its own."));
    m_orderTitle->setText(tr("Order of the axes"));
    m_list->setAccessibleName(tr("Order of the axes"));
    setButtonText(m_up, tr("Move &up"));
    setButtonText(m_down, tr("Move d&own"));
    setButtonText(m_smallest, tr("S&mallest area"));
    setButtonText(m_largest, tr("Lar&gest area"));
    setButtonText(m_original, tr("&Order of the questionnaire"));
    m_dotsTitle->setText(tr("The same values as dots: they stay where they are"));
    m_radar->setAccessibleName(tr("Radar with swapped axes"));
    m_radar->setPictureName(tr("Vierklang swapped axes"));
    m_dots->setAccessibleName(tr("Means of the six dimensions"));
    m_dots->setPictureName(tr("Vierklang teaching dots"));
}

RadarArea AxisPage::area() const { return RadarArea(lesson().axisValues(), MaxLevel); }

void AxisPage::refresh()
{
    m_model->fill(lesson(), QList<Model>{{std::nullopt, Lesson::ExerciseProfile}} + lesson().models(),
                  lesson().axisModel());
    const QList<double> values = lesson().axisValues();
    ProfileLine line{nameOf(lesson().axisModel()), lesson().axisModel().archetype, {}};
    QList<ProfileRow> rows;
    for (qsizetype i = 0; i < values.size(); ++i) {
        line.values.append(values[i]);
        rows.append({instrument().dimensions[i].shortName.in(language()), std::nullopt});
    }
    m_dots->setRows(rows, {line});
    const RadarArea radar = area();
    const auto share = [&](const AxisOrder &order) {
        return percent(static_cast<int>(std::lround(radar.share(order) * 100)), language());
    };
    m_range->setText(tr("With the same six values everything from %1 to %2 is possible.")
                         .arg(share(radar.smallestOrder()), share(radar.largestOrder())));
    showOrder();
}

void AxisPage::showOrder()
{
    const AxisOrder &order = lesson().axisOrder();
    const QList<double> values = lesson().axisValues();
    QStringList ids;
    QStringList names;
    QStringList shorts;
    ProfileLine line{nameOf(lesson().axisModel()), lesson().axisModel().archetype, {}};
    for (const int axis : order) {
        const Dimension &dimension = instrument().dimensions[axis];
        ids.append(u"dim."_s + dimension.id);
        names.append(dimension.shortName.in(language()));
        shorts.append(dimension.shortName.in(language()).section(u',', 0, 0));
        line.values.append(values[axis]);
    }
    m_radar->setAxes(ids, names, shorts);
    m_radar->setLines({line});
    const QSignalBlocker quiet(m_list);
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    m_list->addItems(names);
    m_list->setCurrentRow(row);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * static_cast<int>(names.size()) + 2 * m_list->frameWidth() + px(4));
    m_area->setText(percent(static_cast<int>(std::lround(area().share(order) * 100)), language()));
}

void AxisPage::setOrder(const AxisOrder &order)
{
    lesson().setAxisOrder(order);
    showOrder();
}

void AxisPage::move(int step)
{
    const int from = m_list->currentRow();
    AxisOrder order = lesson().axisOrder();
    const auto count = static_cast<int>(order.size());
    if (from < 0 || from + step < 0 || from + step >= count)
        return;
    order.swapItemsAt(from, from + step);
    m_list->setCurrentRow(from + step);
    setOrder(order);
}

bool AxisPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & Qt::AltModifier) && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return TeachingPage::eventFilter(watched, event);
}

void AxisPage::arrange()
{
    m_columns->setDirection(width() < px(OneColumnBelow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    tools()->setDirection(width() < px(560) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *AxisPage::firstFocus() const { return m_list; }

} // namespace vierklang::ui
