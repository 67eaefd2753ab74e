// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/idsource.h"
#include "app/instrument/instrumentreader.h"
#include "app/scoring/scoring.h"
#include "app/workflow/librarydesk.h"
#include "app/workflow/libraryindex.h"
#include "tests/support/answers.h"
#include "tests/support/manyentries.h"
#include "ui/context.h"
#include "ui/fileprompts.h"
#include "ui/library/librarytable.h"
#include "ui/library/libraryview.h"
#include "ui/librarypanels.h"
#include "ui/pages/startpage.h"
#include "ui/windowfont.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace vierklang;

namespace {

constexpr int Count = 10'000;
constexpr int Few = 9; ///< one of them is in the archive
constexpr int Rounds = 15;
const QSize WindowSize(1366, 768);
const QStringList Keystrokes{u"m"_s, u"mü"_s, u"müh"_s, u"mühl"_s, u"mühle"_s, u"mühlen"_s, u"mühlenb"_s, u"mühlen"_s, u"mühle"_s, u"m"_s, u""_s};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Whole assessments, answers and all, as a library keeps them.
void fill(const QString &path, int count)
{
    const Instrument &instrument = builtInInstrument();
    auto library = Library::open(path, instrument, Access::ReadWrite, QDateTime::currentDateTimeUtc());
    QRandomGenerator random(7);
    const QList<LibraryEntry> entries = test::manyEntries(count);
    const Result<void> written = library.value()->atomically([&]() -> Result<void> {
        for (const LibraryEntry &entry : entries) {
            Assessment assessment = test::randomAssessment(random, entry.form);
            assessment.setId(entry.id);
            Commune commune;
            commune.name = entry.communeName;
            commune.kind = entry.kind;
            commune.state = entry.state;
            commune.population = entry.population;
            if (!assessment.setCommune(commune) || !assessment.setTitle(entry.title) || !assessment.setTags(entry.tags) ||
                !assessment.setConductedOn(entry.conductedOn))
                return Error{ErrorCode::WrongType, {}, {}, {}};
            if (Result<void> added = library.value()->add(assessment, score(instrument, assessment), entry.revealed, entry.changedAt); !added)
                return added;
        }
        return {};
    });
    if (!written)
        qFatal("the library was not written");
}

/// What a program would do without an index of its own: the same texts in a model, filtered by Qt.
class PlainModel final : public QAbstractTableModel
{
public:
    explicit PlainModel(const QList<LibraryEntry> &entries)
    {
        for (const LibraryEntry &entry : entries)
            m_rows.append(QStringList{entry.communeName + u' ' + entry.title + u' ' + entry.tags.join(u' '), entry.state,
                                      QString::number(entry.population.value_or(0)), entry.conductedOn->toString(Qt::ISODate), entry.title,
                                      QString::number(entry.answered), entry.tags.join(u", "_s)});
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnCount(const QModelIndex & = {}) const override { return 7; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows[index.row()][index.column()]) : QVariant();
    }

private:
    QList<QStringList> m_rows;
};

struct Desk
{
    explicit Desk(const QString &path, const Clock &clock, IdSource &ids)
    {
        openMs = milliseconds([&] { desk = std::move(openDesk(path, builtInInstrument(), Access::ReadWrite, clock, ids)).value(); });
    }
    std::unique_ptr<LibraryDesk> desk;
    double openMs = 0;
};

} // namespace

