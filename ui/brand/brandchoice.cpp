// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brand/brandchoice.h"

#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

BrandChoice::BrandChoice(const BrandShelf &shelf, QWidget *parent)
    : QWidget(parent), m_shelf(shelf), m_title(plainLabel(this, u"brandTitle"_s, "strong")), m_brands(new QComboBox(this)),
      m_note(plainLabel(this, u"brandNote"_s, "smallMuted")), m_edit(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_brands->setObjectName(u"reportBrand"_s);
    m_brands->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_edit->setObjectName(u"editBrands"_s);
    column->addWidget(m_title);
    column->addWidget(m_brands);
    column->addWidget(m_note);
    column->addWidget(m_edit);
    m_title->setBuddy(m_brands);
    connect(m_brands, &QComboBox::currentIndexChanged, this, &BrandChoice::onChosen);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editRequested(key()); });
    refresh();
}

QString BrandChoice::key() const { return m_brands->currentData().toString(); }

void BrandChoice::refresh()
{
    const QSignalBlocker quiet(m_brands);
    const QString wanted = m_shelf.chosen();
    m_brands->clear();
    m_brands->addItem(QString(), QString());
    for (const BrandShelf::Entry &entry : m_shelf.entries())
        m_brands->addItem(entry.title, entry.key);
    m_brands->setCurrentIndex(std::max(0, m_brands->findData(wanted)));
    m_isGone = !wanted.isEmpty() && key().isEmpty();
    readBrand();
    retranslate();
}

void BrandChoice::readBrand()
{
    m_brand.reset();
    if (key().isEmpty())
        return;
    if (const Result<Brand> read = m_shelf.read(key()))
        m_brand = std::make_shared<const Brand>(read.value());
    else
        m_isGone = true;
}

void BrandChoice::onChosen()
{
    m_isGone = false;
    readBrand();
    if (const Result<void> kept = m_shelf.choose(key()); !kept)
        emit failed(kept.error());
    retranslate();
    emit brandChanged();
}

void BrandChoice::focusEdit() { m_edit->setFocus(Qt::OtherFocusReason); }

void BrandChoice::retranslate()
{
    m_title->setText(tr("B&rand"));
    m_brands->setItemText(0, tr("No brand"));
    m_brands->setAccessibleName(tr("Brand"));
    m_brands->setAccessibleDescription(tr("Name, logo and colour of whoever hands the report out"));
    m_edit->setText(m_brands->count() > 1 ? tr("E&dit brands …") : tr("Make a bran&d …"));
    m_note->setVisible(m_isGone);
    m_note->setText(tr("The brand chosen last is missing or damaged. The report has none now."));
}

} // namespace vierklang::ui
