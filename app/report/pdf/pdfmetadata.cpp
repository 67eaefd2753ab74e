// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/pdfmetadata.h"

#include "app/base/textrules.h"
#include "app/report/pdf/pdftagger.h"

#include <QCryptographicHash>

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString &text) { return Object::newUnicodeString(text.toStdString()); }

QString languageTag(Language language) { return language == Language::German ? u"de-DE"_s : u"en-GB"_s; }

/// Name and versions of the format, readable without opening the file; PDF/UA needs its schema declared in PDF/A-1.
QString xmp(const ReportDocument &document, const QString &date)
{
    const QString pattern = uR"(<?xpacket begin="%4" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>%3</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>Vierklang</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>Vierklang</xmp:CreatorTool><xmp:CreateDate>%2T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>%2T00:00:00Z</xmp:ModifyDate></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>1</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s;
    return pattern.arg(onOneLine(document.title).toHtmlEscaped(), date, languageTag(document.language), QString(QChar(0xFEFF)));
}

/// Six capital letters that depend on the font's name alone.
std::string subsetTag(const std::string &name)
{
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromStdString(name), QCryptographicHash::Sha256);
    std::string tag;
    for (int index = 0; index < 6; ++index)
        tag += static_cast<char>('A' + static_cast<unsigned char>(hash[index]) % 26);
    return tag;
}

void renameSubset(Object font, const char *key)
{
    if (!font.isDictionary() || !font.getKey(key).isName())
        return;
    const std::string name = font.getKey(key).getName();
    const std::size_t plus = name.find('+');
    const std::string plain = plus == std::string::npos ? name.substr(1) : name.substr(plus + 1);
    font.replaceKey(key, Object::newName("/" + subsetTag(plain) + "+" + plain));
}

/// Qt names the first character that a glyph stands for, and takes the blank for a tabulator.
void mendToUnicode(Object font)
{
    Object stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return;
    const auto buffer = stream.getStreamData(qpdf_dl_all);
    QByteArray map(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    map.replace("<0009>", "<0020>");
    stream.replaceStreamData(map.toStdString(), Object::newNull(), Object::newNull());
}

} // namespace

void setMetadata(QPDF &pdf, const ReportDocument &document)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", unicode(languageTag(document.language)));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    const QString day = document.date.toString(u"yyyyMMdd"_s);
    Object info = pdf.makeIndirectObject(Object::newDictionary());
    info.replaceKey("/Title", unicode(onOneLine(document.title)));
    info.replaceKey("/Creator", unicode(u"Vierklang"_s));
    info.replaceKey("/Producer", unicode(u"Vierklang"_s));
    for (const char *key : {"/CreationDate", "/ModDate"})
        info.replaceKey(key, Object::newString("D:" + day.toStdString() + "000000Z"));
    pdf.getTrailer().replaceKey("/Info", info);
    const QByteArray packet = xmp(document, document.date.toString(Qt::ISODate)).toUtf8();
    root.getKey("/Metadata").replaceStreamData(packet.toStdString(), Object::newNull(), Object::newNull());
}

void setOutline(QPDF &pdf, const SheetSet &sheets)
{
    constexpr std::size_t LeastPages = 3;
    if (sheets.sheets.size() < LeastPages)
        return;
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object outlines = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines /Count 0 >>"));
    std::vector<std::pair<int, Object>> path{{0, outlines}};
    for (const Bookmark &bookmark : sheets.bookmarks) {
        while (path.back().first >= bookmark.level)
            path.pop_back();
        Object parent = path.back().second;
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Parent", parent);
        const auto sheet = static_cast<std::size_t>(bookmark.sheet);
        item.replaceKey("/Dest", pageDestination(pages[sheet].getObjectHandle(), sheets.sheets[sheet], bookmark.y));
        if (parent.hasKey("/Last")) {
            Object last = parent.getKey("/Last");
            last.replaceKey("/Next", item);
            item.replaceKey("/Prev", last);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        const long long count = parent.hasKey("/Count") ? parent.getKey("/Count").getIntValue() : 0;
        // A negative count keeps the children of a chapter closed.
        const long long step = path.size() == 1 ? 1 : -1;
        parent.replaceKey("/Count", Object::newInteger(count + step));
        path.push_back({bookmark.level, item});
    }
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void settleFonts(QPDF &pdf)
{
    for (Object &object : pdf.getAllObjects()) {
        if (!object.isDictionary())
            continue;
        mendToUnicode(object);
        renameSubset(object, "/BaseFont");
        renameSubset(object, "/FontName");
    }
}

} // namespace vierklang
