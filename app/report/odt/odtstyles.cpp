// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/odt/odtstyles.h"

#include "app/report/reportcolours.h"

#include <QColor>

#include <array>

namespace vierklang {

namespace {

using librevenge::RVNG_INCH;
using librevenge::RVNG_POINT;
using librevenge::RVNGPropertyList;
using librevenge::RVNGPropertyListVector;

struct Look
{
    OdtStyle style;
    const char *name;
    double size;   ///< points
    double above;  ///< points
    double below;  ///< points
    QRgb colour = colours::Ink;
    bool isBold = false;
    bool keepsNext = false;
    double rightTab = 0; ///< mm
    double indent = 0;   ///< mm, hanging
};

constexpr double Wide = OdtTextWidth;

constexpr std::array Looks{
    Look{OdtStyle::Text, "Report text", 10.5, 0, 5},
    Look{OdtStyle::Lead, "Report lead", 14, 0, 4},
    Look{OdtStyle::Small, "Report small text", 9, 0, 3},
    Look{OdtStyle::Note, "Report note", 9, 2, 6, colours::Muted},
    Look{OdtStyle::Kind, "Report kind", 12, 60, 4, colours::Muted},
    Look{OdtStyle::Question, "Report question", 15, 0, 0},
    Look{OdtStyle::Kicker, "Report kicker", 10.5, 0, 8, colours::Ink, false, false, Wide},
    Look{OdtStyle::Formula, "Report formula", 9, 0, 0},
    Look{OdtStyle::CoverTitle, "Report title", 28, 0, 10, colours::Ink, true, true},
    Look{OdtStyle::Heading1, "Heading 1", 20, 0, 6, colours::Ink, true, true},
    Look{OdtStyle::Heading2, "Heading 2", 12, 9, 3, colours::Ink, true, true},
    Look{OdtStyle::Heading3, "Heading 3", 10, 7, 2, colours::Ink, true, true},
    Look{OdtStyle::Aside, "Report aside", 9, 0, 4, colours::Muted, false, true},
    Look{OdtStyle::TableText, "Report table text", 9, 0, 0},
    Look{OdtStyle::TableHead, "Report table head", 9, 0, 0, colours::Ink, true, true},
    Look{OdtStyle::TablePicture, "Report table picture", 6, 0, 0},
    Look{OdtStyle::Legend, "Report legend", 9, 3, 5, colours::Muted},
    Look{OdtStyle::Picture, "Report picture", 9, 4, 4},
    Look{OdtStyle::Value, "Report value", 9, 0, 2, colours::Ink, false, false, 0, 15},
    Look{OdtStyle::ContentsLine, "Report contents", 10.5, 0, 4, colours::Ink, false, false, Wide, 9},
    Look{OdtStyle::Header, "Report header", 9, 0, 8, colours::Muted, false, false, Wide},
    Look{OdtStyle::Footer, "Report footer", 9, 3, 0, colours::Muted, false, false, Wide}};

constexpr double LineHeight = 1.16;

QByteArray nameOf(QRgb colour) { return QColor::fromRgb(colour).name().toLatin1(); }

void addTabs(RVNGPropertyList &properties, const Look &look)
{
    RVNGPropertyListVector tabs;
    if (look.indent > 0) {
        RVNGPropertyList tab;
        tab.insert("style:position", look.indent * InchPerMm, RVNG_INCH);
        tab.insert("style:type", "left");
        tabs.append(tab);
    }
    if (look.rightTab > 0) {
        RVNGPropertyList tab;
        tab.insert("style:position", (look.rightTab - look.indent) * InchPerMm, RVNG_INCH);
        tab.insert("style:type", "right");
        tabs.append(tab);
    }
    if (!tabs.empty())
        properties.insert("style:tab-stops", tabs);
}

RVNGPropertyList propertiesOf(const Look &look, Language language)
{
    RVNGPropertyList properties;
    properties.insert("fo:font-family", "Arial");
    properties.insert("fo:font-size", look.size, RVNG_POINT);
    properties.insert("fo:font-weight", look.isBold ? "bold" : "normal");
    properties.insert("fo:color", nameOf(look.colour).constData());
    properties.insert("fo:language", languageCode(language).toLatin1().constData());
    properties.insert("fo:country", countryOf(language).constData());
    properties.insert("fo:hyphenate", look.isBold ? "false" : "true");
    properties.insert("fo:line-height", look.style == OdtStyle::TablePicture ? 1 : LineHeight, librevenge::RVNG_PERCENT);
    properties.insert("fo:margin-top", look.above, RVNG_POINT);
    properties.insert("fo:margin-bottom", look.below, RVNG_POINT);
    properties.insert("fo:orphans", 2);
    properties.insert("fo:widows", 2);
    if (look.keepsNext)
        properties.insert("fo:keep-with-next", "always");
    if (look.indent > 0) {
        properties.insert("fo:margin-left", look.indent * InchPerMm, RVNG_INCH);
        properties.insert("fo:text-indent", -look.indent * InchPerMm, RVNG_INCH);
    }
    if (look.style == OdtStyle::Kicker)
        properties.insert("fo:border-bottom", "0.75pt solid #1a2330");
    addTabs(properties, look);
    return properties;
}

} // namespace

OdtStyle odtStyleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Text:
        return OdtStyle::Text;
    case ParagraphRole::Lead:
        return OdtStyle::Lead;
    case ParagraphRole::Small:
        return OdtStyle::Small;
    case ParagraphRole::Note:
        return OdtStyle::Note;
    case ParagraphRole::Kind:
        return OdtStyle::Kind;
    case ParagraphRole::Question:
        return OdtStyle::Question;
    case ParagraphRole::Kicker:
        return OdtStyle::Kicker;
    case ParagraphRole::Formula:
        return OdtStyle::Formula;
    case ParagraphRole::Poster:
        return OdtStyle::Lead;
    case ParagraphRole::PosterNote:
    case ParagraphRole::Card:
        return OdtStyle::Note;
    }
    Q_UNREACHABLE();
}

