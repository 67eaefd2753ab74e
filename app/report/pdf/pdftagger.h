// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/layout/sheet.h"
#include "app/report/pdf/sheetpainter.h"
#include "app/report/reportdocument.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <vector>

namespace vierklang {

/// Makes a painted PDF accessible: marked content in place of the sentinels, structure tree with alternative texts,
/// links as annotations with their contents, parent tree. Throws what libqpdf throws; `pdfOf` catches it.
class PdfTagger final
{
public:
    PdfTagger(QPDF &pdf, const SheetSet &sheets, const PaintedPdf &painted);
    void tag();

private:
    struct Reference
    {
        int page = 0;
        int mark = 0;
    };

    void markContents(int page);
    void buildTree();
    QPDFObjectHandle buildNode(int tag, QPDFObjectHandle parent);
    void setAttributes(QPDFObjectHandle node, const Tag &tag);
    void appendMarks(QPDFObjectHandle node, QPDFObjectHandle kids, int content);
    void appendLinks(QPDFObjectHandle kids, int tag);
    void addLink(int page, const LinkArea &link);
    void setDestination(QPDFObjectHandle annotation, const LinkArea &link);
    void buildParentTree(QPDFObjectHandle root);

    QPDF &m_pdf;
    const SheetSet &m_sheets;
    const PaintedPdf &m_painted;
    std::vector<QPDFObjectHandle> m_pages;
    std::vector<QPDFObjectHandle> m_nodes;            ///< by tag
    std::map<int, std::vector<Reference>> m_references; ///< by content
    std::vector<std::vector<int>> m_markTags;          ///< by page and mark: the tag
    std::multimap<int, std::pair<int, QPDFObjectHandle>> m_links; ///< by tag: page and annotation
    std::vector<int> m_linkTags;                       ///< by key after the pages
};

/// A destination on a page, `y` in mm from its top.
[[nodiscard]] QPDFObjectHandle pageDestination(QPDFObjectHandle page, const Sheet &sheet, double y);

} // namespace vierklang
