// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agreementcard.h"

#include "app/base/numbers.h"
#include "app/workflow/roomwording.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

Sign signOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Together:
        return Sign::Together;
    case Agreement::Spread:
        return Sign::Spread;
    case Agreement::Divided:
        return Sign::Divided;
    }
    Q_UNREACHABLE();
}

AgreementCard::AgreementCard(Context &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_sign(new SignLabel(Sign::Together, 34, context.theme, this)), m_word(plainLine(this, u"agreement"_s, "display")),
      m_reason(plainLabel(this, u"agreementReason"_s)), m_before(new QWidget(this)),
      m_beforeTitle(plainLine(m_before, u"roundBefore"_s, "muted")),
      m_beforeSign(new SignLabel(Sign::Together, 15, context.theme, m_before)),
      m_beforeWord(plainLine(m_before, u"agreementBefore"_s, "strong")),
      m_beforeReason(plainLabel(m_before, u"reasonBefore"_s, "muted"))
{
    setRole(this, "card");
    m_row->setContentsMargins(16, 10, 16, 10);
    m_row->setSpacing(16);
    auto *word = new QHBoxLayout;
    word->setSpacing(10);
    word->addWidget(m_sign);
    word->addWidget(m_word);
    m_row->addLayout(word);
    m_row->addWidget(m_reason, 1);
    auto *before = new QVBoxLayout(m_before);
    before->setContentsMargins(0, 0, 0, 0);
    before->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(5);
    line->addWidget(m_beforeTitle);
    line->addWidget(m_beforeSign);
    line->addWidget(m_beforeWord);
    line->addStretch(1);
    before->addLayout(line);
    before->addWidget(m_beforeReason);
    before->addStretch(1);
    m_row->addWidget(m_before);
}

void AgreementCard::showBefore(const QList<Round> &rounds, const ScoringConstants &constants)
{
    m_before->setVisible(rounds.size() > 1);
    if (rounds.size() < 2)
        return;
    const auto number = static_cast<int>(rounds.size() - 1);
    m_beforeTitle->setText(tr("Round %1:").arg(number));
    const std::optional<AgreementReading> reading = agreementOf(rounds[number - 1], constants);
    m_beforeSign->setVisible(reading.has_value());
    m_beforeWord->setText(reading ? agreementWording(reading->agreement, m_context.language()) : tr("no step"));
    m_beforeReason->setText(reading ? agreementReason(*reading, m_context.language()) : QString());
    if (reading)
        m_beforeSign->setSign(signOf(reading->agreement));
}

QString AgreementCard::reasonOf(const AgreementReading &reading, const ScoringConstants &constants) const
{
    const QString reason = agreementReason(reading, m_context.language());
    if (reading.agreement == Agreement::Divided)
        return reason;
    const int needed = static_cast<int>(std::lround(100 * constants.agreementTogether));
    return u"%1 %2"_s.arg(reason, tr("Agreement needs %1 on two neighbouring steps.")
                                      .arg(percent(needed, m_context.language())));
}

void AgreementCard::showRounds(const QList<Round> &rounds, const ScoringConstants &constants)
{
    if (rounds.isEmpty())
        return;
    const std::optional<AgreementReading> reading = agreementOf(rounds.last(), constants);
    m_sign->setVisible(reading.has_value());
    m_word->setText(reading ? agreementWording(reading->agreement, m_context.language()) : tr("no step"));
    m_reason->setText(reading ? reasonOf(*reading, constants)
                              : tr("Nobody voted for a step: talk about what is missing to answer this."));
    if (reading)
        m_sign->setSign(signOf(reading->agreement));
    setAccessibleName(u"%1. %2"_s.arg(m_word->text(), m_reason->text()));
    showBefore(rounds, constants);
}

void AgreementCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Where it is narrow the answers need the height.
    m_beforeReason->setVisible(width() >= m_context.theme.px(600));
    m_row->setDirection(width() < m_context.theme.px(600) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(width() < m_context.theme.px(600) ? 4 : 16);
}

} // namespace vierklang::ui
