// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/guesspage.h"

#include "app/base/numbers.h"
#include "app/scoring/typepicture.h"
#include "app/workflow/wording.h"
#include "ui/charts/sharebars.h"
#include "ui/pages/typetexts.h"
#include "ui/teaching/modelcombo.h"
#include "ui/teaching/tallyblocks.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/resultparts.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QSignalBlocker>
#include <QPainter>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneColumnBelow = 920;
constexpr int FirstSeed = 2026;

/// No type, drawn as one draws the types.
QPixmap openSign(const Theme &theme, qreal pixelRatio)
{
    const int edge = theme.px(16);
    QPixmap pixmap(QSize(edge, edge) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme.colours().ink, edge * 0.1);
    pen.setDashPattern({2.2, 1.6});
    painter.setPen(pen);
    painter.drawEllipse(QPointF(edge / 2.0, edge / 2.0), edge * 0.36, edge * 0.36);
    return pixmap;
}

QString native(int key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

} // namespace

GuessPage::GuessPage(Context &context, Lesson &lesson, QWidget *parent) : TeachingPage(context, lesson, parent)
{
    setObjectName(u"guessPage"_s);
    buildTools();
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(px(12));
    auto *left = new QVBoxLayout;
    left->setSpacing(px(12));
    auto *right = new QVBoxLayout;
    right->setSpacing(px(12));
    m_columns->addLayout(left, 44);
    m_columns->addLayout(right, 56);
    body()->addLayout(m_columns, 1);
    buildCases(left);
    buildGuesses(right);
    buildSolution(right);
    buildFoot();
    retranslate();
    refresh();
}

GuessPage::~GuessPage()
{
    if (m_projector)
        m_projector->disconnect(this);
    delete m_projector;
}

void GuessPage::buildTools()
{
    m_project = pushButton(inside(), u"guessProject"_s);
    m_project->setCheckable(true);
    tools()->addWidget(m_project);
    connect(m_project, &QPushButton::clicked, this, &GuessPage::toggleProjector);
}

void GuessPage::buildCases(QVBoxLayout *into)
{
    QVBoxLayout *sheet = addCard(into);
    m_sheet = new CaseSheetView(context(), instrument(), inside());
    m_sheet->setObjectName(u"guessSheet"_s);
    sheet->addWidget(m_sheet);
    QVBoxLayout *card = addCard(into, 1);
    m_table = new QTableView(inside());
    m_table->setObjectName(u"guessTable"_s);
    setRole(m_table, "list");
    m_table->setFrameShape(QFrame::NoFrame);
    m_model = new QStandardItemModel(m_table);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->setMinimumHeight(px(120));
    card->addWidget(m_table, 1);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_makeRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_clarity = new QuietCombo(inside());
    m_clarity->setObjectName(u"guessClarity"_s);
    m_seedLabel = plainLine(inside(), u"seedLabel"_s);
    m_seed = new QSpinBox(inside());
    m_seed->setObjectName(u"guessSeed"_s);
    m_seed->setRange(0, 999999);
    m_seed->setValue(FirstSeed);
    m_seedLabel->setBuddy(m_seed);
    m_make = pushButton(inside(), u"guessMake"_s);
    m_seed->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (QWidget *widget : {static_cast<QWidget *>(m_clarity), static_cast<QWidget *>(m_seedLabel),
                            static_cast<QWidget *>(m_seed), static_cast<QWidget *>(m_make)})
        m_makeRow->addWidget(widget);
    m_makeRow->addStretch(1);
    card->addLayout(m_makeRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { goTo(now.row()); });
    connect(m_make, &QPushButton::clicked, this, &GuessPage::makeCase);
}

