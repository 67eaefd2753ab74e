// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryfoot.h"

#include "app/base/numbers.h"
#include "ui/theme.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/resultparts.h"

#include <QEvent>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {
constexpr int FewestToCompare = 2;
constexpr int MostToCompare = 6;
} // namespace

LibraryFoot::LibraryFoot(QWidget *parent)
    : QWidget(parent), m_import(pushButton(this, u"libraryImport"_s)), m_tickAll(pushButton(this, u"tickAll"_s, "link")),
      m_untick(pushButton(this, u"untick"_s, "link")), m_tags(pushButton(this, u"editTags"_s)), m_archive(pushButton(this, u"archive"_s)),
      m_delete(pushButton(this, u"libraryDelete"_s)), m_next(pushButton(this, u"libraryNext"_s)), m_open(pushButton(this, u"libraryOpen"_s)),
      m_compare(pushButton(this, u"compare"_s)), m_reports(pushButton(this, u"writeReports"_s, "primary"))
{
    setObjectName(u"libraryFoot"_s);
    auto *row = new FlowRow(8, 6);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_import, m_tickAll, m_untick})
        row->addWidget(button);
    row->addGap();
    for (QPushButton *button : {m_tags, m_archive, m_delete, m_next, m_open, m_compare, m_reports})
        row->addWidget(button);
    setLayout(row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_import, &QPushButton::clicked, this, &LibraryFoot::importWanted);
    connect(m_tickAll, &QPushButton::clicked, this, &LibraryFoot::tickAllWanted);
    connect(m_untick, &QPushButton::clicked, this, &LibraryFoot::untickWanted);
    connect(m_tags, &QPushButton::clicked, this, &LibraryFoot::tagsWanted);
    connect(m_archive, &QPushButton::clicked, this, &LibraryFoot::archiveWanted);
    connect(m_delete, &QPushButton::clicked, this, &LibraryFoot::deleteWanted);
    connect(m_next, &QPushButton::clicked, this, &LibraryFoot::nextWanted);
    connect(m_open, &QPushButton::clicked, this, &LibraryFoot::openWanted);
    connect(m_compare, &QPushButton::clicked, this, &LibraryFoot::compareWanted);
    connect(m_reports, &QPushButton::clicked, this, &LibraryFoot::reportsWanted);
    retranslate();
}

QString LibraryFoot::archiveWords() const
{
    if (m_state.inArchive)
        return m_state.targets > 1 ? tr("Take %n o&ut of the archive", nullptr, m_state.targets) : tr("Take o&ut of the archive");
    return m_state.targets > 1 ? tr("&Archive %n", nullptr, m_state.targets) : tr("&Archive");
}

void LibraryFoot::retranslate()
{
    const int targets = m_state.targets;
    const int reports = m_state.chosen > 0 ? m_state.chosen : m_state.shown;
    m_import->setText(tr("&Import …"));
    m_tickAll->setText(tr("Select all %1", nullptr, m_state.shown).arg(count(m_state.shown, m_state.language)));
    m_untick->setText(tr("Select none"));
    m_tags->setText(tr("&Tags …"));
    m_archive->setText(archiveWords());
    m_delete->setText(targets > 1 ? tr("&Delete %n", nullptr, targets) : tr("&Delete"));
    m_next->setText(tr("&Next assessment"));
    m_next->setToolTip(tr("A new assessment of the same commune: details, targets and measures are taken over, answers are not."));
    m_open->setText(tr("&Open"));
    m_compare->setText(m_state.chosen >= FewestToCompare ? tr("&Compare %n", nullptr, m_state.chosen) : tr("&Compare"));
    m_compare->setToolTip(tr("Select two to six assessments to compare them."));
    m_reports->setText(tr("Write %1 &reports …", nullptr, reports).arg(count(reports, m_state.language)));
}

void LibraryFoot::showState(const FootState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    const bool canChange = state.targets > 0 && !state.isReadOnly;
    m_import->setEnabled(!state.isReadOnly);
    m_tickAll->setVisible(state.canTickAll && state.shown > 0 && state.chosen == 0);
    m_untick->setVisible(state.chosen > 0);
    for (QPushButton *button : {m_tags, m_archive, m_delete})
        button->setEnabled(canChange);
    // What is for one only gives way to what is for several, so that all of it stays on one row.
    for (QPushButton *button : {m_next, m_open})
        button->setVisible(state.chosen < FewestToCompare);
    m_compare->setVisible(state.chosen >= FewestToCompare);
    m_next->setEnabled(state.targets == 1 && !state.isReadOnly);
    m_open->setEnabled(state.targets == 1);
    m_compare->setEnabled(state.chosen >= FewestToCompare && state.chosen <= MostToCompare);
    m_reports->setVisible(state.shown > 0 || state.chosen > 0);
    retranslate();
}

void LibraryFoot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vierklang::ui
