// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brand/brandcolourfield.h"

#include "app/report/brandcolour.h"
#include "app/workflow/messages.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QColorDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

BrandColourField::BrandColourField(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(plainLabel(this, u"brandColourTitle"_s)), m_field(new QLineEdit(this)),
      m_pick(new QPushButton(this)), m_message(plainLabel(this, u"brandColourMessage"_s, "smallMuted")),
      m_offer(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    m_field->setObjectName(u"brandColour"_s);
    m_pick->setObjectName(u"pickColour"_s);
    m_offer->setObjectName(u"useDarkerColour"_s);
    m_title->setBuddy(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(m_pick);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_offer);
    connect(m_field, &QLineEdit::textChanged, this, &BrandColourField::onTyped);
    connect(m_pick, &QPushButton::clicked, this, &BrandColourField::onPick);
    connect(m_offer, &QPushButton::clicked, this, [this] { useColour(m_offer->property("colour").toString()); });
    retranslate();
}

void BrandColourField::showColour(std::optional<QRgb> colour)
{
    const QSignalBlocker quiet(m_field);
    m_colour = colour;
    m_field->setText(colour ? nameOfColour(*colour) : QString());
    showState();
}

void BrandColourField::onTyped()
{
    const std::optional<QRgb> before = m_colour;
    const Result<QRgb> checked = checkAccent(m_field->text());
    if (checked)
        m_colour = checked.value();
    else if (m_field->text().trimmed().isEmpty())
        m_colour.reset(); // what is refused changes nothing
    showState();
    if (m_colour != before)
        emit colourChanged();
}

void BrandColourField::useColour(const QString &name)
{
    // As if it had been typed, so that it can be undone.
    m_field->selectAll();
    m_field->insert(name);
    m_field->setFocus(Qt::OtherFocusReason);
}

void BrandColourField::onPick()
{
    auto *dialog = new QColorDialog(QColor(m_field->text()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the brand"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) { useColour(nameOfColour(colour.rgb())); });
    dialog->open();
}

void BrandColourField::showState()
{
    const QString typed = m_field->text().trimmed();
    const Result<QRgb> checked = checkAccent(typed);
    QString sentence = tr("Empty: the report's own blue.");
    if (checked)
        sentence = tr("Contrast on white: %1 : 1. Easy to read.")
                       .arg(contrastWords(contrastOnWhite(checked.value())).replace(u'.', tr(".", "decimal point")))
                       .replace(u" : "_s, u"\u00A0:\u00A0"_s);
    else if (!typed.isEmpty())
        sentence = sentenceOf(checked.error());
    const bool isWrong = !checked && !typed.isEmpty();
    setRole(m_message, isWrong ? "smallStrong" : "smallMuted");
    m_message->setText(sentence);
    m_field->setAccessibleDescription(sentence);
    const QString darker = checked || typed.isEmpty() ? QString() : checked.error().arguments.value(4);
    m_offer->setVisible(!darker.isEmpty());
    m_offer->setProperty("colour", darker);
    m_offer->setText(tr("Use %1").arg(darker));
    const QColor sample(checked || !darker.isEmpty() ? (typed.startsWith(u'#') ? typed : u'#' + typed) : QString());
    QPixmap swatch(m_theme.px(18), m_theme.px(18));
    swatch.fill(sample.isValid() ? sample : m_theme.colours().surface);
    m_pick->setIcon(QIcon(swatch));
    m_pick->setIconSize(swatch.size());
}

void BrandColourField::retranslate()
{
    m_title->setText(tr("Colour of f&igures and numbers"));
    m_field->setAccessibleName(tr("Colour of figures and numbers"));
    m_field->setPlaceholderText(u"#1A5276"_s);
    m_pick->setText(tr("&Mix …"));
    m_pick->setAccessibleName(tr("Choose the colour from a palette"));
    showState();
}

} // namespace vierklang::ui
