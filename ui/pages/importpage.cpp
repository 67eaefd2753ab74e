// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importpage.h"

#include "app/base/numbers.h"
#include "app/workflow/messages.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"
#include "ui/widgets/sign.h"

#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

Sign signOf(ImportEntry::Kind kind)
{
    switch (kind) {
    case ImportEntry::Kind::New:
        return Sign::Added;
    case ImportEntry::Kind::Unchanged:
        return Sign::Unchanged;
    case ImportEntry::Kind::Changed:
        return Sign::Changed;
    case ImportEntry::Kind::Broken:
        return Sign::Attention;
    }
    Q_UNREACHABLE();
}

} // namespace

ImportPage::ImportPage(Context &context, LibraryDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_frame(new PageFrame(context.theme, this))
{
    setObjectName(u"importPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->crumb()->hide();
    connect(m_frame->back(), &QPushButton::clicked, this, &ImportPage::cancelled);
    connect(m_frame->next(), &QPushButton::clicked, this, &ImportPage::onApply);
    retranslate();
}

void ImportPage::showFiles(const QStringList &paths)
{
    m_paths = paths;
    m_plan = m_desk.planImport(paths);
    rebuildRows();
    retranslate();
    m_frame->scrollToTop();
    (m_frame->next()->isEnabled() ? m_frame->next() : m_frame->back())->setFocus(Qt::OtherFocusReason);
}

int ImportPage::usableCount() const
{
    return m_plan.count(ImportEntry::Kind::New) + m_plan.count(ImportEntry::Kind::Changed);
}

void ImportPage::retranslate()
{
    const int usable = usableCount();
    m_frame->heading()->setText(tr("What the import would do"));
    m_frame->rule()->setText(tr("Nothing has changed yet. Everything below is taken over in one step, after a backup of the "
                                "library; broken files stay out."));
    m_frame->hints()->setHints({});
    m_frame->back()->setText(tr("&Cancel"));
    m_frame->next()->setText(usable > 0 ? tr("&Take over %n assessments", nullptr, usable)
                                        : tr("Nothing to take over"));
    m_frame->next()->setEnabled(usable > 0 && !m_desk.isReadOnly());
}

void ImportPage::rebuildRows()
{
    delete m_card;
    while (m_frame->content()->count() > 1)
        delete m_frame->content()->takeAt(1);
    m_card = new QFrame(this);
    setRole(m_card, "card");
    auto *rows = new QVBoxLayout(m_card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    for (const ImportEntry &entry : std::as_const(m_plan.entries)) {
        if (rows->count() > 0)
            rows->addWidget(new Hairline(m_context.theme, m_card));
        rows->addWidget(rowOf(entry, m_card));
    }
    m_frame->content()->addWidget(m_card);
    m_frame->content()->addStretch(1);
}

QWidget *ImportPage::rowOf(const ImportEntry &entry, QWidget *card)
{
    const std::array<QString, 4> words{tr("new"), tr("unchanged"), tr("changed"), tr("broken")};
    const std::array<QString, 4> meanings{
        tr("will be added"), tr("is already in the library exactly like this and stays as it is"),
        tr("replaces the version in the library"), QString()};
    const auto kind = static_cast<std::size_t>(entry.kind);
    auto *row = new QWidget(card);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(14, 10, 14, 10);
    line->setSpacing(12);
    auto *word = plainLine(row, u"importState"_s, "strong");
    word->setText(words[kind]);
    word->setMinimumWidth(m_context.theme.px(110));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    const auto add = [row, texts](const char *role, const QString &text) {
        QLabel *label = plainLabel(row, u"importText"_s, role);
        label->setText(text);
        texts->addWidget(label);
    };
    if (entry.assessment) {
        const QString date = entry.assessment->conductedOn()
                                 ? shortDate(*entry.assessment->conductedOn(), m_context.language())
                                 : QString();
        add("strong", entry.assessment->commune().name);
        add("muted", QStringList{entry.assessment->title(), date, meanings[kind]}.filter(QRegularExpression(u"."_s)).join(u" · "_s));
    } else {
        add("strong", QFileInfo(entry.path).fileName());
        add("muted", sentenceOf(*entry.error));
        const QStringList lines = linesOf(*entry.error);
        for (const QString &where : lines.mid(0, entry.error->issues.isEmpty() ? 0 : 8))
            add("small", where);
        if (entry.error->issues.size() > 8)
            add("small", tr("and %n more", nullptr, static_cast<int>(entry.error->issues.size()) - 8));
    }
    line->addWidget(new SignLabel(signOf(entry.kind), 16, m_context.theme, row), 0, Qt::AlignTop);
    line->addWidget(word, 0, Qt::AlignTop);
    line->addLayout(texts, 1);
    return row;
}

void ImportPage::onApply()
{
    const int count = usableCount();
    if (const Result<void> done = m_desk.applyImport(m_plan); !done)
        emit failed(done.error());
    else
        emit imported(count);
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_card)
            rebuildRows();
    }
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