/// The library with ten thousand assessments; a file given as argument is used instead of writing one.
/// A keystroke in the search until the first page is painted, against a
/// QSortFilterProxyModel over the same texts; the start page and the opened library against a library of a few; all in turns
/// within one run.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ui::useBundledFont();
    QTextStream out(stdout);
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    Settings settings(store);
    ui::Theme theme(settings);
    theme.apply();
    const SystemClock clock;
    RandomIds ids;
    ui::FilePrompts prompts;
    ui::Context context{settings, theme, prompts, clock};
    const QString fullPath = argc > 1 ? QString::fromLocal8Bit(argv[1]) : folder.filePath(u"full.sqlite"_s);
    if (argc == 1)
        out << "writing " << Count << " assessments  " << milliseconds([&] { fill(fullPath, Count); }) / 1000 << " s\n" << Qt::flush;

    // As many as the start page shows: what the others cost is the difference.
    const QString fewPath = folder.filePath(u"few.sqlite"_s);
    fill(fewPath, Few);

    std::vector<double> openFull, openFew, startFull, startFew, viewFull, viewFew, read;
    for (int i = 0; i <= Rounds; ++i) {
        for (const bool isFull : {true, false}) {
            Desk desk(isFull ? fullPath : fewPath, clock, ids);
            ui::StartPage start(context, *desk.desk, nullptr);
            start.resize(WindowSize);
            start.show();
            const double startMs = milliseconds([&] {
                start.refresh();
                start.grab();
            });
            start.hide();
            ui::LibraryView view(context, *desk.desk, ui::libraryPanelSeats(), nullptr);
            view.resize(WindowSize);
            const double viewMs = milliseconds([&] {
                view.beginAfresh();
                view.grab();
            });
            if (i == 0)
                continue;
            (isFull ? openFull : openFew).push_back(desk.openMs);
            (isFull ? startFull : startFew).push_back(startMs);
            (isFull ? viewFull : viewFew).push_back(viewMs);
            if (isFull)
                read.push_back(milliseconds([&] { static_cast<void>(desk.desk->entries().isOk()); }));
        }
    }

    const QList<LibraryEntry> entries = test::manyEntries(Count);
    Desk few(fewPath, clock, ids);
    ui::LibraryModel model(context, *few.desk, nullptr);
    ui::LibraryTable own(model, theme, nullptr);
    own.resize(1062, 560);
    own.show();
    LibraryIndex index;
    index.setEntries(entries);
    PlainModel plain(entries);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTableView peer;
    peer.setModel(&proxy);
    peer.verticalHeader()->hide();
    peer.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    peer.verticalHeader()->setDefaultSectionSize(own.rowHeight(0) > 0 ? own.rowHeight(0) : 42);
    peer.resize(own.size());
    peer.show();
    QCoreApplication::processEvents();
    std::vector<double> ratios, owns, peers, scrolls;
    for (int i = 0; i <= Rounds; ++i) {
        for (const QString &typed : Keystrokes) {
            const double ownMs = milliseconds([&] {
                LibraryFilter filter;
                filter.text = typed;
                own.showEntries(index.matching(filter));
                own.viewport()->repaint();
            });
            const double peerMs = milliseconds([&] {
                proxy.setFilterFixedString(typed);
                peer.viewport()->repaint();
            });
            if (i == 0)
                continue;
            owns.push_back(ownMs);
            peers.push_back(peerMs);
            ratios.push_back(ownMs / peerMs);
        }
        scrolls.push_back(milliseconds([&] {
            own.verticalScrollBar()->setValue(own.verticalScrollBar()->value() + own.verticalScrollBar()->pageStep());
            own.viewport()->repaint();
        }));
    }
    const double keystroke = median(ratios);
    const double start = median(startFull) / median(startFew);
    out << "opening the file           " << median(openFull) << " ms, with few " << median(openFew) << " ms\n"
        << "start page                 " << median(startFull) << " ms, with few " << median(startFew) << " ms, ratio " << start << "\n"
        << "reading all entries        " << median(read) << " ms\n"
        << "opening the library        " << median(viewFull) << " ms, with few " << median(viewFew) << " ms\n"
        << "keystroke to painted page  " << median(owns) << " ms, QSortFilterProxyModel " << median(peers) << " ms, median of ratios "
        << keystroke << " (aim 0.3)\n"
        << "a page of scrolling        " << median(scrolls) << " ms\n";
    return keystroke <= 0.3 ? 0 : 1;
}
