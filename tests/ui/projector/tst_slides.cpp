// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instrument/instrumentreader.h"
#include "tests/support/testcase.h"
#include "tests/ui/projector/exampleviews.h"
#include "ui/projector/projectorscreen.h"
#include "ui/projector/slides.h"
#include "ui/theme.h"
#include "ui/translation.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;
using namespace vierklang::test;
using ui::SlideSheet;
using ui::WrittenText;

namespace {

/// Pages of projectors, in lengths of a slide: 16:9, 16:10, 4:3.
const QList<QSizeF> Pages{{1280, 720}, {1152, 720}, {960, 720}};

QString words(const WrittenText &text)
{
    return u"“%1” %2×%3 at %4,%5"_s.arg(text.text)
        .arg(text.area.width())
        .arg(text.area.height())
        .arg(text.area.x())
        .arg(text.area.y());
}

bool touch(const QRectF &a, const QRectF &b)
{
    return a.adjusted(1, 1, -1, -1).intersects(b.adjusted(1, 1, -1, -1));
}

/// What somebody in the last row would complain about. Measured anew here, not asked from the sheet.
QStringList problemsOf(const SlideSheet &sheet)
{
    QStringList problems;
    const QRectF page(QPointF(), sheet.size());
    const QList<WrittenText> &texts = sheet.texts();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const WrittenText &text = texts[i];
        if (text.font.pixelSize() < page.height() / 25)
            problems.append(u"too small: "_s + words(text));
        QString shown;
        for (const WrittenText::Line &line : text.lines) {
            const QRectF box = QFontMetricsF(text.font).boundingRect(line.text).translated(line.baseline);
            if (!page.contains(box))
                problems.append(u"off the page: "_s + words(text));
            shown += line.text;
        }
        if (shown.remove(u' ') != QString(text.text).remove(u' ').remove(u'\n'))
            problems.append(u"cut: "_s + words(text));
        if (text.isTorn)
            problems.append(u"torn word: "_s + words(text));
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (touch(text.area, texts[j].area))
                problems.append(u"overlap: %1 and %2"_s.arg(words(text), words(texts[j])));
        }
        for (const QRectF &drawing : sheet.drawings()) {
            if (touch(text.area, drawing) && !drawing.adjusted(-1, -1, 1, 1).contains(text.area))
                problems.append(u"over a drawing: "_s + words(text));
        }
    }
    return problems;
}

/// All texts of a sheet.
QString read(const SlideSheet &sheet)
{
    QStringList texts;
    for (const WrittenText &text : sheet.texts())
        texts.append(text.text);
    return texts.join(u'\n');
}

} // namespace

/// What the room sees can be read from the last row: every question and answer of the instrument, in both
/// languages, on every kind of projector.
class TestSlides : public TestCase
{
    Q_OBJECT

    ui::Translation m_translation;

    static void fits(const ProjectedView &view, const QString &name)
    {
        for (const QSizeF &page : Pages) {
            const SlideSheet sheet = ui::layOut(view, page);
            const QStringList problems = problemsOf(sheet);
            QVERIFY2(problems.isEmpty(),
                     qPrintable(u"%1 at %2: %3"_s.arg(name).arg(page.width()).arg(problems.join(u"; "_s))));
            QVERIFY2(sheet.isTidy(), qPrintable(u"%1 at %2 has no room"_s.arg(name).arg(page.width())));
        }
    }

    static void bothLanguages()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("de") << Language::German;
        QTest::newRow("en") << Language::English;
    }

