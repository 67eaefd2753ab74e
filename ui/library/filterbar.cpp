// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/filterbar.h"

#include "app/base/nameorder.h"
#include "app/workflow/wording.h"
#include "ui/library/filterchoice.h"
#include "ui/library/librarymodel.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/resultparts.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

using Offer = QList<std::pair<QString, QVariant>>;

QString sizeWords(SizeClass size)
{
    switch (size) {
    case SizeClass::Below5000:
        return FilterBar::tr("below 5,000");
    case SizeClass::From5000:
        return FilterBar::tr("5,000 to 19,999");
    case SizeClass::From20000:
        return FilterBar::tr("20,000 to 49,999");
    case SizeClass::From50000:
        return FilterBar::tr("50,000 to 99,999");
    case SizeClass::From100000:
        return FilterBar::tr("100,000 and more");
    }
    Q_UNREACHABLE();
}

template <typename T>
std::optional<T> chosen(const FilterChoice *choice)
{
    const QVariant value = choice->value();
    return value.isValid() ? std::optional<T>(static_cast<T>(value.toInt())) : std::nullopt;
}

template <typename T>
QVariant number(const std::optional<T> &value)
{
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

std::optional<QString> chosenText(const FilterChoice *choice)
{
    const QVariant value = choice->value();
    return value.isValid() ? std::optional<QString>(value.toString()) : std::nullopt;
}

QVariant text(const std::optional<QString> &value) { return value ? QVariant(*value) : QVariant(); }

} // namespace

FilterBar::FilterBar(Context &context, LibraryDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_search(new QLineEdit(this)), m_kind(new FilterChoice(u"filterKind"_s, this)),
      m_state(new FilterChoice(u"filterState"_s, this)), m_size(new FilterChoice(u"filterSize"_s, this)),
      m_type(new FilterChoice(u"filterType"_s, this)), m_label(new FilterChoice(u"filterLabel"_s, this)),
      m_year(new FilterChoice(u"filterYear"_s, this)), m_tag(new FilterChoice(u"filterTag"_s, this)),
      m_orders(new FilterChoice(u"libraryOrder"_s, this)), m_lift(pushButton(this, u"liftFilter"_s, "link"))
{
    setObjectName(u"filterBar"_s);
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_search->installEventFilter(this);
    auto *row = new FlowRow(8, 6);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search);
    for (FilterChoice *choice : {m_kind, m_state, m_size, m_type, m_label, m_year, m_tag}) {
        row->addWidget(choice);
        connect(choice, &FilterChoice::chosenByPerson, this, &FilterBar::onChosen);
    }
    row->addWidget(m_lift);
    setLayout(row);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_orders, &FilterChoice::chosenByPerson, this, &FilterBar::onOrderChosen);
    connect(m_search, &QLineEdit::textEdited, this, &FilterBar::onTyped);
    // Escape clears without editing.
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &typed) {
        if (typed.isEmpty() && !m_filter.text.isEmpty())
            onTyped(typed);
    });
    connect(m_lift, &QPushButton::clicked, this, &FilterBar::lift);
    retranslate();
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Name, occasion, tag"));
    m_search->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    m_search->setAccessibleName(tr("Search"));
    setButtonText(m_lift, tr("Remove the filter"));
    m_search->setFixedWidth(m_context.theme.px(212));
    showFacets(m_facets);
    showOrder(m_order);
}

void FilterBar::offer(FilterChoice *choice, const QString &title, const QList<std::pair<QString, QVariant>> &list)
{
    choice->setOffer(title, tr("all"), list);
    choice->setVisible(!list.isEmpty() || choice->value().isValid());
}

