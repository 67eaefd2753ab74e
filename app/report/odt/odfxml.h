// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/plaintext.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <libodfgen/libodfgen.hxx>

#include <deque>

namespace vierklang {

/// What a text document has and libodfgen 0.1 does not write, in the order of the document (decision 0110).
struct OdfAdditions
{
    std::deque<AltParts> alts;       ///< one a picture
    std::deque<QByteArray> anchors;  ///< one a heading; empty: nobody jumps to it
    std::deque<QByteArray> references; ///< one a page number of a place to jump to
    QByteArray language;             ///< "de"
    QByteArray country;              ///< "DE"
};

/// Writes one stream of an OpenDocument text and adds what libodfgen leaves out: alternative texts, places to jump
/// to, pictures as files of the package, the character half of paragraph styles, and rows that stay on one page.
class OdfXml final : public OdfDocumentHandler
{
public:
    explicit OdfXml(OdfAdditions additions);
    void setAdditions(const OdfAdditions &additions) { m_additions = additions; }

    void startDocument() override {}
    void endDocument() override {}
    void startElement(const char *name, const librevenge::RVNGPropertyList &properties) override;
    void endElement(const char *name) override;
    void characters(const librevenge::RVNGString &text) override;

    [[nodiscard]] QByteArray xml() const;
    /// "Pictures/1.png" is the first one.
    [[nodiscard]] const QList<QByteArray> &pictures() const { return m_pictures; }

private:
    void open(const QByteArray &name, const librevenge::RVNGPropertyList &properties);
    void openParagraphProperties(const librevenge::RVNGPropertyList &properties);
    void openRowProperties(const librevenge::RVNGPropertyList &properties);
    void addAlternativeText();

    OdfAdditions m_additions;
    QByteArray m_xml;
    QByteArray m_base64; ///< of the picture that is just being read
    QList<QByteArray> m_pictures;
    bool m_isPicture = false;
    bool m_isDefaultParagraph = false;
    QByteArray m_characterProperties; ///< wait for the end of the paragraph's own ones
};

/// "Pictures/3.png"
[[nodiscard]] QByteArray picturePath(qsizetype number);

} // namespace vierklang
