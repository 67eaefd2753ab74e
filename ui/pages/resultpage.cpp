// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resultpage.h"

#include "ui/charts/chart.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/resultparts.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneColumnHeadBelow = 640;
constexpr qsizetype LongHeadline =
    66; ///< characters from which a headline is set smaller, to stay on one line

} // namespace

ResultPage::ResultPage(Context &context, AssessmentEditor &editor, const char *headlineRole, QWidget *parent)
    : Page(parent), m_context(context), m_editor(editor)
{
    setRole(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(context.theme.px(20), context.theme.px(10), context.theme.px(20), 0);
    column->setSpacing(context.theme.px(7));
    buildHead(column, headlineRole);
    m_body = new QVBoxLayout;
    m_body->setSpacing(context.theme.px(8));
    column->addLayout(m_body, 1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(m_scroll, 1);
    buildFoot(outer);
    connect(&editor, &AssessmentEditor::assessmentChanged, this, &ResultPage::onAssessmentChanged);
    connect(&context.theme, &Theme::changed, this, &ResultPage::onAssessmentChanged);
}

void ResultPage::buildHead(QVBoxLayout *into, const char *headlineRole)
{
    m_head = new QBoxLayout(QBoxLayout::LeftToRight);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(m_context.theme.px(1));
    m_about = plainLabel(m_content, "muted");
    m_headline = new MarkedLabel(m_context, m_content, headlineRole);
    m_headline->setObjectName(u"headline"_s);
    m_sentence = plainLabel(m_content, "muted");
    m_sentence->setObjectName(u"headSentence"_s);
    texts->addWidget(m_about);
    texts->addWidget(m_headline);
    texts->addWidget(m_sentence);
    m_headTools = new QHBoxLayout;
    m_head->addLayout(texts, 1);
    m_head->addLayout(m_headTools);
    m_head->setAlignment(m_headTools, Qt::AlignTop | Qt::AlignLeft);
    into->addLayout(m_head);
    m_banner = cardFrame(m_content, "banner");
    m_banner->setObjectName(u"provisional"_s);
    auto *inner = new QHBoxLayout(m_banner);
    inner->setContentsMargins(m_context.theme.px(12), m_context.theme.px(6), m_context.theme.px(12),
                              m_context.theme.px(6));
    m_bannerText = plainLabel(m_banner);
    inner->addWidget(m_bannerText);
    m_banner->hide();
    into->addWidget(m_banner);
    m_isLargeHead = qstrcmp(headlineRole, "display") == 0;
}

void ResultPage::buildFoot(QVBoxLayout *into)
{
    auto *row = new QHBoxLayout;
    const int side = m_context.theme.px(20);
    row->setContentsMargins(side, m_context.theme.px(4), side, m_context.theme.px(10));
    row->setSpacing(m_context.theme.px(8));
    m_footTools = new QHBoxLayout;
    m_back = pushButton(this, u"back"_s);
    m_next = pushButton(this, u"next"_s, "primary");
    row->addLayout(m_footTools, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    into->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { emit placeRequested(m_backPlace); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit placeRequested(m_nextPlace); });
}

bool ResultPage::isWide() const
{
    return width() >= m_context.theme.px(WideFrom);
}

void ResultPage::setHead(const QString &about, const QString &headline, const QString &sentence,
                         const QList<TypeKey> &marks, const QString &emphasis)
{
    m_about->setText(about);
    if (m_isLargeHead)
        setRole(m_headline, headline.size() > LongHeadline ? "heading" : "display");
    m_headline->setPhrase(headline, marks, emphasis);
    setTextOrHide(m_sentence, sentence);
}

void ResultPage::setBanner(const QString &text)
{
    m_bannerText->setText(text);
    m_banner->setVisible(!text.isEmpty());
}

void ResultPage::setWay(const Place &back, const Place &next, const QString &nextText)
{
    m_backPlace = back;
    m_nextPlace = next;
    setButtonText(m_back, tr("Back"));
    setButtonText(m_next, m_nextWords.isEmpty() ? nextText : m_nextWords);
}

void ResultPage::setNextWords(const QString &words)
{
    m_nextWords = words;
    setButtonText(m_next, words);
}

void ResultPage::listenTo(Chart *chart)
{
    connect(chart, &Chart::announced, this, &Page::announced);
    connect(chart, &Chart::failed, this, &Page::failed);
}

QString ResultPage::provisionalText() const
{
    const AssessmentResult &result = m_editor.result();
    QStringList missing;
    if (result.type.pointsMissing > 0)
        missing.append(tr("%n point(s) for the goals", nullptr, result.type.pointsMissing));
    if (result.type.behaviourMissing > 0)
        missing.append(tr("%n question(s) on practice", nullptr, result.type.behaviourMissing));
    if (result.itemsAnswered < result.itemsOf)
        missing.append(tr("%n question(s) on maturity", nullptr, result.itemsOf - result.itemsAnswered));
    return missing.isEmpty() ? QString() : tr("Provisional. Still open: %1.").arg(missing.join(u", "_s));
}

void ResultPage::showPlace(const Place &)
{
    refresh();
    if (QWidget *widget = firstFocus())
        widget->setFocus(Qt::OtherFocusReason);
}

void ResultPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_head->setDirection(width() < m_context.theme.px(OneColumnHeadBelow) ? QBoxLayout::TopToBottom
                                                                          : QBoxLayout::LeftToRight);
    arrange();
}

void ResultPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
    arrange();
}

void ResultPage::onAssessmentChanged()
{
    if (!isVisible())
        return;
    refresh();
    arrange();
}

} // namespace vierklang::ui
