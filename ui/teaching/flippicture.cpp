// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/flippicture.h"

#include "app/workflow/wording.h"
#include "ui/charts/sharebars.h"
#include "ui/pages/typetexts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/stabilitydots.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

FlipPicture::FlipPicture(Context &context, const Instrument &instrument, QWidget *parent)
    : QWidget(parent), m_context(context), m_instrument(instrument),
      m_before(plainLabel(this, u"flipBefore"_s, "smallMuted")),
      m_headline(new MarkedLabel(context, this, "subheading")), m_shares(new ShareBars(context, this)),
      m_dots(new StabilityDots(context, this)), m_stability(plainLabel(this, u"flipStability"_s, "small"))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(context.theme.px(4));
    m_headline->setObjectName(u"flipHeadline"_s);
    m_shares->setObjectName(u"flipShares"_s);
    m_shares->setCompact(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_headline),
                            static_cast<QWidget *>(m_shares), static_cast<QWidget *>(m_dots),
                            static_cast<QWidget *>(m_stability)})
        column->addWidget(widget);
    retranslate();
}

void FlipPicture::retranslate()
{
    m_shares->setAccessibleName(tr("Four shares"));
    m_shares->setPictureName(tr("Vierklang teaching shares"));
}

void FlipPicture::showSandbox(const TypeSandbox &sandbox)
{
    const Language language = m_context.language();
    const TypePicture &now = sandbox.picture();
    const TypePicture &before = sandbox.originalPicture();
    const TypeTexts texts(m_instrument, sandbox.assessment(), now, language);
    m_before->setText(tr("In the example: %1")
                          .arg(labelWording(m_instrument, before.label, before.leading, before.second, language)));
    const QString label = labelWording(m_instrument, now.label, now.leading, now.second, language);
    m_headline->setPhrase(label.left(1).toUpper() + label.mid(1), texts.named());
    m_shares->setShares(m_instrument, now);
    m_dots->setCounts(now.stability.kept, now.stability.of);
    m_stability->setText(texts.stabilitySentence());
}

void FlipPicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
