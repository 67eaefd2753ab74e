// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/guesspage.h"

#include "ui/charts/chart.h"
#include "ui/teaching/caselist.h"
#include "ui/teaching/casesolutionview.h"
#include "ui/teaching/modelcombo.h"
#include "ui/teaching/tallyblocks.h"
#include "ui/widgets/keyhints.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resultparts.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QSignalBlocker>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

constexpr int OneColumnBelow = 920;

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
    m_cases = new CaseList(context(), inside());
    addCard(into, 1)->addWidget(m_cases);
    connect(m_cases, &CaseList::chosen, this, &GuessPage::goTo);
    connect(m_cases, &CaseList::caseWanted, this, &GuessPage::makeCase);
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
    m_solution = new CaseSolutionView(context(), instrument(), inside());
    for (Chart *chart : m_solution->charts())
        listenTo(chart);
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
    m_guessTitle->setText(tr("Guesses of the class"));
    m_classLabel->setText(tr("&Class:"));
    m_class->setAccessibleName(tr("People in the class"));
    m_class->setSpecialValueText(tr("not known"));
    m_solutionTitle->setText(tr("Solution"));
    m_peek->setText(tr("Show &already, on this screen only"));
    m_hints->setHints({{tr("%1 to %2 count a guess"), {u"1"_s, u"5"_s}},
                       {tr("%1 take the last one back"), {native(Qt::Key_Backspace)}}});
    setButtonText(m_previous, tr("&Previous case"));
    setButtonText(m_next, tr("&Next case"));
    setButtonText(m_reveal, tr("&Reveal"));
}

QString GuessPage::guessName(const Guess &guess) const
{
    return CaseSolutionView::nameOf(instrument(), guess, language());
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
    m_cases->showCases(game());
    showCounts();
    showSolution();
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

void GuessPage::showSolution()
{
    const GuessCase &now = game().now();
    m_peek->setVisible(!now.solved);
    m_solution->setVisible(now.solved || m_peek->isChecked());
    // While it was hidden nobody heard that its rows had turned.
    remeasureSoon();
    m_solution->showCase(now);
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
    if (!m_cases->hasTableFocus())
        m_sheet->setFocus(Qt::OtherFocusReason);
}

void GuessPage::makeCase(quint32 seed, Clarity clarity)
{
    lesson().addCase(seed, clarity);
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
    m_cases->setDirection(width() >= px(520));
    m_guessHead->setDirection(across(560));
    m_solutionHead->setDirection(across(560));
    m_solution->setDirection(width() >= px(560));
    m_hints->setVisible(width() >= px(700));
    m_columns->setDirection(width() < px(OneColumnBelow) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *GuessPage::firstFocus() const { return m_sheet; }

} // namespace vierklang::ui
