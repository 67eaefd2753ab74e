// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filterchoice.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int MostLetters = 28; ///< of a chosen tag, say; the list itself shows all of it
}

FilterChoice::FilterChoice(const QString &name, QWidget *parent) : QuietCombo(parent)
{
    setObjectName(name);
    setMaxVisibleItems(16);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, &FilterChoice::onShownChanged);
    connect(this, &QComboBox::activated, this, &FilterChoice::chosenByPerson);
}

void FilterChoice::setOffer(const QString &title, const QString &all, const QList<std::pair<QString, QVariant>> &offer)
{
    const QSignalBlocker quiet(this);
    const QVariant chosen = value();
    const QString chosenText = currentText();
    m_title = title;
    clear();
    addItem(all);
    for (const auto &[words, meaning] : offer)
        addItem(words, meaning);
    if (chosen.isValid() && findData(chosen) < 0)
        addItem(chosenText, chosen);
    setCurrentIndex(chosen.isValid() ? findData(chosen) : 0);
    onShownChanged();
    // The list may be wider than the closed box: what is chosen must be readable before it is chosen.
    view()->setTextElideMode(Qt::ElideMiddle);
    int wide = 0;
    for (int i = 0; i < count(); ++i)
        wide = std::max(wide, fontMetrics().horizontalAdvance(itemText(i)));
    view()->setMinimumWidth(std::min(wide + 48, 640));
}

void FilterChoice::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(value.isValid() ? std::max(0, findData(value)) : 0);
    onShownChanged();
}

void FilterChoice::onShownChanged()
{
    setRole(this, value().isValid() ? "chosenFilter" : "filter");
    setAccessibleName(m_title);
    updateGeometry();
    update();
}

QString FilterChoice::shownText() const
{
    QString text = currentText();
    if (text.size() > MostLetters)
        text = text.left(MostLetters - 1) + QChar(0x2026);
    return m_title.isEmpty() ? text : u"%1: %2"_s.arg(m_title, text);
}

QSize FilterChoice::sizeHint() const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    ensurePolished();
    const QSize text(fontMetrics().horizontalAdvance(option.currentText), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, this);
}

void FilterChoice::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace vierklang::ui
