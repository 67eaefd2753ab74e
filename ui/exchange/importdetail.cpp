// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdetail.h"

#include "app/base/numbers.h"
#include "app/workflow/mergewords.h"
#include "app/workflow/messages.h"
#include "ui/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <array>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr qsizetype MostLines = 12;

QString titleOf(const DifferenceWords &words)
{
    return words.part.isEmpty() ? words.about : words.about + u" · "_s + words.part;
}

} // namespace

ImportDetail::ImportDetail(Context &context, const Instrument &instrument, QWidget *parent)
    : QFrame(parent), m_context(context), m_instrument(instrument)
{
    setObjectName(u"importDetail"_s);
    setRole(this, "card");
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(1, 1, 1, 1);
}

bool ImportDetail::setNarrow(bool narrow) { return std::exchange(m_isNarrow, narrow) != narrow; }

void ImportDetail::clear()
{
    m_tabStops.clear();
    if (m_inside) {
        m_inside->hide();
        m_inside->deleteLater();
    }
    m_inside = new QWidget(this);
    m_column = new QVBoxLayout(m_inside);
    m_column->setContentsMargins(19, 15, 19, 15);
    m_column->setSpacing(6);
    layout()->addWidget(m_inside);
}

void ImportDetail::show(const ImportEntry &entry)
{
    clear();
    addHead(entry);
    if (entry.error)
        addProblem(*entry.error);
    if (entry.conflictCount() > 0)
        addConflicts(entry);
    addNews(entry);
    m_column->addStretch(1);
    m_inside->show();
}

void ImportDetail::addText(const char *role, const QString &text)
{
    QLabel *label = plainLabel(m_inside, u"importText"_s, role);
    label->setText(text);
    m_column->addWidget(label);
}

QString ImportDetail::meaningOf(const ImportEntry &entry)
{
    switch (entry.kind) {
    case ImportEntry::Kind::New:
        return tr("Will be added to the library.");
    case ImportEntry::Kind::Unchanged:
        return tr("The library says all of this already; nothing changes.");
    case ImportEntry::Kind::Changed:
        return entry.isInBin ? tr("Lies in the bin and comes back from there. Nothing that the library says is lost.")
                             : tr("Fills in what the library leaves open. Nothing that the library says is lost.");
    case ImportEntry::Kind::Conflicting:
        return tr("File and library say something else in %n places. What only one of them says is kept.", nullptr,
                  entry.conflictCount());
    case ImportEntry::Kind::Locked:
        return tr("Stays out until the password fits.");
    case ImportEntry::Kind::Broken:
        return tr("Stays out. Nothing of this file is taken over.");
    }
    Q_UNREACHABLE();
}

void ImportDetail::addHead(const ImportEntry &entry)
{
    const QString file = QFileInfo(entry.path).fileName();
    const QString name = entry.assessment ? entry.assessment->commune().name : QString();
    addText("subheading", name.isEmpty() ? file : name);
    if (!name.isEmpty())
        addText("smallMuted", file);
    if (entry.assessment)
        addText("muted", contentOf(*entry.assessment));
    addText(nullptr, meaningOf(entry));
}

