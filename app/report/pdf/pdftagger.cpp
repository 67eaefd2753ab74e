// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/pdf/pdftagger.h"

#include <qpdf/QPDFPageDocumentHelper.hh>

#include <cstdio>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

using Object = QPDFObjectHandle;

constexpr double PointsPerMm = 72 / 25.4;

Object unicode(const QString &text) { return Object::newUnicodeString(text.toStdString()); }

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f", value);
    return text;
}

/// A PDF measures from the foot of the page.
Object rectangle(const QRectF &area, const Sheet &sheet)
{
    const double height = sheet.size.height();
    Object array = Object::newArray();
    for (const double value : {area.left() * PointsPerMm, (height - area.bottom()) * PointsPerMm,
                               area.right() * PointsPerMm, (height - area.top()) * PointsPerMm})
        array.appendItem(Object::newReal(number(value)));
    return array;
}

std::string streamData(Object stream)
{
    const auto buffer = stream.getStreamData(qpdf_dl_all);
    return {reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace

Object pageDestination(Object page, const Sheet &sheet, double y)
{
    Object destination = Object::newArray();
    destination.appendItem(page);
    destination.appendItem(Object::newName("/XYZ"));
    destination.appendItem(Object::newInteger(0));
    destination.appendItem(Object::newReal(number((sheet.size.height() - (y - 4)) * PointsPerMm)));
    destination.appendItem(Object::newNull());
    return destination;
}

PdfTagger::PdfTagger(QPDF &pdf, const SheetSet &sheets, const PaintedPdf &painted)
    : m_pdf(pdf), m_sheets(sheets), m_painted(painted), m_nodes(sheets.tags.size(), Object::newNull())
{
    for (auto &page : QPDFPageDocumentHelper(pdf).getAllPages())
        m_pages.push_back(page.getObjectHandle());
}

void PdfTagger::tag()
{
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        markContents(page);
        for (const LinkArea &link : m_sheets.sheets[static_cast<std::size_t>(page)].links)
            addLink(page, link);
    }
    buildTree();
}

void PdfTagger::markContents(int page)
{
    Object handle = m_pages[static_cast<std::size_t>(page)];
    const std::vector<int> &stretches = m_painted.stretches[static_cast<std::size_t>(page)];
    std::vector<int> &marks = m_markTags.emplace_back();
    const std::string contents = streamData(handle.getKey("/Contents"));
    const std::string place = std::to_string(SentinelPlace) + " " + std::to_string(SentinelPlace) + " 1 ";
    std::string result;
    std::size_t from = 0;
    std::size_t stretch = 0;
    for (std::size_t at = contents.find(place); at != std::string::npos; at = contents.find(place, from)) {
        result.append(contents, from, at - from);
        const bool isBegin = contents[at + place.size()] == '0' + SentinelBegin;
        const int content = isBegin ? stretches.at(stretch++) : 0;
        if (!isBegin) {
            result += "EMC\n";
        } else if (content == Artifact) {
            result += "/Artifact BMC\n";
        } else {
            const int tag = m_sheets.contentTags[static_cast<std::size_t>(content)];
            m_references[content].push_back({page, static_cast<int>(marks.size())});
            result += "/" + m_sheets.tags[static_cast<std::size_t>(tag)].type.toStdString() + " <</MCID "
                + std::to_string(marks.size()) + ">> BDC\n";
            marks.push_back(tag);
        }
        from = contents.find("\nf", at) + 2;
        if (contents[from] == '*')
            ++from;
        ++from; // the line's end
    }
    result.append(contents, from, std::string::npos);
    handle.getKey("/Contents").replaceStreamData(result, Object::newNull(), Object::newNull());
    handle.replaceKey("/StructParents", Object::newInteger(page));
    handle.replaceKey("/Tabs", Object::newName("/S"));
}

void PdfTagger::addLink(int page, const LinkArea &link)
{
    Object annotation = m_pdf.makeIndirectObject(
        Object::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>"));
    annotation.replaceKey("/Rect", rectangle(link.area, m_sheets.sheets[static_cast<std::size_t>(page)]));
    annotation.replaceKey("/Contents", unicode(link.contents));
    setDestination(annotation, link);
    annotation.replaceKey("/StructParent",
                          Object::newInteger(static_cast<long long>(m_pages.size() + m_linkTags.size())));
    m_linkTags.push_back(link.tag);
    Object handle = m_pages[static_cast<std::size_t>(page)];
    if (!handle.getKey("/Annots").isArray())
        handle.replaceKey("/Annots", Object::newArray());
    handle.getKey("/Annots").appendItem(annotation);
    m_links.insert({link.tag, {page, annotation}});
}

void PdfTagger::setDestination(Object annotation, const LinkArea &link)
{
    if (!link.target.startsWith(u'#')) {
        Object action = Object::parse("<< /S /URI >>");
        action.replaceKey("/URI", Object::newString(link.target.toStdString()));
        annotation.replaceKey("/A", action);
        return;
    }
    for (const Anchor &anchor : m_sheets.anchors) {
        if (anchor.name == QStringView(link.target).mid(1))
            annotation.replaceKey("/Dest", pageDestination(m_pages[static_cast<std::size_t>(anchor.sheet)],
                                                           m_sheets.sheets[static_cast<std::size_t>(anchor.sheet)], anchor.y));
    }
}

void PdfTagger::setAttributes(Object node, const Tag &tag)
{
    const auto owner = [](const char *name) { return Object::parse(std::string("<< /O /") + name + " >>"); };
    const bool isTable = tag.type == "Table";
    if (!tag.alt.isEmpty() && tag.type != "Link" && !isTable)
        node.replaceKey("/Alt", unicode(tag.alt));
    if (!tag.actualText.isEmpty())
        node.replaceKey("/ActualText", unicode(tag.actualText));
    Object attributes = Object::newNull();
    if (isTable && !tag.alt.isEmpty()) {
        attributes = owner("Table");
        attributes.replaceKey("/Summary", unicode(tag.alt));
    } else if (!tag.scope.isEmpty() || tag.colSpan > 1) {
        attributes = owner("Table");
        if (!tag.scope.isEmpty())
            attributes.replaceKey("/Scope", Object::newName("/" + tag.scope.toStdString()));
        if (tag.colSpan > 1)
            attributes.replaceKey("/ColSpan", Object::newInteger(tag.colSpan));
    } else if (tag.type == "L") {
        attributes = owner("List");
        attributes.replaceKey("/ListNumbering", Object::newName("/None"));
    } else if (tag.box.isValid()) {
        attributes = owner("Layout");
        attributes.replaceKey("/Placement", Object::newName("/Block"));
        attributes.replaceKey("/BBox", rectangle(tag.box, m_sheets.sheets[static_cast<std::size_t>(tag.sheet)]));
    }
    if (!attributes.isNull())
        node.replaceKey("/A", attributes);
}

void PdfTagger::appendMarks(Object node, Object kids, int content)
{
    for (const Reference &reference : m_references[content]) {
        Object page = m_pages[static_cast<std::size_t>(reference.page)];
        if (!node.hasKey("/Pg"))
            node.replaceKey("/Pg", page);
        if (node.getKey("/Pg").getObjGen() == page.getObjGen()) {
            kids.appendItem(Object::newInteger(reference.mark));
            continue;
        }
        Object mark = Object::parse("<< /Type /MCR >>");
        mark.replaceKey("/Pg", page);
        mark.replaceKey("/MCID", Object::newInteger(reference.mark));
        kids.appendItem(mark);
    }
}

void PdfTagger::appendLinks(Object kids, int tag)
{
    const auto [first, last] = m_links.equal_range(tag);
    for (auto link = first; link != last; ++link) {
        Object reference = Object::parse("<< /Type /OBJR >>");
        reference.replaceKey("/Obj", link->second.second);
        reference.replaceKey("/Pg", m_pages[static_cast<std::size_t>(link->second.first)]);
        kids.appendItem(reference);
    }
}

Object PdfTagger::buildNode(int tagId, Object parent)
{
    const Tag &tag = m_sheets.tags[static_cast<std::size_t>(tagId)];
    Object node = m_pdf.makeIndirectObject(Object::newDictionary());
    m_nodes[static_cast<std::size_t>(tagId)] = node;
    node.replaceKey("/Type", Object::newName("/StructElem"));
    node.replaceKey("/S", Object::newName("/" + tag.type.toStdString()));
    node.replaceKey("/P", parent);
    if (tag.sheet >= 0)
        node.replaceKey("/Pg", m_pages[static_cast<std::size_t>(tag.sheet)]);
    setAttributes(node, tag);
    Object kids = Object::newArray();
    for (const Tag::Kid &kid : tag.kids) {
        if (kid.isTag)
            kids.appendItem(buildNode(kid.id, node));
        else
            appendMarks(node, kids, kid.id);
    }
    appendLinks(kids, tagId);
    node.replaceKey("/K", kids);
    return node;
}

void PdfTagger::buildTree()
{
    Object root = m_pdf.makeIndirectObject(Object::parse("<< /Type /StructTreeRoot >>"));
    Object kids = Object::newArray();
    kids.appendItem(buildNode(0, root));
    root.replaceKey("/K", kids);
    buildParentTree(root);
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    m_pdf.getRoot().replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
}

void PdfTagger::buildParentTree(Object root)
{
    Object numbers = Object::newArray();
    for (std::size_t page = 0; page < m_markTags.size(); ++page) {
        Object parents = Object::newArray();
        for (const int tag : m_markTags[page])
            parents.appendItem(m_nodes[static_cast<std::size_t>(tag)]);
        numbers.appendItem(Object::newInteger(static_cast<long long>(page)));
        numbers.appendItem(m_pdf.makeIndirectObject(parents));
    }
    long long key = static_cast<long long>(m_markTags.size());
    for (const int tag : m_linkTags) {
        numbers.appendItem(Object::newInteger(key++));
        numbers.appendItem(m_nodes[static_cast<std::size_t>(tag)]);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", numbers);
    root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
    root.replaceKey("/ParentTreeNextKey", Object::newInteger(key));
}

} // namespace vierklang
