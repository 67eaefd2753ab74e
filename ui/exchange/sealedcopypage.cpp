// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/sealedcopypage.h"

#include "app/workflow/filecheck.h"
#include "ui/theme.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"

#include <QCheckBox>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int GoodLength = 12;
constexpr int StrongLength = 16;
constexpr int FieldWidth = 460;

QLineEdit *passwordField(const QString &name, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(name);
    field->setEchoMode(QLineEdit::Password);
    // Too long is said, never cut: a cut password opens nothing.
    field->setMaxLength(4096);
    return field;
}

} // namespace

SealedCopyPage::SealedCopyPage(Context &context, LibraryDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_frame(new PageFrame(context.theme, this))
{
    setObjectName(u"sealedCopyPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    buildContent();
    connect(m_first, &QLineEdit::textChanged, this, &SealedCopyPage::onTyped);
    connect(m_second, &QLineEdit::textChanged, this, &SealedCopyPage::onTyped);
    connect(m_first, &QLineEdit::returnPressed, m_second, [this] { m_second->setFocus(); });
    connect(m_second, &QLineEdit::returnPressed, m_frame->next(), &QPushButton::click);
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit *field : {m_first, m_second})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_frame->back(), &QPushButton::clicked, this, &SealedCopyPage::onClose);
    connect(m_frame->next(), &QPushButton::clicked, this, &SealedCopyPage::onSave);
    retranslate();
}

void SealedCopyPage::buildContent()
{
    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(4);
    m_firstTitle = plainLabel(card, u"newPassword.label"_s);
    m_first = passwordField(u"newPassword"_s, card);
    m_strength = plainLabel(card, u"newPassword.message"_s, "smallMuted");
    m_secondTitle = plainLabel(card, u"passwordAgain.label"_s);
    m_second = passwordField(u"passwordAgain"_s, card);
    m_same = plainLabel(card, u"passwordAgain.message"_s, "smallMuted");
    m_shown = new QCheckBox(card);
    m_shown->setObjectName(u"showPassword"_s);
    m_firstTitle->setBuddy(m_first);
    m_secondTitle->setBuddy(m_second);
    m_warning = plainLabel(card, u"passwordWarning"_s);
    for (QWidget *part : QList<QWidget *>{m_firstTitle, m_first, m_strength, m_secondTitle, m_second, m_same, m_shown}) {
        if (part == m_secondTitle)
            column->addSpacing(8);
        column->addWidget(part);
    }
    column->addSpacing(8);
    column->addWidget(m_warning);
    m_frame->content()->addWidget(card);
    m_frame->content()->addStretch(1);
}

void SealedCopyPage::showFor(QUuid id, const QString &communeName)
{
    m_id = id;
    m_name = communeName;
    m_first->clear();
    m_second->clear();
    m_shown->setChecked(false);
    retranslate();
    m_first->setFocus(Qt::OtherFocusReason);
}

void SealedCopyPage::retranslate()
{
    m_frame->crumb()->setText(m_name);
    m_frame->crumb()->setVisible(!m_name.isEmpty());
    m_frame->heading()->setText(tr("Save a copy with a password"));
    m_frame->rule()->setText(tr("Who has the password can import the copy into Vierklang; nobody else can read anything in it."));
    m_frame->hints()->setHints({});
    m_firstTitle->setText(tr("Password"));
    m_secondTitle->setText(tr("The same once more"));
    m_first->setAccessibleName(m_firstTitle->text());
    m_second->setAccessibleName(m_secondTitle->text());
    m_shown->setText(tr("&Show what I type"));
    m_warning->setText(tr("A lost password cannot be replaced: without it nobody can open this copy. Please hand it on by "
                          "another way than the file, by telephone for instance."));
    m_frame->back()->setText(tr("&Cancel"));
    m_frame->next()->setText(tr("C&hoose a place and save …"));
    for (QLineEdit *field : {m_first, m_second})
        field->setMaximumWidth(m_context.theme.px(FieldWidth));
    onTyped();
}

/// Length is what counts against trying out; what a person can keep in mind is a few words in a row.
QString SealedCopyPage::strengthOf(const QString &password) const
{
    const auto length = static_cast<int>(Secret(password).length());
    const QSet<QChar> different(password.cbegin(), password.cend());
    if (length < leastPasswordLength())
        return tr("At least %1 characters. Four words that have nothing to do with each other are good and easy to remember.")
            .arg(leastPasswordLength());
    if (!fitsPassword(Secret(password)))
        return tr("Too long: a password has at most 1,024 bytes.");
    if (different.size() < 5)
        return tr("Weak: always the same characters.");
    if (length < GoodLength)
        return tr("Enough for a short time. Longer is better: %1 characters or more.").arg(GoodLength);
    return length < StrongLength ? tr("Good.") : tr("Strong.");
}

void SealedCopyPage::onTyped()
{
    const QString first = m_first->text();
    const QString second = m_second->text();
    const Secret typed(first);
    const bool isLong = typed.length() >= leastPasswordLength() && fitsPassword(typed);
    const bool isSame = first == second;
    m_strength->setText(strengthOf(first));
    m_first->setAccessibleDescription(m_strength->text());
    m_same->setText(second.isEmpty() ? QString() : isSame ? tr("Both are the same.") : tr("The two are not the same yet."));
    m_second->setAccessibleDescription(m_same->text());
    m_frame->next()->setEnabled(isLong && isSame);
}

void SealedCopyPage::onSave()
{
    QString name = m_name.isEmpty() ? tr("assessment") : m_name;
    const QString proposal =
        u"%1/%2.vierklang"_s.arg(m_context.settings.exportFolder(), name.replace(u'/', u'-'));
    const QString path = m_context.prompts.fileToSave(this, tr("Save a copy with a password"), proposal,
                                                      tr("Assessments of Vierklang (*.vierklang)"));
    if (path.isEmpty())
        return;
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    const Result<void> saved = m_desk.exportTo(m_id, path, Secret(m_first->text()));
    QGuiApplication::restoreOverrideCursor();
    if (!saved) {
        emit failed(saved.error());
        return;
    }
    onClose();
    emit this->saved(path);
}

void SealedCopyPage::onClose()
{
    m_first->clear();
    m_second->clear();
    emit closed();
}

void SealedCopyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vierklang::ui
