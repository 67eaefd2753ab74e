// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/composer.h"
#include "app/report/layout/looks.h"

#include <QImage>

#include <algorithm>

namespace vierklang {

namespace {

constexpr double BesideLogo = 8;
constexpr double BelowHead = 4;
constexpr double ContactGap = 1.2;

} // namespace

void Composer::placePicture(const Picture &picture, double x, double y, int tag)
{
    const QRectF area(QPointF(x, y), picture.size);
    const int own = m_flow.openTag(tag, "Figure");
    m_flow.tag(own).alt = picture.alt;
    m_flow.tag(own).box = area;
    m_flow.tag(own).sheet = m_flow.place().sheet;
    m_flow.addImage(m_flow.contentOf(own), area, QImage::fromData(picture.png, "PNG").convertToFormat(QImage::Format_RGB32));
}

void Composer::compose(const Letterhead &head, int tag)
{
    const double left = m_flow.left();
    const double width = m_flow.width();
    const double top = m_flow.place().y;
    const double logoWidth = head.logo ? head.logo->size.width() : 0;
    const double textWidth = width - (head.logo ? logoWidth + BesideLogo : 0);
    const TextStyle text = styleOf(ParagraphRole::Text);
    const TextStyle small = styleOf(ParagraphRole::Note);
    const auto place = [&](const Runs &runs, const TextStyle &style) {
        placeText(m_setter.set(runs, style, textWidth), left, style, m_flow.openTag(tag, "P"));
    };
    place(head.organisation, text);
    if (!head.unit.isEmpty())
        place(head.unit, text);
    m_flow.advance(head.contact.isEmpty() ? 0 : ContactGap);
    for (const QString &line : head.contact)
        place({Run{line, RunStyle::Regular, {}, {}, {}}}, small);
    if (head.logo) {
        placePicture(*head.logo, left + width - logoWidth, top, tag);
        m_flow.setPlace({m_flow.place().sheet, std::max(m_flow.place().y, top + head.logo->size.height())});
    }
    m_flow.advance(BelowHead * m_tightness);
}

} // namespace vierklang