QString ImportDetail::contentOf(const Assessment &assessment) const
{
    int answered = 0;
    int asked = 0;
    for (const Item &item : m_instrument.items) {
        asked += assessment.asks(item);
        answered += assessment.asks(item) && !assessment.answerOf(item.id).isOpen();
    }
    QStringList parts{assessment.title()};
    if (assessment.conductedOn())
        parts.append(shortDate(*assessment.conductedOn(), m_context.language()));
    parts.append(tr("%1 of %2 questions answered").arg(answered).arg(asked));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void ImportDetail::addProblem(const Error &error)
{
    const QStringList lines = linesOf(error);
    if (lines.size() != 1 || lines.first() != sentenceOf(error))
        addText("strong", tr("%n places are not in order:", nullptr, static_cast<int>(lines.size())));
    for (const QString &line : lines.mid(0, MostLines))
        addText(nullptr, line);
    if (lines.size() > MostLines)
        addText("smallMuted", tr("and %n more", nullptr, static_cast<int>(lines.size() - MostLines)));
}

void ImportDetail::addConflicts(const ImportEntry &entry)
{
    auto *all = new QBoxLayout(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    all->setContentsMargins(0, 4, 0, 4);
    all->setSpacing(8);
    const std::array<std::pair<Side, QString>, 2> sides{std::pair{Side::Mine, tr("Keep the &library’s everywhere")},
                                                        std::pair{Side::Theirs, tr("Take the &file’s everywhere")}};
    for (const auto &[side, text] : sides) {
        auto *button = new QPushButton(text, m_inside);
        button->setObjectName(side == Side::Mine ? u"allMine"_s : u"allTheirs"_s);
        setRole(button, "compact");
        connect(button, &QPushButton::clicked, this, [this, chosenSide = side] { emit allChosen(chosenSide); });
        all->addWidget(button, 0, Qt::AlignLeft);
        m_tabStops.append(button);
    }
    all->addStretch(1);
    m_column->addLayout(all);
    int number = 0;
    for (const Difference &difference : entry.differences) {
        if (difference.kind == Difference::Kind::Conflict)
            addConflict(entry, difference, number++);
    }
}

void ImportDetail::addConflict(const ImportEntry &entry, const Difference &difference, int number)
{
    const DifferenceWords words = wordsOf(difference, m_instrument, m_context.language());
    m_column->addWidget(new Hairline(m_context.theme, m_inside));
    addText("strong", titleOf(words));
    auto *sides = new QGridLayout;
    sides->setHorizontalSpacing(16);
    sides->setVerticalSpacing(2);
    auto *group = new QButtonGroup(m_inside);
    const std::array<std::tuple<Side, QString, QString>, 2> options{std::tuple{Side::Mine, tr("Library"), words.mine},
                                                                    std::tuple{Side::Theirs, tr("File"), words.theirs}};
    for (int i = 0; i < 2; ++i) {
        const auto &[side, title, text] = options[static_cast<std::size_t>(i)];
        auto *radio = new QRadioButton(title, m_inside);
        radio->setObjectName(u"conflict.%1.%2"_s.arg(number).arg(side == Side::Mine ? u"mine"_s : u"theirs"_s));
        radio->setAccessibleName(u"%1, %2: %3"_s.arg(titleOf(words), title, text));
        radio->setChecked(entry.choices.contains(difference.where) && entry.choices.value(difference.where) == side);
        group->addButton(radio);
        m_tabStops.append(radio);
        QLabel *value = plainLabel(m_inside, u"conflict.text"_s);
        value->setText(text);
        value->setIndent(m_context.theme.px(30));
        const int row = m_isNarrow ? 2 * i : 0;
        const int column = m_isNarrow ? 0 : i;
        sides->addWidget(radio, row, column);
        sides->addWidget(value, row + 1, column, Qt::AlignTop);
        sides->setColumnStretch(column, 1);
        connect(radio, &QRadioButton::clicked, this,
                [this, where = difference.where, chosenSide = side] { emit chosen(where, chosenSide); });
    }
    m_column->addLayout(sides);
}

void ImportDetail::addNews(const ImportEntry &entry)
{
    QList<DifferenceWords> news;
    for (const Difference &difference : entry.differences) {
        if (difference.kind == Difference::Kind::OnlyTheirs)
            news.append(wordsOf(difference, m_instrument, m_context.language()));
    }
    if (news.isEmpty())
        return;
    m_column->addWidget(new Hairline(m_context.theme, m_inside));
    addText("strong", tr("%n parts are filled in", nullptr, static_cast<int>(news.size())));
    for (const DifferenceWords &words : news.mid(0, MostLines * 5))
        addText(nullptr, titleOf(words) + u": "_s + words.theirs);
    if (news.size() > MostLines * 5)
        addText("smallMuted", tr("and %n more", nullptr, static_cast<int>(news.size() - MostLines * 5)));
}

} // namespace vierklang::ui
