// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/numbers.h"
#include "app/instrument/instrumentreader.h"
#include "app/report/odt/odtreport.h"
#include "app/report/plaintext.h"
#include "app/scoring/scoring.h"
#include "tests/app/report/handoutsupport.h"
#include "tests/app/report/packageinspection.h"
#include "tests/app/report/reportsupport.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using test::Element;
using test::elementsNamed;
using test::elementsOf;
using test::Package;

namespace {

QByteArray odtFrom(const Assessment &assessment, Audience audience = Audience::Full,
                   Language language = Language::German)
{
    const Result<QByteArray> odt = odtOf(test::reportOf(assessment, audience, language));
    if (!odt)
        qFatal("no document: %s", qPrintable(odt.error().detail));
    return odt.value();
}

QList<Element> contentOf(const Package &package)
{
    QString problem;
    const QList<Element> elements = elementsOf(package.file(u"content.xml"_s), &problem);
    if (elements.isEmpty())
        qFatal("the content is not well formed: %s", qPrintable(problem));
    return elements;
}

/// Every reference leads into the package, to a place of the document or to a page on the web; nothing runs.
QStringList reachesOut(const QList<Element> &elements)
{
    QStringList found;
    for (const Element &element : elements) {
        const QString target = element.attributes.value(u"xlink:href"_s);
        const bool isPicture = element.name == u"draw:image"_s && target.startsWith(u"Pictures/"_s);
        const bool isLink = element.name == u"text:a"_s && (target.startsWith(u'#') || target.startsWith(u"https://"_s));
        if (!target.isEmpty() && !isPicture && !isLink)
            found.append(target);
        if (element.name.startsWith(u"script:"_s) || element.name == u"office:event-listeners"_s
            || element.name.startsWith(u"text:dde"_s) || element.name == u"draw:object"_s
            || element.name == u"draw:floating-frame"_s || element.name == u"table:cell-range-source"_s)
            found.append(element.name);
    }
    return found;
}

} // namespace