void FilterBar::showFacets(const LibraryFacets &facets)
{
    m_facets = facets;
    const Language language = m_context.language();
    Offer kinds;
    for (const CommuneKind kind : facets.kinds)
        kinds.append({kindWording(kind, language), static_cast<int>(kind)});
    Offer states;
    for (const QString &state : facets.states)
        states.append({stateWording(state, language), state});
    std::sort(states.begin(), states.end(), [order = nameOrder()](const auto &a, const auto &b) { return order(a.first, b.first); });
    Offer sizes;
    for (const SizeClass size : facets.sizes)
        sizes.append({sizeWords(size), static_cast<int>(size)});
    Offer types;
    for (const TypeKey type : facets.types)
        types.append({m_desk.instrument().card(type).name.in(language), static_cast<int>(type)});
    Offer labels;
    for (const TypeLabel label : facets.labels)
        labels.append({patternWord(label), static_cast<int>(label)});
    Offer years;
    for (const int year : facets.years)
        years.append({QString::number(year), year});
    Offer tags;
    for (const QString &tag : facets.tags)
        tags.append({tag, tag});
    offer(m_kind, tr("Kind"), kinds);
    offer(m_state, tr("State", "of the federation"), states);
    offer(m_size, tr("Inhabitants"), sizes);
    offer(m_type, tr("Type"), types);
    offer(m_label, tr("Pattern"), labels);
    offer(m_year, tr("Year"), years);
    offer(m_tag, tr("Tag"), tags);
}

void FilterBar::showOrder(const LibraryOrder &order)
{
    m_order = order;
    Offer columns;
    for (const LibraryColumn column : AllLibraryColumns) {
        const QString arrow = order.column != column ? QString() : order.isDescending ? u" \u25BE"_s : u" \u25B4"_s;
        columns.append({columnName(column) + arrow, static_cast<int>(column)});
    }
    const QSignalBlocker quiet(m_orders);
    m_orders->setOffer(tr("Order"), columns.first().first, columns.mid(1));
    m_orders->setItemData(0, static_cast<int>(LibraryColumn::Commune));
    m_orders->setValue(static_cast<int>(order.column));
    setRole(m_orders, "filter");
}

void FilterBar::onOrderChosen()
{
    const auto column = static_cast<LibraryColumn>(m_orders->value().toInt());
    emit orderWanted({column, startsDescending(column)});
}

void FilterBar::showFilter()
{
    if (m_search->text().trimmed() != m_filter.text)
        m_search->setText(m_filter.text);
    m_kind->setValue(number(m_filter.kind));
    m_state->setValue(text(m_filter.state));
    m_size->setValue(number(m_filter.size));
    m_type->setValue(number(m_filter.type));
    m_label->setValue(number(m_filter.label));
    m_year->setValue(number(m_filter.year));
    m_tag->setValue(text(m_filter.tag));
    LibraryFilter none;
    none.inArchive = m_filter.inArchive;
    none.onlyDrafts = m_filter.onlyDrafts;
    m_lift->setVisible(m_filter != none);
}

void FilterBar::setFilter(const LibraryFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void FilterBar::onChosen()
{
    m_filter.kind = chosen<CommuneKind>(m_kind);
    m_filter.state = chosenText(m_state);
    m_filter.size = chosen<SizeClass>(m_size);
    m_filter.type = chosen<TypeKey>(m_type);
    m_filter.label = chosen<TypeLabel>(m_label);
    m_filter.year = chosen<int>(m_year);
    m_filter.tag = chosenText(m_tag);
    showFilter();
    emit filterChanged(m_filter);
}

void FilterBar::onTyped(const QString &typed)
{
    m_filter.text = typed.trimmed();
    showFilter();
    emit filterChanged(m_filter);
}

void FilterBar::lift()
{
    LibraryFilter none;
    none.inArchive = m_filter.inArchive;
    none.onlyDrafts = m_filter.onlyDrafts;
    const bool hadFocus = m_lift->hasFocus();
    m_filter = none;
    m_search->clear();
    showFilter();
    if (hadFocus)
        focusSearch();
    emit filterChanged(m_filter);
}

QWidget *FilterBar::orderChoice() const { return m_orders; }

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::searchHasFocus() const { return m_search->hasFocus(); }

bool FilterBar::clearSearch()
{
    if (m_search->text().isEmpty())
        return false;
    m_search->clear();
    return true;
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_search)
        m_search->setFixedWidth(m_context.theme.px(212));
}

} // namespace vierklang::ui
