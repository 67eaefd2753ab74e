// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/pdfinspection.h"

#include <QProcess>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFTokenizer.hh>

#include <set>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

using Object = QPDFObjectHandle;

const std::set<std::string> PaintOperators{"Tj", "TJ", "'", "\"", "f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh"};

QString textOf(Object object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

/// Walks through a page's operators with the depth of marked content.
class ContentReader final : public QPDFObjectHandle::TokenFilter
{
public:
    explicit ContentReader(PdfFacts &facts) : m_facts(facts) {}

    void handleToken(const QPDFTokenizer::Token &token) override
    {
        if (token.getType() != QPDFTokenizer::tt_word)
            return;
        const std::string word = token.getValue();
        if (word == "BDC" || word == "BMC") {
            m_facts.marks += word == "BDC" ? 1 : 0;
            m_open.push_back(m_isText);
        } else if (word == "EMC") {
            m_facts.crossings += m_open.empty() || m_open.back() != m_isText ? 1 : 0;
            if (!m_open.empty())
                m_open.pop_back();
        } else if (word == "BT" || word == "ET") {
            m_isText = word == "BT";
        } else if (PaintOperators.contains(word)) {
            ++m_facts.paintOperators;
            m_facts.unmarked += m_open.empty() ? 1 : 0;
        }
    }

private:
    PdfFacts &m_facts;
    std::vector<bool> m_open;
    bool m_isText = false;
};

void walk(PdfFacts &facts, Object node)
{
    if (node.isInteger() || (node.isDictionary() && node.hasKey("/MCID"))) {
        ++facts.references;
        return;
    }
    if (node.isArray()) {
        for (Object kid : node.getArrayAsVector())
            walk(facts, kid);
        return;
    }
    if (!node.isDictionary() || !node.hasKey("/S"))
        return;
    const std::string name = node.getKey("/S").getName();
    const QString type = QString::fromStdString(name).mid(1);
    facts.outline.append(type);
    if (type.size() == 2 && type[0] == u'H' && type[1].isDigit())
        facts.headings.append(type);
    if (type == u"Figure") {
        ++facts.figures;
        const bool hasBox = node.hasKey("/A") && node.getKey("/A").hasKey("/BBox");
        facts.figuresWithoutAlt += textOf(node.getKey("/Alt")).isEmpty() || !hasBox ? 1 : 0;
    }
    walk(facts, node.getKey("/K"));
}

void readLinks(PdfFacts &facts, Object page)
{
    if (!page.hasKey("/Annots"))
        return;
    for (Object annotation : page.getKey("/Annots").getArrayAsVector()) {
        ++facts.links;
        facts.linksWithoutContents += textOf(annotation.getKey("/Contents")).isEmpty() ? 1 : 0;
        facts.internalLinks += annotation.getKey("/Dest").isArray() ? 1 : 0;
    }
}

void readBookmarks(PdfFacts &facts, Object parent, const QString &indent)
{
    for (Object item = parent.getKey("/First"); item.isDictionary(); item = item.getKey("/Next")) {
        facts.bookmarks.append(indent + textOf(item.getKey("/Title")));
        if (item.hasKey("/First"))
            readBookmarks(facts, item, indent + u"  "_s);
    }
}

} // namespace

PdfFacts inspect(const QByteArray &pdf)
{
    PdfFacts facts;
    QPDF document;
    document.processMemoryFile("test", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    auto pages = QPDFPageDocumentHelper(document).getAllPages();
    facts.pages = static_cast<int>(pages.size());
    for (auto &page : pages) {
        ContentReader reader(facts);
        page.filterContents(&reader);
        readLinks(facts, page.getObjectHandle());
    }
    Object root = document.getRoot();
    walk(facts, root.getKey("/StructTreeRoot").getKey("/K"));
    if (root.hasKey("/Outlines"))
        readBookmarks(facts, root.getKey("/Outlines"), {});
    facts.language = textOf(root.getKey("/Lang"));
    facts.isMarked = root.getKey("/MarkInfo").getKey("/Marked").getBoolValue();
    facts.showsTitle = root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue();
    Object info = document.getTrailer().getKey("/Info");
    facts.title = textOf(info.getKey("/Title"));
    facts.date = textOf(info.getKey("/CreationDate"));
    for (Object object : document.getAllObjects()) {
        if (object.isDictionary() && object.hasKey("/FontName") && !object.hasKey("/FontFile2")
            && !object.hasKey("/FontFile3"))
            ++facts.fontsNotEmbedded;
    }
    return facts;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString preflightClassPath()
{
    QStringList jars;
    for (const QString &jar : {u"preflight"_s, u"pdfbox2"_s, u"fontbox2"_s, u"xmpbox"_s, u"commons-logging"_s,
                               u"commons-io"_s, u"javax.activation"_s, u"jaxb-api"_s})
        jars.append(u"/usr/share/java/%1.jar"_s.arg(jar));
    return jars.join(u':');
}

} // namespace vierklang::test
