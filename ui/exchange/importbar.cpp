// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importbar.h"

#include "ui/exchange/importmodel.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// From so many files on it is worth to look at those of one kind only.
constexpr qsizetype FilterFrom = 7;

constexpr std::array AllKinds{ImportEntry::Kind::New,         ImportEntry::Kind::Unchanged, ImportEntry::Kind::Changed,
                              ImportEntry::Kind::Conflicting, ImportEntry::Kind::Locked,    ImportEntry::Kind::Broken};

QPushButton *compactButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    setRole(button, "compact");
    return button;
}

} // namespace

ImportBar::ImportBar(QWidget *parent)
    : QWidget(parent), m_summary(plainLabel(this, u"importSummary"_s, "strong")),
      m_title(plainLine(this, u"importFilter.label"_s)), m_filter(new QComboBox(this)), m_everywhere(new QWidget(this)),
      m_question(plainLabel(m_everywhere, u"everywhereText"_s)), m_mine(compactButton(u"everywhereMine"_s, m_everywhere)),
      m_theirs(compactButton(u"everywhereTheirs"_s, m_everywhere))
{
    m_filter->setObjectName(u"importFilter"_s);
    m_title->setBuddy(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_summary, 1);
    tools->addWidget(m_title);
    tools->addWidget(m_filter);
    column->addLayout(tools);
    auto *everywhere = new QHBoxLayout(m_everywhere);
    everywhere->setContentsMargins(0, 0, 0, 0);
    everywhere->addWidget(m_question, 1);
    everywhere->addWidget(m_mine);
    everywhere->addWidget(m_theirs);
    column->addWidget(m_everywhere);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &ImportBar::filterChanged);
    connect(m_mine, &QPushButton::clicked, this, [this] { emit sideChosen(Side::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { emit sideChosen(Side::Theirs); });
    retranslate();
}

void ImportBar::retranslate()
{
    m_title->setText(tr("Show"));
    m_filter->setAccessibleName(tr("Show files of one kind"));
    m_question->setText(tr("Where files and library say something else:"));
    m_mine->setText(tr("Keep the library’s in all files"));
    m_theirs->setText(tr("Take the files’ in all"));
}

void ImportBar::show(const ImportPlan &plan)
{
    const std::optional<ImportEntry::Kind> before = filter();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("all (%1)").arg(plan.entries.size()), -1);
    QStringList parts;
    for (const ImportEntry::Kind kind : AllKinds) {
        const int count = plan.count(kind);
        if (count == 0)
            continue;
        m_filter->addItem(u"%1 (%2)"_s.arg(ImportModel::wordOf(kind)).arg(count), static_cast<int>(kind));
        parts.append(u"%1 %2"_s.arg(count).arg(ImportModel::wordOf(kind)));
        if (before == kind)
            m_filter->setCurrentIndex(m_filter->count() - 1);
    }
    m_summary->setText(parts.join(u" · "_s));
    const bool isUseful = plan.entries.size() >= FilterFrom && parts.size() > 1;
    m_filter->setVisible(isUseful);
    m_title->setVisible(isUseful);
    m_everywhere->setVisible(plan.count(ImportEntry::Kind::Conflicting) > 1);
}

std::optional<ImportEntry::Kind> ImportBar::filter() const
{
    const int kind = m_filter->currentIndex() < 0 ? -1 : m_filter->currentData().toInt();
    return kind < 0 ? std::nullopt : std::optional(static_cast<ImportEntry::Kind>(kind));
}

} // namespace vierklang::ui