void GuessPage::buildGuesses(QVBoxLayout *into)
{
    QVBoxLayout *card = addCard(into);
    m_guessHead = new QBoxLayout(QBoxLayout::TopToBottom);
    QBoxLayout *head = m_guessHead;
    m_guessTitle = plainLine(inside(), u"guessTitle"_s, "subheading");
    m_counted = plainLine(inside(), u"guessCounted"_s, "strong");
    m_classLabel = plainLine(inside(), u"classLabel"_s);
    m_class = new QSpinBox(inside());
    m_class->setObjectName(u"guessClass"_s);
    m_class->setRange(0, GuessGame::MostPeople);
    m_class->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_classLabel->setBuddy(m_class);
    head->addWidget(m_guessTitle);
    head->addStretch(1);
    head->addWidget(m_counted);
    head->addSpacing(px(12));
    head->addWidget(m_classLabel);
    head->addWidget(m_class);
    card->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(4));
    for (std::size_t i = 0; i < GuessCount; ++i) {
        Row &row = m_rows[i];
        const auto index = static_cast<int>(i);
        row.key = plainLine(inside(), u"guessKey"_s, "key");
        row.key->setText(QString::number(index + 1));
        row.key->setFixedWidth(px(26));
        row.key->setAlignment(Qt::AlignCenter);
        row.sign = plainLine(inside(), u"guessSign"_s);
        row.name = plainLabel(inside(), u"guessName"_s);
        row.blocks = new TallyBlocks(context(), inside());
        row.less = pushButton(inside(), u"guessLess%1"_s.arg(index + 1));
        row.count = plainLine(inside(), u"guessCount%1"_s.arg(index + 1), "subheading");
        row.count->setMinimumWidth(px(32));
        row.count->setAlignment(Qt::AlignCenter);
        row.more = pushButton(inside(), u"guessMore%1"_s.arg(index + 1));
        grid->addWidget(row.key, index, 0);
        grid->addWidget(row.sign, index, 1);
        grid->addWidget(row.name, index, 2);
        grid->addWidget(row.blocks, index, 3);
        grid->addWidget(row.less, index, 4);
        grid->addWidget(row.count, index, 5);
        grid->addWidget(row.more, index, 6);
        connect(row.less, &QPushButton::clicked, this, [this, index] { count(index, false); });
        connect(row.more, &QPushButton::clicked, this, [this, index] { count(index, true); });
    }
    grid->setColumnStretch(2, 5);
    grid->setColumnStretch(3, 5);
    card->addLayout(grid);
    connect(m_class, &QSpinBox::valueChanged, this, [this](int people) {
        game().setClassSize(people);
        showCounts();
    });
}

QLayout *GuessPage::buildSide(Side &side)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(px(1));
    side.title = plainLabel(m_solution, u"decidingTitle"_s, "smallMuted");
    grid->addWidget(side.title, 0, 0, 1, 2);
    for (std::size_t i = 0; i < side.answers.size(); ++i) {
        const auto row = static_cast<int>(i) + 1;
        side.answers[i] = plainLabel(m_solution, u"decidingAnswer"_s, "small");
        side.numbers[i] = plainLine(m_solution, u"decidingNumber"_s, "smallStrong");
        grid->addWidget(side.answers[i], row, 0);
        grid->addWidget(side.numbers[i], row, 1, Qt::AlignRight | Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    return grid;
}

ShareBars *GuessPage::buildBars(QBoxLayout *into, QLabel *&title, const QString &name)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    title = plainLabel(m_solution, name + u"Title"_s, "smallMuted");
    auto *bars = new ShareBars(context(), m_solution);
    bars->setObjectName(name);
    bars->setCompact(true);
    column->addWidget(title);
    column->addWidget(bars);
    into->addLayout(column, 1);
    listenTo(bars);
    return bars;
}

void GuessPage::buildSolution(QVBoxLayout *into)
{
    QVBoxLayout *card = addCard(into, 1);
    m_solutionHead = new QBoxLayout(QBoxLayout::TopToBottom);
    QBoxLayout *head = m_solutionHead;
    m_solutionTitle = plainLine(inside(), u"solutionTitle"_s, "subheading");
    m_peek = new QCheckBox(inside());
    m_peek->setObjectName(u"guessPeek"_s);
    head->addWidget(m_solutionTitle);
    head->addStretch(1);
    head->addWidget(m_peek);
    card->addLayout(head);
    m_solution = new QWidget(inside());
    auto *column = new QVBoxLayout(m_solution);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    m_headline = new MarkedLabel(context(), m_solution, "subheading");
    m_headline->setObjectName(u"guessHeadline"_s);
    m_result = plainLabel(m_solution, u"guessResult"_s);
    m_question = plainLabel(m_solution, u"guessQuestion"_s, "strong");
    m_barsRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_barsRow->setSpacing(px(16));
    m_goals = buildBars(m_barsRow, m_goalsTitle, u"guessGoals"_s);
    m_practice = buildBars(m_barsRow, m_practiceTitle, u"guessPractice"_s);
    // The names stand once; the rows are the same.
    m_practice->setCompact(true, false);
    m_barsRow->setStretch(0, 3);
    m_barsRow->setStretch(1, 2);
    m_decidingRow = new QBoxLayout(QBoxLayout::TopToBottom);
    m_decidingRow->setSpacing(px(24));
    for (Side &side : m_sides)
        m_decidingRow->addLayout(buildSide(side), 1);
    column->addWidget(m_headline);
    column->addWidget(m_result);
    column->addLayout(m_barsRow);
    column->addLayout(m_decidingRow);
    column->addWidget(m_question);
    card->addWidget(m_solution);
    card->addStretch(1);
    connect(m_peek, &QCheckBox::toggled, this, &GuessPage::showSolution);
}

