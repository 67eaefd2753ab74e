// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/odt/odfxml.h"

#include <cstring>
#include <string_view>

namespace vierklang {

namespace {

using librevenge::RVNGPropertyList;
using librevenge::RVNGString;
using namespace std::string_view_literals;

QByteArray attribute(const char *name, const QByteArray &escaped)
{
    return QByteArray(" ") + name + "=\"" + escaped + '"';
}

QByteArray escaped(const RVNGString &text) { return RVNGString::escapeXML(text).cstr(); }

bool isInternal(const char *name) { return std::strncmp(name, "librevenge:", 11) == 0; }

/// libodfgen writes these into the paragraph's properties, where no reader looks for them.
bool belongsToCharacters(std::string_view name)
{
    for (const auto known : {"fo:font-size"sv, "fo:font-weight"sv, "fo:font-family"sv, "fo:color"sv, "fo:language"sv,
                             "fo:country"sv, "fo:hyphenate"sv}) {
        if (name == known)
            return true;
    }
    return false;
}

} // namespace

QByteArray picturePath(qsizetype number) { return "Pictures/" + QByteArray::number(number) + ".png"; }

OdfXml::OdfXml(OdfAdditions additions) : m_additions(std::move(additions)) {}

void OdfXml::open(const QByteArray &name, const RVNGPropertyList &properties)
{
    m_xml += '<' + name;
    RVNGPropertyList::Iter property(properties);
    for (property.rewind(); property.next();) {
        if (isInternal(property.key()))
            continue;
        const bool isVersion = std::strcmp(property.key(), "office:version") == 0;
        m_xml += attribute(property.key(), isVersion ? QByteArray("1.2") : escaped(property()->getStr()));
    }
    m_xml += '>';
}

void OdfXml::openParagraphProperties(const RVNGPropertyList &properties)
{
    RVNGPropertyList own;
    RVNGPropertyList::Iter property(properties);
    for (property.rewind(); property.next();) {
        if (belongsToCharacters(property.key()))
            m_characterProperties += attribute(property.key(), escaped(property()->getStr()));
        else if (!isInternal(property.key()) && property()->getStr().len() > 0)
            own.insert(property.key(), property()->getStr());
    }
    open("style:paragraph-properties", own);
}

/// libodfgen lets every row break over two pages, whatever it was told. A row that may do so has a height.
void OdfXml::openRowProperties(const RVNGPropertyList &properties)
{
    RVNGPropertyList own(properties);
    if (own["style:min-row-height"] == nullptr)
        own.insert("fo:keep-together", "always");
    open("style:table-row-properties", own);
}

void OdfXml::startElement(const char *name, const RVNGPropertyList &properties)
{
    const std::string_view element(name);
    if (element == "office:binary-data"sv) {
        m_isPicture = true;
        return;
    }
    if (element == "draw:image"sv)
        return; // opened when its picture is known
    if (element == "style:paragraph-properties"sv) {
        openParagraphProperties(properties);
        return;
    }
    if (element == "style:table-row-properties"sv) {
        openRowProperties(properties);
        return;
    }
    if (element == "style:default-style"sv) {
        const auto *family = properties["style:family"];
        m_isDefaultParagraph = family != nullptr && family->getStr() == "paragraph";
    }
    if (element == "text:bookmark-ref"sv && !m_additions.references.empty()) {
        m_xml += "<text:bookmark-ref text:reference-format=\"page\" text:ref-name=\""
            + m_additions.references.front() + "\">";
        m_additions.references.pop_front();
        return;
    }
    open(name, properties);
    if (element == "text:h"sv && !m_additions.anchors.empty()) {
        if (const QByteArray anchor = m_additions.anchors.front(); !anchor.isEmpty())
            m_xml += "<text:bookmark text:name=\"" + anchor + "\"/>";
        m_additions.anchors.pop_front();
    }
}

void OdfXml::endElement(const char *name)
{
    const std::string_view element(name);
    if (element == "office:binary-data"sv) {
        m_isPicture = false;
        m_pictures.append(QByteArray::fromBase64(m_base64));
        m_base64.clear();
        m_xml += "<draw:image xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\" xlink:href=\""
            + picturePath(m_pictures.size()) + "\">";
        return;
    }
    if (element == "draw:frame"sv)
        addAlternativeText();
    if (element == "style:default-style"sv && m_isDefaultParagraph) {
        m_xml += "<style:text-properties" + attribute("fo:language", m_additions.language)
            + attribute("fo:country", m_additions.country) + "/>";
        m_isDefaultParagraph = false;
    }
    if (element == "style:page-layout"sv) // distances are those of the header's and the footer's paragraphs
        m_xml += "<style:header-style><style:header-footer-properties fo:min-height=\"0mm\" fo:margin-bottom=\"0mm\"/>"
                 "</style:header-style><style:footer-style><style:header-footer-properties fo:min-height=\"0mm\" "
                 "fo:margin-top=\"0mm\"/></style:footer-style>";
    m_xml += "</" + QByteArray(name) + '>';
    if (element == "style:paragraph-properties"sv && !m_characterProperties.isEmpty()) {
        m_xml += "<style:text-properties" + m_characterProperties + "/>";
        m_characterProperties.clear();
    }
}

void OdfXml::addAlternativeText()
{
    if (m_additions.alts.empty())
        return;
    const AltParts alt = m_additions.alts.front();
    m_additions.alts.pop_front();
    m_xml += "<svg:title>" + alt.title.toHtmlEscaped().toUtf8() + "</svg:title>";
    if (!alt.description.isEmpty())
        m_xml += "<svg:desc>" + alt.description.toHtmlEscaped().toUtf8() + "</svg:desc>";
}

void OdfXml::characters(const RVNGString &text)
{
    if (m_isPicture)
        m_base64 += text.cstr();
    else
        m_xml += escaped(text);
}

QByteArray OdfXml::xml() const { return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + m_xml + '\n'; }

} // namespace vierklang
