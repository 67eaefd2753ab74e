// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "app/workflow/reportrun.h"
#include "tests/support/answers.h"
#include "tests/ui/support/uifixture.h"
#include "ui/pages/reportpage.h"
#include "ui/pdfprinter.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using namespace vierklang::ui;

namespace {

constexpr int Patience = 30000;

struct Opened
{
    explicit Opened(const QByteArray &pdf) : bytes(pdf), buffer(&bytes)
    {
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }
    QByteArray bytes;
    QBuffer buffer;
    QPdfDocument document;
};

/// A page as seen from afar, 75 pixels wide: letters are grey, and how they are smoothed no longer matters.
QImage small(QPdfDocument &document, int page)
{
    const QSizeF points = document.pagePointSize(page);
    const QImage image = document.render(page, (points * (600 / points.width())).toSize());
    QImage onPaper(image.size(), QImage::Format_RGB32);
    onPaper.fill(Qt::white);
    QPainter(&onPaper).drawImage(0, 0, image);
    return onPaper.scaledToWidth(75, Qt::SmoothTransformation);
}

/// Mean distance of two pictures' grey values, 0 to 255.
double distance(const QImage &one, const QImage &other)
{
    const QImage scaled = other.scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(scaled.pixel(x, y)));
    }
    return sum / (one.width() * one.height());
}

} // namespace

class TestPrinting : public TestCase
{
    Q_OBJECT

private slots:
    void everyPage_isPrintedAsItIs();
    void chosenPages_areTheOnesPrinted();
    void largerSheet_isMadeSmaller();
    void noPrinter_isSaidAndNothingElse();
    void page_isPrintedByItsKey();

private:
    [[nodiscard]] QByteArray report() const
    {
        return makeReport(builtInInstrument(), example(u"moosfelde"_s), Audience::Full, Language::German).value();
    }
    /// A printer that writes a PDF, as "print to file" does.
    [[nodiscard]] std::unique_ptr<QPrinter> printerTo(const QString &name)
    {
        auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_folder.filePath(name));
        printer->setPageSize(QPageSize(QPageSize::A4));
        return printer;
    }
    QTemporaryDir m_folder;
};

void TestPrinting::everyPage_isPrintedAsItIs()
{
    const QByteArray pdf = report();
    Opened opened(pdf);
    QPdfDocument &wanted = opened.document;
    const auto printer = printerTo(u"all.pdf"_s);
    const Result<int> printed = printPdf(pdf, *printer);
    QVERIFY(printed.isOk());
    QCOMPARE(printed.value(), wanted.pageCount());
    QPdfDocument paper;
    paper.load(printer->outputFileName());
    QCOMPARE(paper.pageCount(), wanted.pageCount());
    for (const int page : {0, wanted.pageCount() - 1}) {
        QVERIFY(std::abs(paper.pagePointSize(page).width() - wanted.pagePointSize(page).width()) < 1.5);
        QVERIFY(distance(small(wanted, page), small(paper, page)) < 3);
    }
    QVERIFY(distance(small(wanted, 0), small(wanted, 1)) > 6); // the measure can tell pages apart
}

void TestPrinting::chosenPages_areTheOnesPrinted()
{
    const QByteArray pdf = report();
    Opened opened(pdf);
    QPdfDocument &wanted = opened.document;
    const auto printer = printerTo(u"some.pdf"_s);
    printer->setFromTo(2, 3);
    QCOMPARE(printPdf(pdf, *printer).value(), 2);
    QPdfDocument paper;
    paper.load(printer->outputFileName());
    QCOMPARE(paper.pageCount(), 2);
    QVERIFY(distance(small(wanted, 1), small(paper, 0)) < 3);
    // Face down, or for the shelf: the last one first.
    const auto reversed = printerTo(u"reversed.pdf"_s);
    reversed->setFromTo(1, 2);
    reversed->setPageOrder(QPrinter::LastPageFirst);
    QCOMPARE(printPdf(pdf, *reversed).value(), 2);
    QPdfDocument backwards;
    backwards.load(reversed->outputFileName());
    QVERIFY(distance(small(wanted, 1), small(backwards, 0)) < 3);
    QVERIFY(distance(small(wanted, 0), small(backwards, 1)) < 3);
    // Somebody asked for more pages than there are, and then for none of them.
    const auto beyond = printerTo(u"beyond.pdf"_s);
    beyond->setFromTo(wanted.pageCount(), 999);
    QCOMPARE(printPdf(pdf, *beyond).value(), 1);
    const auto nothing = printerTo(u"nothing-of-it.pdf"_s);
    nothing->setFromTo(900, 999);
    QCOMPARE(printPdf(pdf, *nothing).error().code, ErrorCode::NotPrinted);
}

void TestPrinting::largerSheet_isMadeSmaller()
{
    const QByteArray pdf = report();
    Opened opened(pdf);
    QPdfDocument &wanted = opened.document;
    const auto printer = printerTo(u"a5.pdf"_s);
    printer->setPageSize(QPageSize(QPageSize::A5));
    QVERIFY(printPdf(pdf, *printer).isOk());
    QPdfDocument paper;
    paper.load(printer->outputFileName());
    QCOMPARE(paper.pageCount(), wanted.pageCount());
    // All of it, only smaller: the foot with the page number is still there.
    const QImage foot = small(paper, 0).copy(0, 95, 75, 10);
    QVERIFY(distance(foot, QImage(foot).scaled(1, 1).scaled(foot.size())) > 0.5);
}

void TestPrinting::noPrinter_isSaidAndNothingElse()
{
    const auto printer = printerTo(u"no/such/folder/a.pdf"_s);
    QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
    const Result<int> printed = printPdf(report(), *printer);
    QVERIFY(!printed.isOk());
    QCOMPARE(printed.error().code, ErrorCode::NotPrinted);
    const auto other = printerTo(u"nothing.pdf"_s);
    QCOMPARE(printPdf("no PDF at all", *other).error().code, ErrorCode::NotPrinted);
    QVERIFY(!QFile::exists(other->outputFileName()));
}

void TestPrinting::page_isPrintedByItsKey()
{
    UiFixture fixture;
    ui::AssessmentView &view = fixture.openExample(u"Moosfelde"_s);
    view.goTo({Place::Kind::Report, {}});
    auto *page = qobject_cast<ReportPage *>(view.page());
    auto *print = find<QPushButton>(page, u"print"_s);
    QVERIFY(!print->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(print->isEnabled(), Patience);
    QSignalSpy announced(page, &ReportPage::announced);
    // Cancelled in the dialog: nothing happens.
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Print));
    QVERIFY(print->isEnabled());
    fixture.prompts.printToNext = fixture.folder.filePath(u"paper.pdf"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence(QKeySequence::Print));
    QVERIFY(!print->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(announced.count(), 1, Patience);
    QVERIFY(announced.first().first().toString().contains(fixture.prompts.printToNext));
    QCOMPARE(fixture.prompts.lastDocument + u".pdf"_s, nameOfReport(view.editor().assessment(), Audience::Full));
    QVERIFY(print->isEnabled());
    QPdfDocument paper;
    paper.load(fixture.prompts.printToNext);
    QVERIFY(paper.pageCount() > 5);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
