// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchtarget.h"

#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

BatchTarget::BatchTarget(QWidget *parent)
    : QWidget(parent), m_title(plainLabel(this, u"batchFolderTitle"_s, "strong")), m_folder(new QLineEdit(this)),
      m_choose(new QPushButton(this)), m_hint(plainLabel(this, u"batchFolderHint"_s, "small")),
      m_existing(plainLabel(this, u"batchExisting"_s)), m_answers(new QButtonGroup(this))
{
    m_folder->setObjectName(u"batchFolder"_s);
    m_choose->setObjectName(u"batchChooseFolder"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_folder, 1);
    line->addWidget(m_choose);
    column->addLayout(line);
    column->addWidget(m_hint);
    column->addWidget(m_existing);
    const auto add = [&](const QString &name, Existing existing) {
        auto *button = new QRadioButton(this);
        button->setObjectName(name);
        m_answers->addButton(button, static_cast<int>(existing));
        column->addWidget(button);
    };
    add(u"batchKeepBoth"_s, Existing::KeepBoth);
    add(u"batchReplace"_s, Existing::Replace);
    m_answers->button(static_cast<int>(Existing::KeepBoth))->setChecked(true);
    m_title->setBuddy(m_folder);
    connect(m_folder, &QLineEdit::textChanged, this, &BatchTarget::changed);
    connect(m_choose, &QPushButton::clicked, this, &BatchTarget::choose);
    retranslate();
    showExisting({});
}

QString BatchTarget::folder() const
{
    const QString typed = m_folder->text().trimmed();
    return QDir::isAbsolutePath(typed) ? QDir::cleanPath(typed) : QString();
}

void BatchTarget::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
    m_folder->setCursorPosition(0);
}

Existing BatchTarget::existing() const { return static_cast<Existing>(m_answers->checkedId()); }

void BatchTarget::showExisting(const QStringList &names)
{
    const QStringList there =
        folder().isEmpty() ? QStringList() : QDir(folder()).entryList(QDir::AllEntries | QDir::Hidden);
    const QSet<QString> known(there.cbegin(), there.cend());
    m_count = 0;
    for (const QString &name : names)
        m_count += known.contains(name) ? 1 : 0;
    m_hint->setVisible(folder().isEmpty());
    m_existing->setVisible(m_count > 0);
    for (QAbstractButton *button : m_answers->buttons())
        button->setVisible(m_count > 0);
    retranslate();
}

void BatchTarget::choose()
{
    const QString chosen = m_question(this, tr("Folder for the reports"), folder());
    if (!chosen.isEmpty())
        setFolder(chosen);
}

void BatchTarget::retranslate()
{
    m_title->setText(tr("Into &which folder?"));
    m_folder->setAccessibleName(tr("Folder for the reports"));
    m_choose->setText(tr("Ch&oose …"));
    m_hint->setText(tr("Please give the whole path, beginning with “%1”.").arg(QDir::toNativeSeparators(QDir::rootPath())));
    m_existing->setText(tr("%n files of these names are already there. Those with the same content stay as they are. "
                           "What about the others?",
                           nullptr, m_count));
    m_answers->button(static_cast<int>(Existing::KeepBoth))->setText(tr("&Keep them: the new ones get a number"));
    m_answers->button(static_cast<int>(Existing::Replace))->setText(tr("&Replace them"));
}

} // namespace vierklang::ui
