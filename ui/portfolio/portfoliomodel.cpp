// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/portfoliomodel.h"

#include "app/base/nameorder.h"
#include "app/base/numbers.h"
#include "app/base/textrules.h"
#include "app/workflow/wording.h"
#include "ui/widgets/labels.h"


#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qsizetype MostOfNote = 220;

/// As people sort names, the same on every computer.
QList<QCollatorSortKey> sortKeysOf(const QList<LibraryEntry> &entries)
{
    const QCollator collator = nameOrder();
    QList<QCollatorSortKey> keys;
    keys.reserve(entries.size());
    for (const LibraryEntry &entry : entries)
        keys.append(collator.sortKey(entry.communeName));
    return keys;
}


} // namespace

PortfolioModel::PortfolioModel(Context &context, const Instrument &instrument, const PortfolioDesk &portfolio,
                               QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_instrument(instrument), m_portfolio(portfolio)
{
}

void PortfolioModel::setEntries(const QList<LibraryEntry> &entries, const QList<QUuid> &chosen)
{
    beginResetModel();
    m_rows = entries;
    m_ticked = QSet<QUuid>(chosen.cbegin(), chosen.cend());
    m_nameCounts.clear();
    for (const LibraryEntry &entry : m_rows)
        ++m_nameCounts[entry.communeName];
    sort();
    endResetModel();
}

void PortfolioModel::setOrder(Order order)
{
    if (m_order == order)
        return;
    beginResetModel();
    m_order = order;
    sort();
    endResetModel();
}

void PortfolioModel::sort()
{
    const QList<QCollatorSortKey> keys = sortKeysOf(m_rows);
    QList<qsizetype> order(m_rows.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const LibraryEntry &one = m_rows[a];
        const LibraryEntry &other = m_rows[b];
        // Without a number or a day: at the end.
        if (m_order == Order::Population && one.population != other.population)
            return one.population.value_or(-1) > other.population.value_or(-1);
        if (m_order == Order::Date && one.conductedOn != other.conductedOn)
            return one.conductedOn.value_or(QDate(1, 1, 1)) > other.conductedOn.value_or(QDate(1, 1, 1));
        if (const int names = keys[a].compare(keys[b]); names != 0)
            return names < 0;
        if (one.conductedOn != other.conductedOn)
            return one.conductedOn.value_or(QDate(1, 1, 1)) < other.conductedOn.value_or(QDate(1, 1, 1));
        return one.id < other.id;
    });
    QList<LibraryEntry> sorted;
    sorted.reserve(m_rows.size());
    for (const qsizetype from : order)
        sorted.append(m_rows[from]);
    m_rows = sorted;
}

