// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/assessmentfile.h"
#include "app/exchange/sealedfile.h"
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/storage/library.h"
#include "app/workflow/answersheet.h"
#include "tests/support/answers.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

int roundsOr(int quick)
{
    const int wanted = qEnvironmentVariableIntValue("VIERKLANG_FUZZ_ROUNDS");
    return wanted > 0 ? wanted : quick;
}

/// Pieces that are valid somewhere, so that damage gets past the first check.
const QList<QByteArray> Pieces{"null", "true", "-1", "5", "1e308", "2.5", "\"\"", "{}", "[]", "[[]]", "\"unknown\"",
                               "\"goal.legal\": 5,", "\"data.inventory\"", "\\u0000", "\\ud800", "9999999999999999999",
                               "\"answer\": 3", "\"planned\"", "\xff\xfe", ",", "}", "\"2026-02-30\""};

QByteArray damaged(QByteArray text, QRandomGenerator &random)
{
    const auto place = [&] { return random.bounded(static_cast<int>(text.size())); };
    for (int blows = 1 + random.bounded(4); blows > 0 && text.size() > 40; --blows) {
        switch (random.bounded(6)) {
        case 0:
            text[place()] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            text.remove(place(), 1 + random.bounded(40));
            break;
        case 2:
            text.insert(place(), Pieces[random.bounded(static_cast<int>(Pieces.size()))]);
            break;
        case 3:
            text.insert(place(), text.mid(place(), 1 + random.bounded(120)));
            break;
        case 4:
            text.truncate(place());
            break;
        default: {
            // A whole value exchanged for another one.
            const qsizetype colon = text.indexOf(": ", place());
            const qsizetype end = colon < 0 ? -1 : text.indexOf('\n', colon);
            if (end > 0)
                text.replace(colon + 2, end - colon - 2, Pieces[random.bounded(static_cast<int>(Pieces.size()))] + ',');
        }
        }
    }
    return text;
}

} // namespace

/// Whatever is done to a file: it is refused with a reason, or it is valid and comes back the same.
class TestDamagedFiles : public test::TestCase
{
    Q_OBJECT

    const Instrument &m_instrument = builtInInstrument();

private slots:
    void assessmentFiles_areRefusedOrValid()
    {
        QRandomGenerator random(20261122);
        const QByteArray whole = writeAssessment(test::example(u"werkheim"_s), m_instrument);
        int accepted = 0;
        int refused = 0;
        for (int i = roundsOr(5000); i > 0; --i) {
            const Result<Assessment> read = readAssessment(damaged(whole, random), m_instrument);
            if (!read) {
                ++refused;
                continue;
            }
            ++accepted;
            const QByteArray again = writeAssessment(read.value(), m_instrument);
            const Result<Assessment> second = readAssessment(again, m_instrument);
            QVERIFY(second.isOk());
            QCOMPARE(writeAssessment(second.value(), m_instrument), again);
            static_cast<void>(score(m_instrument, read.value()));
        }
        QVERIFY2(accepted > 50 && refused > 50, "the damage must be neither too great nor too small to mean anything");
    }

    /// No byte of a protected file can be altered, lost or added without being noticed.
    void sealedFiles_areRefusedOrWhole()
    {
        QRandomGenerator random(20261125);
        const Secret secret(u"Vier Töne klingen"_s);
        const QByteArray content = writeAssessment(test::example(u"werkheim"_s), m_instrument);
        const QByteArray whole = seal(content, secret, LeastKeyCost).value();
        int refused = 0;
        for (int i = roundsOr(5000) / 50; i > 0; --i) {
            QByteArray bytes = damaged(whole, random);
            // The cost itself is bounded, but a test need not pay it.
            if (bytes.size() > 16)
                bytes.replace(8, 8, whole.mid(8, 8));
            const Result<QByteArray> read = unseal(bytes, secret, MaxAssessmentFileSize);
            if (read)
                QCOMPARE(read.value(), content);
            else
                ++refused;
        }
        QVERIFY(refused > 80);
    }

    void answerSheets_areRefusedOrValid()
    {
        QRandomGenerator random(20261126);
        QByteArray whole = answerSheet(m_instrument, Form::Full, Language::German, QUuid::createUuid());
        whole.replace("\"Text, nötig\";\"\"", "\"Text, nötig\";\"Testau\"");
        QVERIFY(readAnswerSheet(whole, m_instrument).isOk());
        int accepted = 0;
        int refused = 0;
        for (int i = roundsOr(5000) / 10; i > 0; --i) {
            const Result<Assessment> read = readAnswerSheet(damaged(whole, random), m_instrument);
            if (!read) {
                ++refused;
                QVERIFY(!read.error().issues.isEmpty() || !read.error().arguments.isEmpty());
                continue;
            }
            ++accepted;
            const QByteArray again = writeAssessment(read.value(), m_instrument);
            QCOMPARE(writeAssessment(readAssessment(again, m_instrument).value(), m_instrument), again);
        }
        QVERIFY2(accepted > 5 && refused > 5, qPrintable(u"%1 %2"_s.arg(accepted).arg(refused)));
    }

    void instrumentFiles_areRefusedOrComplete()
    {
        QRandomGenerator random(20261123);
        const QByteArray whole = builtInInstrumentFile();
        int accepted = 0;
        for (int i = roundsOr(5000) / 50; i > 0; --i) {
            const Result<Instrument> read = readInstrument(damaged(whole, random));
            if (!read)
                continue;
            ++accepted;
            static_cast<void>(score(read.value(), test::assessmentFrom(u"legal=5"_s)));
        }
        QVERIFY(accepted > 0);
    }

    /// Damage anywhere in the library's file is found, or the answers are the ones that were written.
    void libraries_neverShowAnAnswerThatWasNotGiven()
    {
        QRandomGenerator random(20261124);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"library.sqlite"_s);
        const test::FixedClock clock;
        const QList<Assessment> written{test::example(u"werkheim"_s), test::example(u"bachtal"_s)};
        {
            auto library = Library::open(path, m_instrument, Access::ReadWrite, clock.now());
            for (const Assessment &assessment : written)
                QVERIFY(library.value()->add(assessment, score(m_instrument, assessment), true, clock.now()).isOk());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        int found = 0;
        for (int i = roundsOr(5000) / 10; i > 0; --i) {
            QByteArray bytes = whole;
            for (int flips = 1 + random.bounded(4); flips > 0; --flips) {
                const int at = random.bounded(static_cast<int>(bytes.size()));
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
            }
            const QString copy = folder.filePath(u"damaged.sqlite"_s);
            for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
                QFile::remove(copy + suffix);
            QFile target(copy);
            QVERIFY(target.open(QIODevice::WriteOnly));
            target.write(bytes);
            target.close();
            auto library = Library::open(copy, m_instrument, Access::ReadOnly, clock.now());
            if (!library) {
                ++found;
                continue;
            }
            for (const Assessment &assessment : written) {
                const Result<Assessment> read = library.value()->read(assessment.id());
                if (!read)
                    ++found;
                else
                    QCOMPARE(read.value(), assessment);
            }
        }
        QVERIFY2(found > 20, "damage that nobody notices tests nothing");
    }
};

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "tst_damagedfiles.moc"
