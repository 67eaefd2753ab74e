// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpage.h"

#include "app/workflow/filecheck.h"
#include "app/workflow/messages.h"
#include "ui/exchange/importbar.h"
#include "ui/exchange/importdetail.h"
#include "ui/exchange/importreader.h"
#include "ui/exchange/importtable.h"
#include "ui/exchange/passwordcard.h"
#include "ui/theme.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageframe.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// So many are read before anybody notices; more of them get a bar and a way to stop.
constexpr qsizetype ReadAtOnce = 25;
/// Width at which list and detail stand side by side, at 100 %.
constexpr int WideFrom = 900;
/// Height of what stands above and below the list, at 100 %.
constexpr int AroundTable = 240;

} // namespace

ImportPage::ImportPage(Context &context, LibraryDesk &desk, QWidget *parent)
    : QWidget(parent), m_context(context), m_desk(desk), m_reader(new ImportReader(desk.instrument(), this)),
      m_frame(new PageFrame(context.theme, this))
{
    setObjectName(u"importPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    m_frame->crumb()->hide();
    buildContent();
    connect(m_frame->back(), &QPushButton::clicked, this, &ImportPage::onBack);
    connect(m_frame->next(), &QPushButton::clicked, this, &ImportPage::onApply);
    connect(m_reader, &ImportReader::progressed, this, &ImportPage::onProgress);
    connect(m_reader, &ImportReader::finished, this, &ImportPage::onRead);
    connect(m_password, &PasswordCard::given, this, &ImportPage::onPassword);
    connect(m_table, &ImportTable::selectedChanged, this, &ImportPage::showDetail);
    connect(m_detail, &ImportDetail::chosen, this, &ImportPage::onChosen);
    connect(m_detail, &ImportDetail::allChosen, this, &ImportPage::onAllChosen);
    connect(m_tools, &ImportBar::filterChanged, this, &ImportPage::onFilter);
    connect(m_tools, &ImportBar::sideChosen, this, &ImportPage::onEverywhereChosen);
    retranslate();
}

ImportPage::~ImportPage() = default;

void ImportPage::buildContent()
{
    QVBoxLayout *content = m_frame->content();
    m_reading = new QWidget(this);
    auto *reading = new QVBoxLayout(m_reading);
    reading->setContentsMargins(0, 8, 0, 8);
    m_readingText = plainLabel(m_reading, u"readingText"_s);
    m_bar = new QProgressBar(m_reading);
    m_bar->setObjectName(u"readingBar"_s);
    m_bar->setTextVisible(false);
    reading->addWidget(m_readingText);
    reading->addWidget(m_bar);
    m_password = new PasswordCard(this);
    m_tools = new ImportBar(this);
    m_table = new ImportTable(m_context, this);
    m_detail = new ImportDetail(m_context, m_desk.instrument(), this);
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(16);
    // Each as high as what it holds; what is left stays empty below it.
    for (const auto &[part, stretch] : {std::pair<QWidget *, int>{m_table, 1}, std::pair<QWidget *, int>{m_detail, 0}}) {
        auto *column = new QVBoxLayout;
        column->addWidget(part, stretch);
        column->addStretch(1 - stretch);
        m_body->addLayout(column, part == m_table ? 4 : 5);
    }
    for (QWidget *part : {m_reading, static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_tools)})
        content->addWidget(part);
    content->addLayout(m_body, 1);
    content->addStretch(0);
}

void ImportPage::showFiles(const QStringList &paths)
{
    m_files.clear();
    m_plan = {};
    m_isUnlocking = false;
    m_table->showPlan(&m_plan, std::nullopt);
    m_password->refuse({});
    if (paths.size() > ReadAtOnce)
        return read(paths, {});
    m_reader->cancel();
    QList<ReadFile> files;
    for (const QString &path : paths)
        files.append({path, assessmentFromFile(path, m_desk.instrument())});
    onRead(files);
}

void ImportPage::read(const QStringList &paths, const Secret &secret)
{
    m_reader->start(paths, secret);
    showPlan();
    onProgress(0, static_cast<int>(paths.size()));
    m_frame->back()->setFocus(Qt::OtherFocusReason);
}

void ImportPage::onProgress(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_readingText->setText(tr("%1 of %n files read", nullptr, all).arg(done));
    m_bar->setAccessibleName(m_readingText->text());
}

void ImportPage::onRead(const QList<ReadFile> &files)
{
    const qsizetype lockedBefore = lockedPaths().size();
    for (const ReadFile &file : files) {
        const auto isIt = [&file](const ReadFile &known) { return known.path == file.path; };
        const auto known = m_isUnlocking ? std::find_if(m_files.begin(), m_files.end(), isIt) : m_files.end();
        if (known == m_files.end())
            m_files.append(file);
        else
            *known = file;
    }
    planAnew();
    showPlan();
    const auto waits = [](const ImportEntry &entry) { return entry.undecidedCount() > 0; };
    const auto first = std::find_if(m_plan.entries.cbegin(), m_plan.entries.cend(), waits);
    if (!m_isUnlocking && first != m_plan.entries.cend())
        m_table->select(static_cast<int>(first - m_plan.entries.cbegin()));
    const qsizetype locked = lockedPaths().size();
    if (m_isUnlocking && locked > 0) {
        const Error wrong = refusal(ErrorCode::PasswordProtected, {u"wrong"_s});
        const auto opened = static_cast<int>(lockedBefore - locked);
        m_password->refuse(opened > 0 ? tr("%n files were opened. For the others this password does not fit.", nullptr, opened)
                                      : sentenceOf(wrong));
    } else if (locked > 0) {
        m_password->focusField();
    } else {
        (m_frame->next()->isEnabled() ? static_cast<QWidget *>(m_frame->next()) : m_frame->back())
            ->setFocus(Qt::OtherFocusReason);
    }
    if (!m_isUnlocking)
        m_frame->scrollToTop();
    m_isUnlocking = false;
}

