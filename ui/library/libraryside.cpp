// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/libraryside.h"

#include "app/base/nameorder.h"
#include "app/base/numbers.h"
#include "ui/library/sideline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int MostTags = 30; ///< the others are in the filter

/// The most used tags, in the order of the language.
QStringList tagsToShow(const QMap<QString, int> &tags)
{
    QStringList names = tags.keys();
    if (names.size() > MostTags) {
        std::stable_sort(names.begin(), names.end(), [&tags](const QString &a, const QString &b) { return tags[a] > tags[b]; });
        names = names.mid(0, MostTags);
    }
    sortByName(names);
    return names;
}

} // namespace

LibrarySide::LibrarySide(Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_back(pushButton(this, u"libraryBack"_s, "link")), m_title(ui::plainLabel(this, u"sideTitle"_s, "strong")),
      m_counts(ui::plainLabel(this, u"sideCounts"_s, "smallMuted"))
{
    setObjectName(u"librarySide"_s);
    setRole(this, "sidebar");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(8, 8, 8, 8);
    outside->setSpacing(2);
    for (QLabel *label : {m_title, m_counts})
        label->setContentsMargins(8, 0, 8, 0);
    outside->addWidget(m_back, 0, Qt::AlignLeft);
    outside->addSpacing(4);
    outside->addWidget(m_title);
    outside->addWidget(m_counts);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"librarySideScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_views = addGroup(column, inside);
    m_all = addLine(m_views, u"shelfAll"_s);
    m_recent = addLine(m_views, u"shelfRecent"_s);
    m_drafts = addLine(m_views, u"shelfDrafts"_s);
    m_tags = addGroup(column, inside);
    m_moreTags = ui::plainLabel(inside, u"moreTags"_s, "smallMuted");
    m_moreTags->setContentsMargins(8, 2, 8, 2);
    column->addWidget(m_moreTags);
    m_together = addGroup(column, inside);
    m_measures = addLine(m_together, u"allMeasures"_s);
    m_store = addGroup(column, inside);
    m_archive = addLine(m_store, u"shelfArchive"_s);
    m_bin = addLine(m_store, u"shelfBin"_s);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    outside->addWidget(scroll, 1);
    connect(m_back, &QPushButton::clicked, this, &LibrarySide::leaveWanted);
    connect(m_all, &QPushButton::clicked, this, [this] { emit shelfWanted(Shelf::All); });
    connect(m_recent, &QPushButton::clicked, this, [this] { emit shelfWanted(Shelf::Recent); });
    connect(m_drafts, &QPushButton::clicked, this, [this] { emit shelfWanted(Shelf::Drafts); });
    connect(m_archive, &QPushButton::clicked, this, [this] { emit shelfWanted(Shelf::Archive); });
    connect(m_measures, &QPushButton::clicked, this, &LibrarySide::measuresWanted);
    connect(m_bin, &QPushButton::clicked, this, &LibrarySide::binWanted);
    m_measures->setCheckable(false);
    m_bin->setCheckable(false);
    retranslate();
}

/// As wide as the sidebar of an assessment.
QSize LibrarySide::sizeHint() const
{
    const int third = window()->width() * 32 / 100;
    return {std::min(m_context.theme.px(264), std::max(264, third)), 400};
}

LibrarySide::Group LibrarySide::addGroup(QVBoxLayout *column, QWidget *parent)
{
    Group group{ui::plainLabel(parent, u"group"_s, "smallMuted"), new QVBoxLayout};
    group.heading->setContentsMargins(8, 12, 8, 3);
    group.rows->setSpacing(0);
    column->addWidget(group.heading);
    column->addLayout(group.rows);
    return group;
}

SideLine *LibrarySide::addLine(const Group &group, const QString &name)
{
    auto *line = new SideLine(name, m_context.theme, group.heading->parentWidget());
    group.rows->addWidget(line);
    return line;
}

void LibrarySide::retranslate()
{
    setButtonText(m_back, u"\u2039 "_s + tr("Start page"), tr("Back to the start page"));
    m_title->setText(tr("Library"));
    m_views.heading->setText(tr("Views"));
    m_tags.heading->setText(tr("Tags"));
    m_together.heading->setText(tr("Together"));
    m_store.heading->setText(tr("Put away"));
    showWords();
}

void LibrarySide::showWords()
{
    m_counts->setText(tr("%1, %2")
                          .arg(tr("%1 assessments", nullptr, m_numbers.onDesk).arg(count(m_numbers.onDesk, m_context.language())))
                          .arg(tr("%1 communes", nullptr, m_numbers.communes).arg(count(m_numbers.communes, m_context.language()))));
    const auto say = [this](SideLine *line, const QString &label, int number) {
        line->setLine(label, count(number, m_context.language()), u"%1, %2"_s.arg(label, tr("%n assessments", nullptr, number)));
    };
    say(m_all, tr("All"), m_numbers.onDesk);
    say(m_recent, tr("Recently edited"), m_recentCount);
    say(m_drafts, tr("Drafts"), m_numbers.drafts);
    say(m_archive, tr("Archive"), m_numbers.archived);
    say(m_bin, tr("Bin"), m_inBin);
    m_measures->setLine(tr("Measures of all communes"));
    for (qsizetype i = 0; i < m_tagLines.size(); ++i)
        say(m_tagLines[i], m_tagNames[i], m_numbers.tags.value(m_tagNames[i]));
    const int more = static_cast<int>(m_numbers.tags.size() - m_tagNames.size());
    m_moreTags->setText(tr("%n more in the filter", nullptr, more));
    m_moreTags->setVisible(more > 0);
}

void LibrarySide::fillTags()
{
    const QStringList names = tagsToShow(m_numbers.tags);
    m_tags.heading->setVisible(!names.isEmpty());
    if (names == m_tagNames)
        return;
    m_tagNames = names;
    m_tagLines.clear();
    clearLayout(m_tags.rows);
    for (qsizetype i = 0; i < names.size(); ++i) {
        SideLine *line = addLine(m_tags, u"tag.%1"_s.arg(i));
        m_tagLines.append(line);
        connect(line, &QPushButton::clicked, this, [this, name = names[i]] { emit tagWanted(name); });
    }
    showAllOf(m_tags.rows);
}

void LibrarySide::showNumbers(const LibraryNumbers &numbers, int recent, int inBin)
{
    m_numbers = numbers;
    m_recentCount = recent;
    m_inBin = inBin;
    fillTags();
    showWords();
    showCurrent(m_shelf, m_tag);
}

void LibrarySide::showCurrent(Shelf shelf, const std::optional<QString> &tag)
{
    m_shelf = shelf;
    m_tag = tag;
    m_all->setChecked(shelf == Shelf::All && !tag);
    m_recent->setChecked(shelf == Shelf::Recent);
    m_drafts->setChecked(shelf == Shelf::Drafts);
    m_archive->setChecked(shelf == Shelf::Archive);
    for (qsizetype i = 0; i < m_tagLines.size(); ++i)
        m_tagLines[i]->setChecked(shelf == Shelf::All && tag == m_tagNames[i]);
}

void LibrarySide::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QFrame::changeEvent(event);
}

} // namespace vierklang::ui
