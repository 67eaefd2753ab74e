// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/brand/brandlogofield.h"

#include "app/base/numbers.h"
#include "app/workflow/brandfile.h"
#include "app/workflow/messages.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPixmap>
#include <QPushButton>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr QSize Shown{200, 75}; ///< px at 100 %: as wide to high as the room on the cover

} // namespace

BrandLogoField::BrandLogoField(Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(plainLabel(this, u"brandLogoTitle"_s, "strong")),
      m_picture(plainLabel(this, u"brandLogo"_s)), m_message(plainLabel(this, u"brandLogoMessage"_s, "smallMuted")),
      m_choose(new QPushButton(this)), m_remove(new QPushButton(this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_picture->setAlignment(Qt::AlignCenter);
    // Paper is white in every appearance.
    m_picture->setStyleSheet(u"background: #ffffff; color: #556273; border: 1px solid #7b8796; border-radius: 4px;"_s);
    m_choose->setObjectName(u"chooseLogo"_s);
    m_remove->setObjectName(u"removeLogo"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_picture);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &BrandLogoField::onChoose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_refusal.clear();
        m_logo.reset();
        m_choose->setFocus(Qt::OtherFocusReason);
        showState();
        emit logoChanged();
    });
    retranslate();
}

void BrandLogoField::showLogo(const std::optional<Logo> &logo)
{
    m_logo = logo;
    m_refusal.clear();
    showState();
}

void BrandLogoField::showState()
{
    const QSize room(m_context.theme.px(Shown.width()), m_context.theme.px(Shown.height()));
    m_picture->setMinimumHeight(room.height() + 8);
    QString hint = tr("PNG or JPEG. It is printed at the right end of the cover, at most 40 × 15 mm.");
    if (m_logo) {
        const QPixmap pixels = QPixmap::fromImage(QImage::fromData(m_logo->png, "PNG"));
        const qreal ratio = devicePixelRatioF();
        QPixmap shown = pixels.scaled(pixels.size().scaled(room, Qt::KeepAspectRatio).boundedTo(pixels.size()) * ratio,
                                      Qt::KeepAspectRatio, Qt::SmoothTransformation);
        shown.setDevicePixelRatio(ratio);
        m_picture->setPixmap(shown);
        const QSizeF printed = printedSize(*m_logo);
        const Language language = m_context.language();
        hint = tr("Printed %1 × %2 mm.").arg(decimal(printed.width(), 0, language), decimal(printed.height(), 0, language));
        if (printed.width() + 0.5 < LogoRoom.width() && printed.height() + 0.5 < LogoRoom.height())
            hint += u' ' + tr("A picture with more pixels could be printed larger.");
    } else {
        m_picture->setPixmap({});
        m_picture->setText(tr("Drop a picture here"));
    }
    m_picture->setAccessibleName(m_logo ? tr("Logo of the brand") : tr("No logo"));
    m_remove->setVisible(m_logo.has_value());
    setRole(m_message, m_refusal.isEmpty() ? "smallMuted" : "smallStrong");
    m_message->setText(m_refusal.isEmpty() ? hint : m_refusal);
    m_choose->setAccessibleDescription(m_message->text());
}

void BrandLogoField::onChoose()
{
    const QStringList files = m_context.prompts.filesToOpen(this, tr("Choose a logo"), m_context.settings.exportFolder(),
                                                            tr("Pictures (*.png *.jpg *.jpeg)"));
    if (!files.isEmpty())
        take(files.first());
}

void BrandLogoField::take(const QString &path)
{
    const Result<Logo> logo = loadLogo(path);
    m_refusal = logo ? QString() : sentenceOf(logo.error());
    if (logo)
        m_logo = logo.value();
    showState();
    if (logo)
        emit logoChanged();
}

void BrandLogoField::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void BrandLogoField::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    take(urls.first().toLocalFile());
}

void BrandLogoField::retranslate()
{
    m_title->setText(tr("Logo"));
    m_choose->setText(tr("Choose a &picture …"));
    m_remove->setText(tr("Ta&ke it away"));
    showState();
}

} // namespace vierklang::ui
