// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answerscale.h"

#include "ui/context.h"
#include "ui/widgets/answerrow.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/otheranswer.h"

#include <QButtonGroup>
#include <QFrame>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int UnknownId = LevelCount;
constexpr int NotApplicableId = LevelCount + 1;

int idOf(const Answer &answer)
{
    switch (answer.kind()) {
    case Answer::Kind::Open:
        return -1;
    case Answer::Kind::Level:
        return answer.level();
    case Answer::Kind::Unknown:
        return UnknownId;
    case Answer::Kind::NotApplicable:
        return NotApplicableId;
    }
    Q_UNREACHABLE();
}

Answer answerOf(int id)
{
    if (id == UnknownId)
        return Answer::unknown();
    if (id == NotApplicableId)
        return Answer::notApplicable();
    return Answer::atLevel(id).value_or(Answer::open());
}

/// The answer a key stands for, -1 for every other key.
int idOfKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return -1;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_4)
        return event.key() - Qt::Key_0;
    if (event.key() == Qt::Key_W)
        return UnknownId;
    return event.key() == Qt::Key_N ? NotApplicableId : -1;
}

} // namespace

AnswerScale::AnswerScale(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_group(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    buildRows();
    buildOthers();
    layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &AnswerScale::onClicked);
    retranslate();
}

void AnswerScale::buildRows()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (int level = 0; level < LevelCount; ++level) {
        if (level > 0)
            rows->addWidget(new Hairline(m_context.theme, card));
        auto *row = new AnswerRow(level, m_context.theme, card);
        rows->addWidget(row);
        m_group->addButton(row, level);
        m_rows[static_cast<std::size_t>(level)] = row;
    }
    layout()->addWidget(card);
}

void AnswerScale::buildOthers()
{
    m_unknown = new OtherAnswer(u"unknown"_s, m_context.theme, this);
    m_notApplicable = new OtherAnswer(u"notApplicable"_s, m_context.theme, this);
    m_group->addButton(m_unknown, UnknownId);
    m_group->addButton(m_notApplicable, NotApplicableId);
    m_others = new QBoxLayout(QBoxLayout::LeftToRight);
    m_others->setSpacing(10);
    m_others->addWidget(m_unknown, 1);
    m_others->addWidget(m_notApplicable, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_others);
}

void AnswerScale::retranslate()
{
    m_unknown->setTexts(u"W"_s, tr("don't know"), tr("counts as a gap, not as 0"));
    m_notApplicable->setTexts(u"N"_s, tr("does not apply"), tr("does not concern us"));
}

void AnswerScale::showItem(const Instrument &instrument, const Item &item)
{
    const Language language = m_context.language();
    for (std::size_t level = 0; level < m_rows.size(); ++level)
        m_rows[level]->setTexts(instrument.levelNames[level].in(language), item.anchors[level].in(language),
                                tr("chosen"));
}

void AnswerScale::showAnswer(const Answer &answer)
{
    const int id = idOf(answer);
    // An exclusive group cannot be without a choice once it had one.
    m_group->setExclusive(false);
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(m_group->id(button) == id);
    m_group->setExclusive(true);
}

void AnswerScale::setReadOnly(bool readOnly)
{
    for (QAbstractButton *button : m_group->buttons())
        button->setEnabled(!readOnly);
}

void AnswerScale::focusAnswer()
{
    QAbstractButton *checked = m_group->checkedButton();
    (checked ? checked : m_rows[0])->setFocus(Qt::TabFocusReason);
}

void AnswerScale::onClicked(int id) { emit chosen(answerOf(id)); }

void AnswerScale::keyPressEvent(QKeyEvent *event)
{
    const int id = idOfKey(*event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit nextWanted();
    } else if (id >= 0 && m_context.settings.singleKeys() && m_group->button(id)->isEnabled()) {
        m_group->button(id)->setFocus(Qt::ShortcutFocusReason);
        m_group->button(id)->click();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AnswerScale::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < m_context.theme.px(500);
    m_others->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace vierklang::ui