/// The report as a text document: read as XML, because not every computer has a word processor.
class TestReportOdt : public test::TestCase
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(QDir().mkpath(Folder)); }

    void package_isWhatOpenDocumentAsksFor()
    {
        const QByteArray odt = odtFrom(test::example(u"werkheim"_s));
        QVERIFY2(odt.mid(30).startsWith("mimetypeapplication/vnd.oasis.opendocument.text"), "first, stored, no extra field");
        const Package package(odt);
        QStringList listed;
        for (const Element &entry :
             elementsNamed(elementsOf(package.file(u"META-INF/manifest.xml"_s)), u"manifest:file-entry"_s))
            listed.append(entry.attributes.value(u"manifest:full-path"_s));
        for (const QString &name : package.names()) {
            QVERIFY2(!package.file(name).isEmpty(), qPrintable(name));
            if (name.endsWith(u".xml"_s))
                QVERIFY2(!elementsOf(package.file(name)).isEmpty(), qPrintable(name));
            if (name.endsWith(u".png"_s))
                QVERIFY(package.file(name).startsWith("\x89PNG"));
            if (name != u"mimetype"_s && !name.startsWith(u"META-INF"_s))
                QVERIFY2(listed.contains(name), qPrintable(name));
        }
        QCOMPARE(listed.size(), package.names().size() - 1); // the root stands for mimetype and manifest
    }

    /// A row stays on one page; only a very long one may go on on the next.
    void rows_stayTogether_unlessVeryLong()
    {
        for (const bool isLong : {false, true}) {
            const Assessment assessment = isLong ? test::hostileAssessment(u"sehr lang "_s.repeated(400))
                                                 : test::example(u"werkheim"_s);
            int together = 0;
            int breaking = 0;
            const QList<Element> rows =
                elementsNamed(contentOf(Package(odtFrom(assessment))), u"style:table-row-properties"_s);
            for (const Element &row : rows)
                ++(row.attributes.value(u"fo:keep-together"_s) == u"always" ? together : breaking);
            QVERIFY(together > 10);
            QCOMPARE(breaking > 0, isLong);
        }
    }

    void document_hasHeadings_headerRows_andAlternativeTexts()
    {
        const QList<Element> content = contentOf(Package(odtFrom(test::example(u"werkheim"_s))));
        QStringList chapters;
        int before = 0;
        for (const Element &heading : elementsNamed(content, u"text:h"_s)) {
            const int level = heading.attributes.value(u"text:outline-level"_s).toInt();
            QVERIFY2(level >= 1 && level <= before + 1, qPrintable(heading.text));
            before = level;
            if (level == 1)
                chapters.append(heading.text);
        }
        QCOMPARE(chapters.first(), u"Stadt Werkheim an der Lohe"_s);
        QVERIFY(chapters.contains(u"1 Zusammenfassung"_s) && chapters.contains(u"C Quellen und Grenzen"_s));
        QVERIFY(elementsNamed(content, u"table:table-header-rows"_s).size() > 10);
        const qsizetype frames = elementsNamed(content, u"draw:frame"_s).size();
        qsizetype titles = 0;
        for (const Element &title : elementsNamed(content, u"svg:title"_s)) {
            QCOMPARE(title.ancestors.last(), u"draw:frame"_s);
            QVERIFY(!title.text.isEmpty());
            ++titles;
        }
        QCOMPARE(titles, frames);
        QVERIFY(frames > 40);
        for (const Element &description : elementsNamed(content, u"svg:desc"_s))
            QVERIFY(!description.text.isEmpty());
    }

    /// What the list of contents points to is there.
    void contents_leadToTheChapters()
    {
        const QList<Element> content = contentOf(Package(odtFrom(test::example(u"werkheim"_s))));
        QStringList anchors;
        for (const Element &anchor : elementsNamed(content, u"text:bookmark"_s))
            anchors.append(anchor.attributes.value(u"text:name"_s));
        const QList<Element> pages = elementsNamed(content, u"text:bookmark-ref"_s);
        QCOMPARE(pages.size(), 8);
        for (const Element &page : pages)
            QVERIFY(anchors.contains(page.attributes.value(u"text:ref-name"_s)));
        for (const Element &link : elementsNamed(content, u"text:a"_s)) {
            const QString target = link.attributes.value(u"xlink:href"_s);
            QVERIFY2(!target.startsWith(u'#') || anchors.contains(target.mid(1)), qPrintable(target));
        }
    }

    void languageTitleAndDay_areTheAssessments()
    {
        for (const Language language : {Language::German, Language::English}) {
            const Package package(odtFrom(test::example(u"werkheim"_s), Audience::Full, language));
            const QList<Element> meta = elementsOf(package.file(u"meta.xml"_s));
            QVERIFY(elementsNamed(meta, u"dc:title"_s).first().text.contains(u"Stadt Werkheim an der Lohe"_s));
            QVERIFY(elementsNamed(meta, u"dc:language"_s).first().text.startsWith(languageCode(language)));
            QCOMPARE(elementsNamed(meta, u"meta:creation-date"_s).first().text, u"2026-11-22T00:00:00"_s);
            QCOMPARE(elementsNamed(meta, u"dc:date"_s).first().text, u"2026-11-22T00:00:00"_s);
            QVERIFY(package.file(u"styles.xml"_s).contains("fo:language=\"" + languageCode(language).toLatin1()));
        }
    }

    /// What the votes of the room were: for each question both rounds in one row, counts and words.
    void protocol_hasBothRoundsBesideEachOther()
    {
        const ReportDocument document = test::handoutsOf({HandoutKind::Protocol}, test::heldWorkshop(), Language::German,
                                                         test::notesOfWorkshop());
        const QByteArray odt = odtOf(document).value();
        save(u"werkheim.protocol.de.odt"_s, odt);
        const QList<Element> content = contentOf(Package(odt));
        QVERIFY(reachesOut(content).isEmpty());
        const QStringList rows = test::rowsOf(content, u"table:table-row"_s, {u"table:table-cell"_s});
        QVERIFY(rows.contains(u" | Erste Runde | Zweite Runde | "_s));
        const QString twice = builtInInstrument().items[2].title.de;
        QCOMPARE(rows.filter(twice + u" | ·"_s).value(0).section(u" | "_s, 0, 14),
                 twice + u" | · | 4 | · | 5 | · | · | gespalten | · | 1 | 6 | 2 | · | · | einig"_s);
        const QString once = builtInInstrument().items[1].title.de;
        QVERIFY(rows.filter(once).value(0).contains(u"| 1 | 2 | 2 | 2 | 1 | 1 | gestreut |"_s));
        QVERIFY(content.first().text.contains(u"Wie viele Stunden bekommen die Lotsinnen und Lotsen?"_s));
    }

    void numbers_areTheScorings()
    {
        for (const QString &name : Examples) {
            const Assessment assessment = test::example(name);
            const AssessmentResult result = score(builtInInstrument(), assessment);
            const QByteArray odt = odtFrom(assessment);
            save(name + u".full.de.odt"_s, odt);
            save(name + u".council.en.odt"_s, odtFrom(assessment, Audience::Council, Language::English));
            QStringList cells;
            for (const Element &cell : elementsNamed(contentOf(Package(odt)), u"table:table-cell"_s))
                cells.append(cell.text);
            for (const TypeKey type : AllTypes)
                QVERIFY(cells.contains(percent(result.type.percent[type], Language::German)));
            for (const ScaleResult &scale : result.lenses + result.dimensions) {
                if (scale.mean)
                    QVERIFY2(cells.contains(decimal(*scale.mean, 2, Language::German)), qPrintable(name + scale.id));
            }
            for (const Contribution &contribution : result.type.contributions)
                QVERIFY(cells.contains(signedDecimal(contribution.towards * 100, 1, Language::German)));
        }
    }

    void hostileTexts_stayText_data()
    {
        QTest::addColumn<QString>("text");
        const QMap<QString, QString> texts = test::hostileTexts();
        for (auto text = texts.cbegin(); text != texts.cend(); ++text)
            QTest::newRow(qPrintable(text.key())) << *text;
    }

    void hostileTexts_stayText()
    {
        QFETCH(QString, text);
        const Assessment assessment = test::hostileAssessment(text);
        for (const Audience audience : {Audience::Full, Audience::Council, Audience::Protocol}) {
            const QByteArray odt = odtFrom(assessment, audience);
            save(u"hostile-%1.%2.odt"_s.arg(QString::fromUtf8(QTest::currentDataTag()), wordOf(audience)), odt);
            const Package package(odt);
            const QList<Element> content = contentOf(package);
            const QStringList found = reachesOut(content);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
            const QString shown = plainText(text.left(MaxNameLength)).trimmed().simplified();
            QVERIFY2(content.first().text.simplified().contains(shown), qPrintable(shown));
            QVERIFY(!QString::fromUtf8(package.file(u"content.xml"_s)).contains(QChar(0x202E)));
            QVERIFY(!elementsOf(package.file(u"styles.xml"_s)).isEmpty());
            QVERIFY(!elementsOf(package.file(u"meta.xml"_s)).isEmpty());
        }
    }

    void sameDocument_givesTheSameBytes()
    {
        QVERIFY(odtFrom(test::example(u"werkheim"_s)) == odtFrom(test::example(u"werkheim"_s)));
    }

    void emptyAssessment_isADocumentToo()
    {
        contentOf(Package(odtFrom(test::assessmentFrom(QString()))));
        contentOf(Package(odtFrom(test::assessmentLabelled(TypeLabel::Open), Audience::Council)));
    }

private:
    static void save(const QString &name, const QByteArray &bytes)
    {
        QFile file(Folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static inline const QString Folder = QStringLiteral(VK_ARTIFACT_DIR "/reports-odt");
    static inline const QStringList Examples{u"moosfelde"_s, u"werkheim"_s,   u"sonnbrunn"_s,
                                             u"auenmark"_s,  u"doppelfurt"_s, u"bachtal"_s};
};

QTEST_MAIN(TestReportOdt)
#include "tst_reportodt.moc"