void GuessPage::buildFoot()
{
    foot()->setDirection(QBoxLayout::LeftToRight);
    foot()->setContentsMargins(px(22), px(4), px(22), px(10));
    m_hints = new KeyHints(theme(), this);
    m_hints->hide();
    m_previous = pushButton(this, u"guessPrevious"_s);
    m_next = pushButton(this, u"guessNext"_s);
    m_reveal = pushButton(this, u"guessReveal"_s, "primary");
    foot()->addWidget(m_hints, 1);
    foot()->addStretch(0);
    for (QPushButton *button : {m_previous, m_next, m_reveal})
        foot()->addWidget(button);
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(game().current() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(game().current() + 1); });
    connect(m_reveal, &QPushButton::clicked, this, &GuessPage::reveal);
}

void GuessPage::retranslate()
{
    setButtonText(m_project, tr("&Show on the projector"));
    m_table->setAccessibleName(tr("Cases"));
    m_clarity->setAccessibleName(tr("How clear the case is"));
    const QSignalBlocker quiet(m_clarity);
    const int clarity = std::max(0, m_clarity->currentIndex());
    m_clarity->clear();
    for (const Clarity choice : AllClarities)
        m_clarity->addItem(clarityText(choice));
    m_clarity->setCurrentIndex(clarity);
    m_seedLabel->setText(tr("&Seed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed makes the same commune again."));
    setButtonText(m_make, tr("&Make a case"));
    m_guessTitle->setText(tr("Guesses of the class"));
    m_classLabel->setText(tr("&Class:"));
    m_class->setAccessibleName(tr("People in the class"));
    m_class->setSpecialValueText(tr("not known"));
    m_solutionTitle->setText(tr("Solution"));
    m_peek->setText(tr("Show &already, on this screen only"));
    m_goalsTitle->setText(tr("Goals"));
    m_practiceTitle->setText(tr("Practice"));
    m_goals->setAccessibleName(tr("Shares of the goals"));
    m_practice->setAccessibleName(tr("Shares of practice"));
    m_goals->setPictureName(tr("Vierklang teaching goals"));
    m_practice->setPictureName(tr("Vierklang teaching practice"));
    m_hints->setHints({{tr("%1 to %2 count a guess"), {u"1"_s, u"5"_s}},
                       {tr("%1 take the last one back"), {native(Qt::Key_Backspace)}}});
    setButtonText(m_previous, tr("&Previous case"));
    setButtonText(m_next, tr("&Next case"));
    setButtonText(m_reveal, tr("&Reveal"));
}

QString GuessPage::clarityText(Clarity clarity) const
{
    switch (clarity) {
    case Clarity::Clear:
        return tr("clear", "how easily a made-up commune gives its type away");
    case Clarity::Leaning:
        return tr("recognisable", "how easily a made-up commune gives its type away");
    case Clarity::Mixed:
        return tr("mixed", "how easily a made-up commune gives its type away");
    }
    Q_UNREACHABLE();
}

QString GuessPage::guessName(const Guess &guess) const
{
    return guess ? instrument().card(*guess).nameWithArticle.in(language()) : tr("no single type");
}

