// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/unfinishedworkshops.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"
#include "ui/widgets/sign.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int MostRows = 3; ///< more stay in the list of assessments
}

UnfinishedWorkshops::UnfinishedWorkshops(Context &context, LibraryDesk &desk, QWidget *parent)
    : QFrame(parent), m_context(context), m_desk(desk), m_rows(new QVBoxLayout(this))
{
    setObjectName(u"unfinishedWorkshops"_s);
    setRole(this, "banner");
    m_rows->setContentsMargins(14, 8, 14, 8);
    m_rows->setSpacing(6);
    hide();
}

void UnfinishedWorkshops::refresh()
{
    clearLayout(m_rows);
    const Result<QList<QUuid>> unfinished = m_desk.unfinishedWorkshops();
    int shown = 0;
    for (const QUuid &id : unfinished ? unfinished.value() : QList<QUuid>()) {
        if (shown == MostRows)
            break;
        const Result<LibraryEntry> entry = m_desk.entry(id);
        if (!entry || entry.value().deleted)
            continue;
        addRow(entry.value());
        ++shown;
    }
    setVisible(shown > 0);
    showAllOf(m_rows);
}

void UnfinishedWorkshops::addRow(const LibraryEntry &entry)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new SignLabel(Sign::People, 18, m_context.theme, this));
    QLabel *words = plainLabel(this, u"unfinishedWords"_s, "strong");
    const QString name = entry.communeName.isEmpty() ? tr("without a name") : entry.communeName;
    words->setText(tr("The workshop of %1 was interrupted. Every count that was shown is still there.").arg(name));
    QPushButton *go = pushButton(this, u"continueWorkshop"_s, "primary");
    go->setText(tr("Continue the workshop"));
    go->setAccessibleName(tr("Continue the workshop of %1").arg(name));
    const QUuid id = entry.id;
    connect(go, &QPushButton::clicked, this, [this, id] { emit continueWanted(id); });
    row->addWidget(words, 1);
    row->addWidget(go);
    m_rows->addLayout(row);
}

} // namespace vierklang::ui
