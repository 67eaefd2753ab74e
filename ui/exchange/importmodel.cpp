// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importmodel.h"

#include "app/base/numbers.h"
#include "ui/widgets/sign.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

Sign signOf(const ImportEntry &entry)
{
    switch (entry.kind) {
    case ImportEntry::Kind::New:
        return Sign::Added;
    case ImportEntry::Kind::Unchanged:
        return Sign::Unchanged;
    case ImportEntry::Kind::Changed:
        return Sign::Changed;
    case ImportEntry::Kind::Conflicting:
        return entry.isReady() ? Sign::Check : Sign::Divided;
    case ImportEntry::Kind::Locked:
        return Sign::Covered;
    case ImportEntry::Kind::Broken:
        return Sign::Attention;
    }
    Q_UNREACHABLE();
}

} // namespace

void ImportModel::show(const ImportPlan *plan, std::optional<ImportEntry::Kind> only)
{
    beginResetModel();
    m_plan = plan;
    m_rows.clear();
    for (int i = 0; plan && i < plan->entries.size(); ++i) {
        if (!only || plan->entries[i].kind == *only)
            m_rows.append(i);
    }
    endResetModel();
}

void ImportModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString ImportModel::wordOf(ImportEntry::Kind kind)
{
    switch (kind) {
    case ImportEntry::Kind::New:
        return tr("new");
    case ImportEntry::Kind::Unchanged:
        return tr("unchanged");
    case ImportEntry::Kind::Changed:
        return tr("changed");
    case ImportEntry::Kind::Conflicting:
        return tr("conflicting");
    case ImportEntry::Kind::Locked:
        return tr("locked");
    case ImportEntry::Kind::Broken:
        return tr("broken");
    }
    Q_UNREACHABLE();
}

QString ImportModel::stateOf(const ImportEntry &entry)
{
    if (entry.kind != ImportEntry::Kind::Conflicting)
        return wordOf(entry.kind);
    if (entry.isReady())
        return tr("decided");
    return entry.undecidedCount() > 0 ? tr("conflicting, %n open", nullptr, entry.undecidedCount())
                                      : tr("does not fit together");
}

QString ImportModel::nameOf(const ImportEntry &entry) const
{
    const QString file = QFileInfo(entry.path).fileName();
    if (!entry.assessment)
        return file;
    const QString name = entry.assessment->commune().name;
    return name.isEmpty() ? tr("without a name (%1)").arg(file) : name;
}

QString ImportModel::occasionOf(const ImportEntry &entry) const
{
    if (!entry.assessment)
        return {};
    QStringList parts{entry.assessment->title()};
    if (entry.assessment->conductedOn())
        parts.append(shortDate(*entry.assessment->conductedOn(), m_context.language()));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_plan)
        return {};
    const ImportEntry &entry = m_plan->entries[m_rows[index.row()]];
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::DisplayRole:
        return isState ? stateOf(entry) : nameOf(entry);
    case Qt::AccessibleTextRole:
        return isState ? stateOf(entry) : u"%1 %2"_s.arg(nameOf(entry), occasionOf(entry)).trimmed();
    case SignRole:
        return static_cast<int>(signOf(entry));
    case OccasionRole:
        return isState ? QString() : occasionOf(entry);
    default:
        return {};
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == State ? tr("State") : tr("Assessment or file");
}

} // namespace vierklang::ui