void GuessPage::refresh()
{
    setTitle(tr("Guess the type: %1").arg(game().now().assessment.commune().name));
    const QSignalBlocker quiet(m_class);
    m_class->setValue(game().classSize());
    m_sheet->showCase(game());
    if (m_projector)
        m_projector->sheet()->showCase(game());
    m_project->setChecked(m_projector);
    showCases();
    showCounts();
    showSolution();
}

void GuessPage::showCases()
{
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Case"), tr("Origin"), tr("Seed"), tr("State")});
    for (int i = 0; i < game().cases().size(); ++i) {
        const GuessCase &one = game().cases()[i];
        const QString state = one.solved             ? tr("solved")
                              : i == game().current() ? tr("running")
                                                      : tr("open");
        m_model->appendRow({new QStandardItem(one.assessment.commune().name),
                            new QStandardItem(one.clarity ? tr("made, %1").arg(clarityText(*one.clarity)) : tr("example")),
                            new QStandardItem(one.clarity ? QString::number(one.seed) : u"–"_s),
                            new QStandardItem(state)});
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setCurrentIndex(m_model->index(game().current(), 0));
    m_table->resizeRowsToContents();
    m_table->scrollTo(m_model->index(game().current(), 0));
    m_table->viewport()->update();
}

void GuessPage::showCounts()
{
    const GuessCase &now = game().now();
    const int counted = now.guesses();
    const int people = game().classSize();
    m_counted->setText(people == 0         ? tr("%n guess(es)", nullptr, counted)
                       : counted == people ? tr("%1 of %2: all have guessed").arg(counted).arg(people)
                                           : tr("%1 of %2, %n guess(es) to go", nullptr, people - counted)
                                                 .arg(counted)
                                                 .arg(people));
    const bool isFull = people > 0 && counted >= people;
    for (std::size_t i = 0; i < GuessCount; ++i) {
        const Row &row = m_rows[i];
        const Guess guess = guessAt(i);
        row.sign->setPixmap(guess ? typeIcon(*guess, theme(), devicePixelRatioF()).pixmap(px(16))
                                  : openSign(theme(), devicePixelRatioF()));
        row.name->setText(guessName(guess));
        row.blocks->setCount(now.counts[i]);
        row.count->setText(QString::number(now.counts[i]));
        setButtonText(row.less, u"−"_s, tr("One guess less for: %1").arg(guessName(guess)));
        setButtonText(row.more, u"+"_s, tr("One guess more for: %1").arg(guessName(guess)));
        row.less->setEnabled(!now.solved && now.counts[i] > 0);
        row.more->setEnabled(!now.solved && !isFull);
    }
    m_previous->setEnabled(game().hasPrevious());
    m_next->setEnabled(game().hasNext());
    m_reveal->setEnabled(!now.solved);
}

QString GuessPage::questionText() const
{
    switch (game().now().picture.label) {
    case TypeLabel::Split:
        return tr("Question for the class: what would have to change for both to fit together?");
    case TypeLabel::Hybrid:
        return tr("Question for the class: which answer would tip the balance?");
    case TypeLabel::Open:
        return tr("Question for the class: which goals really come first?");
    case TypeLabel::Clear:
    case TypeLabel::Tendency:
        return tr("Question for the class: what would have to change for another type to lead?");
    }
    Q_UNREACHABLE();
}

void GuessPage::showSolution()
{
    const GuessCase &now = game().now();
    m_peek->setVisible(!now.solved);
    m_solution->setVisible(now.solved || m_peek->isChecked());
    // While it was hidden nobody heard that its rows had turned.
    remeasureSoon();
    const TypePicture &picture = now.picture;
    const TypeTexts texts(instrument(), now.assessment, picture, language());
    const QString words = labelWording(instrument(), picture.label, picture.leading, picture.second, language());
    m_headline->setPhrase(words.left(1).toUpper() + words.mid(1), texts.named());
    setTextOrHide(m_result, now.solved && now.guesses() > 0
                                ? tr("%1 of %2 guessed “%3”.")
                                      .arg(now.counts[indexOf(now.solution())])
                                      .arg(now.guesses())
                                      .arg(guessName(now.solution()))
                                : QString());
    TypePicture part = picture;
    part.shares = picture.goals;
    part.percent = percentOf(picture.goals);
    m_goals->setShares(instrument(), part);
    part.shares = picture.practice;
    part.percent = percentOf(picture.practice);
    m_practice->setShares(instrument(), part);
    showDeciding();
    m_question->setText(questionText());
}

void GuessPage::showDeciding()
{
    const GuessCase &now = game().now();
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        const TypeKey type = i == 0 ? now.picture.largest : now.picture.runnerUp;
        const QString name = instrument().card(type).nameWithArticle.in(language());
        side.title->setText(tr("For %1 (percentage points)").arg(name.left(1).toLower() + name.mid(1)));
        const QList<Contribution> deciding = now.decidingFor(i == 0, static_cast<int>(side.answers.size()));
        for (std::size_t row = 0; row < side.answers.size(); ++row) {
            const bool used = static_cast<qsizetype>(row) < deciding.size();
            side.answers[row]->setVisible(used);
            side.numbers[row]->setVisible(used);
            if (!used)
                continue;
            const Contribution &one = deciding[static_cast<qsizetype>(row)];
            side.answers[row]->setText(
                one.isGoal ? tr("%1, %n point(s)", nullptr, now.assessment.pointsOf(one.id))
                                 .arg(instrument().goal(one.id)->shortName.in(language()))
                           : tr("Practice: %1").arg(instrument().behaviourItem(one.id)->shortName.in(language())));
            side.numbers[row]->setText(decimal(std::abs(one.towards) * 100, 1, language()));
        }
    }
}