private slots:
    void examples_fit_data() { bothLanguages(); }
    void examples_fit()
    {
        QFETCH(const Language, language);
        m_translation.use(language);
        for (NamedView example : exampleViews(language)) {
            fits(example.view, example.name);
            example.view.isRehearsal = true;
            fits(example.view, example.name + u" in a rehearsal"_s);
        }
    }

    void everyQuestion_fits_data() { bothLanguages(); }
    void everyQuestion_fits()
    {
        QFETCH(const Language, language);
        m_translation.use(language);
        for (const Item &item : builtInInstrument().items) {
            fits(questionView(item, language), item.id);
            fits(questionView(item, language, 2, 9), item.id + u" counting"_s);
            ProjectedView parked = questionView(item, language);
            std::get<QuestionSlide>(parked.slide).head.isParked = true;
            fits(parked, item.id + u" parked"_s);
        }
        for (const BehaviourItem &question : builtInInstrument().behaviour)
            fits(behaviourView(question, language), question.id);
    }

    void everyReveal_fits_data() { bothLanguages(); }
    void everyReveal_fits()
    {
        QFETCH(const Language, language);
        m_translation.use(language);
        for (const Item &item : builtInInstrument().items) {
            // Two peaks on the steps with the longest texts, a spread room of forty, agreement on two, nobody
            // on a step.
            for (const QString &votes : {u"4 0 4 0 0"_s, u"0 4 0 4 0"_s, u"0 4 0 0 4"_s, u"0 0 4 0 4"_s,
                                         u"8 8 8 8 8"_s, u"0 0 0 5 5"_s, u"0 5 5 0 0"_s, u"0 9 1 0 0"_s}) {
                fits(revealedView(item, language, votes), item.id + u' ' + votes);
            }
            fits(revealedView(item, language, u"0 12 0 12 0"_s, 9, 7), item.id + u" with those apart"_s);
            fits(revealedView(item, language, u"0 3 1 3 0"_s, 1, 1, u"9 9 9 0 9"_s),
                 item.id + u" second round"_s);
            fits(revealedView(item, language, u"0 0 0 0 0"_s, 6, 4), item.id + u" nobody"_s);
        }
    }

    void longNames_fit()
    {
        m_translation.use(Language::German);
        const QString longest =
            QString(u"Verbandsgemeinde Neustadt an der Donau "_s).repeated(6).left(200).trimmed();
        ProjectedView welcome{WelcomeSlide{longest, QDate(2026, 9, 30)}, Language::German, true};
        fits(welcome, u"welcome"_s);
        for (NamedView example : exampleViews(Language::German)) {
            if (auto *picture = std::get_if<PictureSlide>(&example.view.slide)) {
                picture->commune = longest;
                fits(example.view, u"picture"_s);
                picture->lenses[1].mean.reset();
                picture->headline.clear();
                fits(example.view, u"picture without answers"_s);
            }
            if (auto *targets = std::get_if<TargetsSlide>(&example.view.slide)) {
                for (PlannedStepText &measure : targets->measures)
                    measure.title = longest;
                targets->lenses[2].mean.reset();
                fits(example.view, u"targets"_s);
            }
        }
    }

    void measuresThatDoNotFit_areCounted()
    {
        m_translation.use(Language::German);
        ProjectedView view;
        TargetsSlide slide;
        slide.lenses = {{u"Rollen"_s, 1.8, 1, 2, 3.0}};
        for (int i = 0; i < 5; ++i)
            slide.measures.append(
                {QString(u"Maßnahme mit einem langen Titel "_s).repeated(6).trimmed(), QDate(2027, 3, 31)});
        view.slide = slide;
        QVERIFY(read(ui::layOut(view, {960, 720})).contains(u"weitere"_s));
        slide.measures = {{u"Kurz"_s, std::nullopt}};
        view.slide = slide;
        QVERIFY(!read(ui::layOut(view, {960, 720})).contains(u"weitere"_s));
    }

    /// On paper white and on the tinted ground alike: ink and muted text, digits on their badges.
    void texts_haveContrast()
    {
        for (const NamedView &example : exampleViews(Language::German)) {
            const SlideSheet sheet = ui::layOut(example.view, {1280, 720});
            QImage ground(1280, 720, QImage::Format_RGB32);
            ground.fill(Qt::white);
            QPainter painter(&ground);
            for (const ui::DrawnShape &shape : sheet.shapes()) {
                painter.setPen(Qt::NoPen);
                painter.setBrush(shape.filling.style() == Qt::SolidPattern ? shape.filling
                                                                           : QBrush(Qt::NoBrush));
                painter.drawPath(shape.path);
            }
            painter.end();
            for (const WrittenText &text : sheet.texts()) {
                const QColor behind = ground.pixelColor(text.area.center().toPoint());
                QVERIFY2(ui::contrast(text.colour, behind) >= 4.5,
                         qPrintable(example.name + u": "_s + text.text));
            }
        }
    }

    void aSlideSays_whatTheDesignSays()
    {
        m_translation.use(Language::German);
        const Item &item = *builtInInstrument().item(u"role.owner"_s);
        QString text = read(ui::layOut(revealedView(item, Language::German, u"0 4 1 4 0"_s, 1), {1280, 720}));
        for (const QString &part :
             {u"gespalten"_s, u"Zwei Gipfel: je 4 Stimmen bei den Stufen 1 und 3, nur eine dazwischen."_s,
              u"Erste Runde: aufgedeckt"_s, u"Danach stimmen wir noch einmal ab."_s, item.anchors[1].de,
              item.anchors[3].de})
            QVERIFY2(text.contains(part), qPrintable(part));
        QVERIFY(!text.contains(item.anchors[2].de));
        text = read(ui::layOut(questionView(item, Language::German), {1280, 720}));
        QVERIFY(text.contains(u"0:42"_s));
        QVERIFY(text.contains(u"Auf drei:"_s));
        text = read(ui::layOut(questionView(item, Language::German, 1, 9), {1280, 720}));
        QVERIFY(text.contains(u"9 von 10 Stimmen gezählt"_s));
    }

    void theScreen_speaks_andGoesBlack()
    {
        m_translation.use(Language::German);
        ui::ProjectorScreen screen;
        screen.resize(640, 360);
        screen.setView(exampleViews(Language::German).first().view);
        QVERIFY(screen.accessibleDescription().contains(u"Gespeichert wird nur, wie viele"_s));
        screen.setBlank(true);
        QVERIFY(!screen.accessibleDescription().contains(u"Gespeichert"_s));
        QImage picture = screen.grab().toImage();
        for (int y = 0; y < picture.height(); y += 7) {
            for (int x = 0; x < picture.width(); x += 7)
                QCOMPARE(picture.pixelColor(x, y), QColor(Qt::black));
        }
        screen.setBlank(false);
        QVERIFY(screen.accessibleDescription().contains(u"Gespeichert"_s));
        QCOMPARE(screen.focusPolicy(), Qt::NoFocus);
    }

    /// Laid out is not yet painted: each ground and each badge has its colour in the picture.
    void theScreen_paintsWhatIsLaidOut()
    {
        ui::ProjectorScreen screen;
        screen.resize(1280, 720);
        screen.setView(revealedView(*builtInInstrument().item(u"role.owner"_s), Language::German, u"0 4 1 4 0"_s, 1));
        const QImage picture = screen.grab().toImage();
        const ui::Colours colours = ui::coloursOf(ThemeChoice::Light, false);
        QMap<QRgb, int> pixels;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ++pixels[picture.pixel(x, y)];
        }
        for (const QColor &level : colours.levels)
            QVERIFY2(pixels.value(level.rgb()) > 800, qPrintable(level.name()));
        QVERIFY(pixels.value(colours.selection.rgb()) > 150000);
        // Nine whole blocks and one hatched.
        QVERIFY(pixels.value(colours.accent.rgb()) > 9 * 70 * 40);
        QVERIFY(pixels.value(colours.surface.rgb()) > 200000);
    }

    /// The small picture in the moderator's window has the same breaks as the wall.
    void everySize_showsTheSame_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("thumbnail") << QSize(180, 101);
        QTest::newRow("full hd") << QSize(1920, 1080);
        QTest::newRow("4k") << QSize(3840, 2160);
    }

    void everySize_showsTheSame()
    {
        QFETCH(const QSize, size);
        const ProjectedView view = questionView(builtInInstrument().items.first(), Language::German);
        const SlideSheet reference = ui::layOut(view, {1280, 720});
        ui::ProjectorScreen screen;
        screen.resize(size);
        screen.setView(view);
        QCOMPARE(screen.sheet().texts().size(), reference.texts().size());
        for (qsizetype i = 0; i < reference.texts().size(); ++i) {
            QCOMPARE(screen.sheet().texts()[i].lines.size(), reference.texts()[i].lines.size());
            QCOMPARE(screen.sheet().texts()[i].font, reference.texts()[i].font);
        }
        QVERIFY(screen.grab().toImage().pixelColor(2, 2) == QColor(Qt::white));
    }
};

QTEST_MAIN(TestSlides)
#include "tst_slides.moc"
