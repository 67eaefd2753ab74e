// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/odt/odtreport.h"

#include "app/report/odt/odttext.h"
#include "app/report/odt/zipwriter.h"

#include <exception>

namespace vierklang {

namespace {

constexpr auto MimeType = "application/vnd.oasis.opendocument.text";

QByteArray manifestOf(qsizetype pictures)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                     "manifest:version=\"1.2\">\n";
    const auto entry = [&xml](const QByteArray &path, const QByteArray &type) {
        xml += " <manifest:file-entry manifest:full-path=\"" + path + "\" manifest:media-type=\"" + type + "\"/>\n";
    };
    entry("/", MimeType);
    for (const char *stream : {"content.xml", "styles.xml", "meta.xml", "settings.xml"})
        entry(stream, "text/xml");
    for (qsizetype number = 1; number <= pictures; ++number)
        entry(picturePath(number), "image/png");
    return xml + "</manifest:manifest>\n";
}

librevenge::RVNGPropertyList metaDataOf(const ReportDocument &document)
{
    const QByteArray moment = document.date.toString(Qt::ISODate).toLatin1() + "T00:00:00";
    librevenge::RVNGPropertyList data;
    data.insert("dc:title", plainLine(document.title).toUtf8().constData());
    data.insert("dc:language", (languageCode(document.language).toLatin1() + '-' + countryOf(document.language)).constData());
    data.insert("dc:date", moment.constData());
    data.insert("meta:creation-date", moment.constData());
    return data;
}

QByteArray packed(const ReportDocument &document)
{
    OdfAdditions language;
    language.language = languageCode(document.language).toLatin1();
    language.country = countryOf(document.language);
    OdfXml content(language);
    OdfXml styles(language);
    OdfXml meta(language);
    OdfXml settings(language);
    OdtGenerator generator; // keeps everything until the document ends
    generator.addDocumentHandler(&content, ODF_CONTENT_XML);
    generator.addDocumentHandler(&styles, ODF_STYLES_XML);
    generator.addDocumentHandler(&meta, ODF_META_XML);
    generator.addDocumentHandler(&settings, ODF_SETTINGS_XML);
    generator.startDocument({});
    generator.setDocumentMetaData(metaDataOf(document));
    defineOdtStyles(generator, document.language);
    OdtText text(generator, document);
    text.write();
    content.setAdditions(text.additions());
    generator.endDocument();

    ZipWriter zip(document.date);
    zip.add("mimetype", MimeType, false);
    zip.add("content.xml", content.xml());
    zip.add("styles.xml", styles.xml());
    zip.add("meta.xml", meta.xml());
    zip.add("settings.xml", settings.xml());
    for (qsizetype index = 0; index < content.pictures().size(); ++index)
        zip.add(picturePath(index + 1), content.pictures()[index], false);
    zip.add("META-INF/manifest.xml", manifestOf(content.pictures().size()));
    return zip.finished();
}

} // namespace

Result<QByteArray> odtOf(const ReportDocument &document)
{
    try {
        return packed(document);
    } catch (const std::exception &problem) {
        return Error{ErrorCode::ReportNotWritten, {}, {}, QString::fromUtf8(problem.what())};
    }
}

} // namespace vierklang