OdtStyle odtStyleOf(const Heading &heading)
{
    if (heading.size == HeadingSize::Title)
        return OdtStyle::CoverTitle;
    return heading.level <= 1 ? OdtStyle::Heading1 : heading.level == 2 ? OdtStyle::Heading2 : OdtStyle::Heading3;
}

void defineOdtStyles(OdtGenerator &generator, Language language)
{
    for (const Look &look : Looks) {
        RVNGPropertyList properties = propertiesOf(look, language);
        properties.insert("librevenge:paragraph-id", static_cast<int>(look.style) + 1);
        properties.insert("style:display-name", look.name);
        generator.defineParagraphStyle(properties);
    }
}

RVNGPropertyList paragraphOf(OdtStyle style)
{
    RVNGPropertyList properties;
    properties.insert("librevenge:paragraph-id", static_cast<int>(style) + 1);
    return properties;
}

RVNGPropertyList paragraphBasedOn(OdtStyle style, Language language)
{
    for (const Look &look : Looks) {
        if (look.style != style)
            continue;
        RVNGPropertyList properties = propertiesOf(look, language);
        properties.insert("librevenge:parent-display-name", look.name);
        return properties;
    }
    Q_UNREACHABLE();
}

RVNGPropertyList spanOf(RunStyle style)
{
    RVNGPropertyList properties;
    switch (style) {
    case RunStyle::Regular:
        break;
    case RunStyle::Medium:
    case RunStyle::Bold:
        properties.insert("fo:font-weight", "bold");
        break;
    case RunStyle::Muted:
        properties.insert("fo:color", nameOf(colours::Muted).constData());
        break;
    case RunStyle::Accent:
        properties.insert("fo:color", nameOf(colours::Accent).constData());
        break;
    case RunStyle::Light:
        properties.insert("fo:color", nameOf(colours::Surface).constData());
        break;
    }
    return properties;
}

QByteArray countryOf(Language language) { return language == Language::German ? "DE" : "GB"; }

} // namespace vierklang