void ImportPage::onPassword(const Secret &secret)
{
    m_isUnlocking = true;
    read(lockedPaths(), secret);
}

QStringList ImportPage::lockedPaths() const
{
    QStringList paths;
    for (const ImportEntry &entry : m_plan.entries) {
        if (entry.kind == ImportEntry::Kind::Locked)
            paths.append(entry.path);
    }
    return paths;
}

void ImportPage::planAnew()
{
    QMap<QString, Choices> decided;
    for (const ImportEntry &entry : std::as_const(m_plan.entries))
        decided.insert(entry.path, entry.choices);
    m_plan = m_desk.planImport(m_files);
    for (ImportEntry &entry : m_plan.entries) {
        const Choices choices = decided.value(entry.path);
        for (auto it = choices.cbegin(); it != choices.cend(); ++it)
            entry.choose(it.key(), it.value(), m_desk.instrument());
    }
}

void ImportPage::showPlan()
{
    const bool isReading = m_reader->isReading();
    m_reading->setVisible(isReading);
    for (QWidget *part : {static_cast<QWidget *>(m_tools), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_detail)})
        part->setVisible(!isReading);
    showPassword();
    m_tools->show(m_plan);
    m_table->showPlan(&m_plan, m_tools->filter());
    showWords();
    showDetail();
    arrange();
}

void ImportPage::showPassword()
{
    const auto locked = static_cast<int>(lockedPaths().size());
    m_password->setVisible(locked > 0 && !m_reader->isReading());
    m_password->ask(tr("%n files are protected with a password.", nullptr, locked));
}

void ImportPage::onFilter()
{
    m_table->showPlan(&m_plan, m_tools->filter());
    showDetail();
    arrange();
}

void ImportPage::showDetail()
{
    if (const int entry = m_table->selected(); entry >= 0)
        m_detail->show(m_plan.entries[entry]);
    else
        m_detail->clear();
    // Its parts are made anew: Tab goes from the list through them to the buttons of the page.
    QWidget *before = m_table;
    for (QWidget *part : m_detail->tabStops()) {
        setTabOrder(before, part);
        before = part;
    }
    setTabOrder(before, m_frame->back());
    setTabOrder(m_frame->back(), m_frame->next());
}

void ImportPage::onChosen(const QString &where, Side side)
{
    const int number = m_table->selected();
    if (number < 0)
        return;
    ImportEntry &entry = m_plan.entries[number];
    const bool hadError = entry.error.has_value();
    entry.choose(where, side, m_desk.instrument());
    m_table->importModel()->retranslate();
    // Built anew only where a sentence comes or goes: the choice that was just made keeps the focus.
    if (hadError || entry.error)
        showDetail();
    showWords();
}

void ImportPage::onAllChosen(Side side)
{
    const int number = m_table->selected();
    if (number < 0)
        return;
    m_plan.entries[number].chooseAll(side, m_desk.instrument());
    m_table->importModel()->retranslate();
    showDetail();
    showWords();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ImportPage::onEverywhereChosen(Side side)
{
    m_plan.chooseAll(side, m_desk.instrument());
    m_table->importModel()->retranslate();
    showDetail();
    showWords();
    (m_frame->next()->isEnabled() ? static_cast<QWidget *>(m_frame->next()) : m_table)->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showWords()
{
    const bool isReading = m_reader->isReading();
    const int ready = isReading ? 0 : m_plan.readyCount();
    int open = 0;
    for (const ImportEntry &entry : std::as_const(m_plan.entries))
        open += entry.kind == ImportEntry::Kind::Conflicting && !entry.isReady();
    const QString rule = tr("Nothing has changed yet. What is ready is taken over in one step, after a backup of the library; "
                            "broken files stay out.");
    const QString waiting = tr("%n files wait for your decision and stay out until then.", nullptr, open);
    m_frame->heading()->setText(isReading ? tr("The files are being read") : tr("What the import would do"));
    m_frame->rule()->setText(open > 0 ? rule + u' ' + waiting : rule);
    m_frame->next()->setText(ready > 0 ? tr("&Take over %n assessments", nullptr, ready) : tr("Nothing to take over"));
    m_frame->next()->setEnabled(ready > 0 && !m_desk.isReadOnly());
    m_frame->next()->setVisible(!isReading);
}

void ImportPage::retranslate()
{
    m_frame->hints()->setHints({});
    m_frame->back()->setText(tr("&Cancel"));
    m_tools->retranslate();
    m_table->setAccessibleName(tr("Files to import"));
    m_table->importModel()->retranslate();
    m_password->retranslate();
    showPlan();
}

void ImportPage::arrange()
{
    const bool wide = width() >= m_context.theme.px(WideFrom);
    m_body->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_detail->setNarrow(width() < m_context.theme.px(wide ? WideFrom + 160 : 560)))
        showDetail();
    m_table->fit(wide ? width() * 4 / 9 : width(), height() - m_context.theme.px(wide ? AroundTable : 2 * AroundTable));
}

void ImportPage::onBack()
{
    m_reader->cancel();
    m_password->forget();
    // Stopped while a password was tried: the preview is there already.
    if (std::exchange(m_isUnlocking, false))
        return showPlan();
    emit cancelled();
}

void ImportPage::onApply()
{
    const Result<ImportReceipt> done = m_desk.applyImport(m_plan);
    if (!done) {
        emit failed(done.error());
        return;
    }
    m_receipt = done.value();
    m_password->forget();
    emit imported(m_receipt.count());
}

void ImportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ImportPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_table)
        arrange();
}

} // namespace vierklang::ui
