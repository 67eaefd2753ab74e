// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/columnchooser.h"

#include "app/scoring/comparison.h"
#include "ui/comparison/columnlabel.h"
#include "ui/comparison/comparedcolumns.h"
#include "ui/widgets/labels.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int MostInRow = 3;
constexpr int NameWidth = 290;
constexpr int YearWidth = 180;
constexpr int BesideFrom = 900;

} // namespace

void PickCombo::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return showPopup();
    default:
        // Letters would choose in the closed list.
        event->ignore();
    }
}

ColumnChooser::ColumnChooser(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new QStandardItemModel(this)), m_other(new QuietCombo(this)),
      m_add(new PickCombo(this)), m_combos(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_labels(new QWidget(parent)), m_labelRows(new QGridLayout(m_labels))
{
    m_other->setObjectName(u"otherAssessment"_s);
    m_add->setObjectName(u"addAssessment"_s);
    for (QComboBox *combo : {static_cast<QComboBox *>(m_other), static_cast<QComboBox *>(m_add)}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setModel(m_model);
    }
    m_other->setMinimumContentsLength(30);
    m_add->setMinimumContentsLength(14);
    m_combos->setContentsMargins(0, 0, 0, 0);
    m_combos->setSpacing(context.theme.px(8));
    m_combos->addWidget(m_other);
    m_combos->addWidget(m_add);
    m_labels->setObjectName(u"columnLabels"_s);
    m_labelRows->setContentsMargins(0, 0, 0, 0);
    m_labelRows->setSpacing(context.theme.px(6));
    m_labels->hide();
    connect(m_other, &QComboBox::currentIndexChanged, this, &ColumnChooser::onPicked);
    connect(m_add, &QComboBox::activated, this, &ColumnChooser::onAdded);
}

void ColumnChooser::retranslate()
{
    m_other->setAccessibleName(tr("Compare with"));
    m_other->view()->setAccessibleName(tr("Compare with"));
    m_other->setPlaceholderText(tr("Compare with …"));
    m_add->setAccessibleName(tr("Add another one to the comparison"));
    m_add->view()->setAccessibleName(tr("Add another one to the comparison"));
    m_add->setToolTip(tr("Up to six stand side by side"));
    m_add->setPlaceholderText(tr("Add …"));
}

void ColumnChooser::setEntries(const QList<LibraryEntry> &entries, const QString &communeName)
{
    m_entries = entries;
    m_communeName = communeName;
    m_chosen.removeIf([this](QUuid id) {
        return std::none_of(m_entries.cbegin(), m_entries.cend(), [id](const LibraryEntry &entry) { return entry.id == id; });
    });
    fillModel();
    showState();
}

void ColumnChooser::fillModel()
{
    const QScopedValueRollback filling(m_isFilling, true);
    QList<QStandardItem *> items;
    for (const LibraryEntry &entry : std::as_const(m_entries)) {
        QString words = entryWords(entry, m_communeName, tr("no name"), m_context.language());
        if (entry.archived)
            words += u" · "_s + tr("archived");
        auto *item = new QStandardItem(words);
        item->setData(entry.id, Qt::UserRole);
        item->setEnabled(!m_chosen.contains(entry.id));
        items.append(item);
    }
    m_model->clear();
    m_model->appendColumn(items);
}

void ColumnChooser::setChosen(const QList<QUuid> &others)
{
    m_chosen = others.first(std::min<qsizetype>(others.size(), MostCompared - 1));
    setEntries(m_entries, m_communeName);
}

QList<LibraryEntry> ColumnChooser::chosenEntries() const
{
    QList<LibraryEntry> chosen;
    for (const QUuid &id : m_chosen) {
        const auto found =
            std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const LibraryEntry &entry) { return entry.id == id; });
        if (found != m_entries.cend())
            chosen.append(*found);
    }
    return chosen;
}

void ColumnChooser::showState()
{
    const QScopedValueRollback filling(m_isFilling, true);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setEnabled(!m_chosen.contains(m_model->item(row)->data(Qt::UserRole).toUuid()));
    const bool isOne = m_chosen.size() <= 1;
    m_other->setCurrentIndex(m_chosen.isEmpty() ? -1 : m_other->findData(m_chosen.first()));
    m_other->setToolTip(m_other->currentIndex() < 0 ? tr("Compare with") : plainTip(m_other->currentText()));
    m_add->setCurrentIndex(-1);
    m_other->setVisible(!m_entries.isEmpty() && isOne);
    m_add->setVisible(!m_chosen.isEmpty() && m_chosen.size() < MostCompared - 1 && m_entries.size() > m_chosen.size());
    m_labels->setVisible(!isOne);
}

void ColumnChooser::onPicked(int row)
{
    if (m_isFilling || row < 0)
        return;
    m_chosen = {m_model->item(row)->data(Qt::UserRole).toUuid()};
    showState();
    emit chosenChanged();
}

void ColumnChooser::onAdded(int row)
{
    const QUuid id = row < 0 ? QUuid() : m_model->item(row)->data(Qt::UserRole).toUuid();
    if (!id.isNull() && !m_chosen.contains(id) && m_chosen.size() < MostCompared - 1)
        m_chosen.append(id);
    showState();
    emit chosenChanged();
    // The sixth column hides the list; the focus stays with what was chosen.
    if (auto *away = m_labels->findChild<QPushButton *>(u"takeAway"_s); away && m_add->isHidden())
        away->setFocus(Qt::OtherFocusReason);
}

QWidget *ColumnChooser::labelFor(qsizetype column, qsizetype of, const ComparedName &name, QUuid id, bool isOwn)
{
    auto *label = new ColumnLabel(m_context, column, of, name, isOwn, m_labels);
    connect(label, &ColumnLabel::removed, this, [this, id] {
        m_chosen.removeOne(id);
        showState();
        // Before the label with the button that was pressed goes.
        firstFocus()->setFocus(Qt::OtherFocusReason);
        emit chosenChanged();
    });
    return label;
}

void ColumnChooser::showLabels(const QList<QUuid> &ids, const QList<ComparedName> &names, QUuid own)
{
    clearLayout(m_labelRows);
    QList<QWidget *> labels;
    for (qsizetype i = 0; i < ids.size() && m_chosen.size() > 1; ++i)
        labels.append(labelFor(i, ids.size(), names[i], ids[i], ids[i] == own));
    m_areYears = std::all_of(names.cbegin(), names.cend(), [](const ComparedName &name) { return name.brief == name.full; });
    placeLabels(labels);
    if (m_labels->isVisible())
        showAllOf(m_labelRows);
}

void ColumnChooser::placeLabels(const QList<QWidget *> &labels)
{
    m_inRow = std::clamp(m_width / m_context.theme.px(m_areYears ? YearWidth : NameWidth), 1, MostInRow);
    for (int at = 0; at < labels.size(); ++at)
        m_labelRows->addWidget(labels[at], at / m_inRow, at % m_inRow);
    for (int column = 0; column < MostInRow; ++column)
        m_labelRows->setColumnStretch(column, column < m_inRow ? 1 : 0);
}

void ColumnChooser::fitTo(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    m_combos->setDirection(width < m_context.theme.px(BesideFrom) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QList<QWidget *> labels;
    while (QLayoutItem *item = m_labelRows->takeAt(0)) {
        labels.append(item->widget());
        delete item;
    }
    placeLabels(labels);
}

QWidget *ColumnChooser::firstFocus() const
{
    if (!m_other->isHidden())
        return m_other;
    return m_add->isHidden() ? nullptr : static_cast<QWidget *>(m_add);
}

} // namespace vierklang::ui