void GuessPage::count(int index, bool more)
{
    const Guess guess = guessAt(static_cast<std::size_t>(index));
    static_cast<void>(more ? game().add(guess) : game().remove(guess));
    showCounts();
}

void GuessPage::goTo(int index)
{
    if (index == game().current() || index < 0 || index >= game().cases().size())
        return;
    game().goTo(index);
    // What was for the trainer's eyes in one case must not stand there at the beginning of the next.
    m_peek->setChecked(false);
    refresh();
    if (!m_table->hasFocus())
        m_sheet->setFocus(Qt::OtherFocusReason);
}

void GuessPage::makeCase()
{
    lesson().addCase(static_cast<quint32>(m_seed->value()), AllClarities[static_cast<std::size_t>(m_clarity->currentIndex())]);
    m_seed->setValue(m_seed->value() + 1);
    m_peek->setChecked(false);
    refresh();
    m_sheet->setFocus(Qt::OtherFocusReason);
}

void GuessPage::reveal()
{
    game().reveal();
    refresh();
    if (game().hasNext())
        m_next->setFocus(Qt::OtherFocusReason);
}

void GuessPage::toggleProjector()
{
    if (m_projector) {
        m_projector->close();
        return;
    }
    m_projector = new GuessProjector(context(), instrument(), nullptr);
    m_projector->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_projector, &GuessProjector::closed, this, [this] { m_project->setChecked(false); });
    m_projector->sheet()->showCase(game());
    const QList<QScreen *> screens = QGuiApplication::screens();
    // On a second screen it fills it; on the only one it stays a window beside this one.
    if (screens.size() > 1) {
        m_projector->setGeometry((screens[0] == screen() ? screens[1] : screens[0])->geometry());
        m_projector->showFullScreen();
    } else {
        m_projector->show();
    }
    m_project->setChecked(true);
}

void GuessPage::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int digit = event->key() - Qt::Key_1;
    const bool single = plain && context().settings.singleKeys();
    if (single && digit >= 0 && digit < static_cast<int>(GuessCount)) {
        count(digit, true);
    } else if (plain && event->key() == Qt::Key_Backspace) {
        game().takeBack();
        showCounts();
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !game().now().solved) {
        reveal();
    } else {
        TeachingPage::keyPressEvent(event);
    }
}

void GuessPage::arrange()
{
    const auto across = [this](int from) {
        return width() < px(from) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    };
    m_makeRow->setDirection(across(520));
    m_guessHead->setDirection(across(560));
    m_solutionHead->setDirection(across(560));
    m_barsRow->setDirection(across(560));
    m_decidingRow->setDirection(across(560));
    m_hints->setVisible(width() >= px(700));
    m_columns->setDirection(width() < px(OneColumnBelow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *GuessPage::firstFocus() const { return m_sheet; }

} // namespace vierklang::ui