void PortfolioModel::readOn()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PortfolioModel::retranslate()
{
    readOn();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

QString PortfolioModel::nameAt(int row) const
{
    const LibraryEntry &entry = m_rows[row];
    const QString name = entry.communeName.isEmpty() ? tr("without a name") : onOneLine(entry.communeName);
    const bool isTwice = m_nameCounts.value(entry.communeName) > 1 && entry.conductedOn;
    return isTwice ? u"%1 · %2"_s.arg(name).arg(entry.conductedOn->year()) : name;
}

QString PortfolioModel::populationAt(int row) const
{
    const std::optional<int> &population = m_rows[row].population;
    return population ? count(*population, m_context.language()) : u"–"_s;
}

QList<LabelPart> PortfolioModel::labelAt(int row) const
{
    const LibraryEntry &entry = m_rows[row];
    if (!entry.revealed)
        return {{std::nullopt, tr("still covered", "type picture, short")}};
    switch (entry.label) {
    case TypeLabel::Open:
        return {{std::nullopt, tr("still open", "type picture, short")}};
    case TypeLabel::Clear:
        return {{entry.leading, tr("clear", "type picture, short")}};
    case TypeLabel::Tendency:
        return {{entry.leading, tr("tendency", "type picture, short")}};
    case TypeLabel::Hybrid:
        return {{entry.leading, QString()}, {entry.second, tr("mixture", "type picture, short")}};
    case TypeLabel::Split:
        return {{entry.leading, tr("goal", "type picture, short")}, {entry.second, tr("practice", "type picture, short")}};
    }
    Q_UNREACHABLE();
}

std::optional<PerType<double>> PortfolioModel::sharesAt(int row) const
{
    const PortfolioEntry *read = m_portfolio.entryOf(m_rows[row].id);
    if (!read || !m_rows[row].revealed)
        return std::nullopt;
    return read->result.type.shares;
}

AnswerCell PortfolioModel::cellAt(int row, int item) const
{
    const PortfolioEntry *read = m_portfolio.entryOf(m_rows[row].id);
    return read ? answerCellOf(read->assessment, m_instrument.items[item]) : AnswerCell{};
}

void PortfolioModel::tick(int row, bool ticked)
{
    if (ticked == isTicked(row))
        return;
    if (ticked)
        m_ticked.insert(m_rows[row].id);
    else
        m_ticked.remove(m_rows[row].id);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    emit headerDataChanged(Qt::Vertical, row, row);
    emit tickedChanged();
}

QList<QUuid> PortfolioModel::ticked() const { return m_ticked.values(); }

QString PortfolioModel::sentenceAt(int row, int item) const
{
    const Item &asked = m_instrument.items[item];
    const AnswerCell cell = cellAt(row, item);
    const Language language = m_context.language();
    QString answer = AnswerCellTexts::words(cell);
    if (cell.kind == AnswerCell::Kind::Level)
        answer += u" – "_s + asked.anchors[static_cast<std::size_t>(cell.level)].in(language);
    QString sentence = tr("%1, “%2”: %3").arg(nameAt(row), asked.title.in(language), answer);
    if (const PortfolioEntry *read = m_portfolio.entryOf(m_rows[row].id)) {
        const QString note = onOneLine(read->assessment.itemRecord(asked.id).note).simplified();
        if (!note.isEmpty())
            sentence += u" "_s + tr("Note: %1").arg(note.size() > MostOfNote ? note.left(MostOfNote) + u" …"_s : note);
    }
    return sentence;
}

QString PortfolioModel::labelSentence(const LibraryEntry &entry) const
{
    if (!entry.revealed)
        return tr("still covered", "type picture, short");
    return labelWording(m_instrument, entry.label, entry.leading, entry.second, m_context.language());
}

QString PortfolioModel::spokenRow(int row) const
{
    const LibraryEntry &entry = m_rows[row];
    QStringList words{nameAt(row)};
    if (entry.population)
        words.append(tr("%1 inhabitants").arg(populationAt(row)));
    words.append(labelSentence(entry));
    if (const std::optional<PerType<double>> shares = sharesAt(row)) {
        const PerType<int> &percents = m_portfolio.entryOf(entry.id)->result.type.percent;
        for (const TypeKey type : AllTypes)
            words.append(m_instrument.card(type).name.in(m_context.language()) + u' ' + percent(percents[type], m_context.language()));
    }
    if (isTicked(row))
        words.append(tr("ticked"));
    return words.join(u", "_s);
}

int PortfolioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PortfolioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_instrument.items.size());
}

QVariant PortfolioModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return AnswerCellTexts::sign(cellAt(index.row(), index.column()));
    case Qt::AccessibleTextRole:
        return sentenceAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return plainTip(u"%1\n%2: %3"_s.arg(nameAt(index.row()), m_instrument.items[index.column()].shortName.in(m_context.language()),
                                            AnswerCellTexts::words(cellAt(index.row(), index.column()))));
    default:
        return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        if (role == Qt::DisplayRole)
            return nameAt(section);
        if (role == Qt::AccessibleTextRole)
            return spokenRow(section);
        return role == Qt::ToolTipRole ? QVariant(plainTip(spokenRow(section))) : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    const Item &item = m_instrument.items[section];
    if (role == Qt::DisplayRole)
        return item.shortName.in(m_context.language());
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return item.title.in(m_context.language());
    return {};
}

} // namespace vierklang::ui
