// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/matrixgrid.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/markedlabel.h"

#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace vierklang::ui {

namespace {

/// At 100 %: below this a column would be too narrow for its words.
constexpr int AcrossFrom = 860;
constexpr int Edge = 1;

} // namespace

MatrixGrid::MatrixGrid(Context &context, QWidget *parent) : QFrame(parent), m_context(context)
{
    setObjectName(u"matrixGrid"_s);
    setRole(this, "card");
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_corner = boxOf({plainLabel(this, u"matrixCorner"_s, "smallMuted")});
    for (const TypeKey who : AllTypes) {
        m_columnHeads[who] = boxOf({new MarkedLabel(context, this, "strong")});
        m_rowHeads[who] = boxOf({new MarkedLabel(context, this, "strong")});
        for (const TypeKey from : AllTypes) {
            Cell &cell = m_cells[who][from];
            cell.from = new MarkedLabel(context, this, "smallMuted");
            cell.text = plainLabel(this, u"matrix%1%2"_s.arg(letterOf(who), letterOf(from)));
            cell.basis = plainLabel(this, u"basis"_s, "smallMuted");
            cell.box = boxOf({cell.from, cell.text, cell.basis});
        }
    }
}

MatrixGrid::Box MatrixGrid::boxOf(const QList<QLabel *> &texts)
{
    Box box{new QFrame(this), texts};
    setRole(box.frame, "cell");
    for (QLabel *text : texts)
        text->setParent(box.frame);
    return box;
}

void MatrixGrid::setTexts(const Instrument &instrument, const QString &corner, const QString &fromPhrase,
                          const QString &basisPhrase)
{
    const Language language = m_context.language();
    m_corner.texts.first()->setText(corner);
    for (const TypeKey who : AllTypes) {
        const QString name = instrument.card(who).nameWithArticle.in(language);
        for (const Box &head : {m_columnHeads[who], m_rowHeads[who]})
            static_cast<MarkedLabel *>(head.texts.first())->setPhrase(name, {who});
        for (const TypeKey from : AllTypes) {
            const Cell &cell = m_cells[who][from];
            const Learning *learning = instrument.learningOf(who, from);
            cell.from->setPhrase(fromPhrase.arg(instrument.card(from).nameWithArticle.in(language)), {from});
            cell.text->setText(learning ? learning->text.in(language) : u"–"_s);
            setRole(cell.text, learning ? "body" : "muted");
            cell.basis->setText(learning ? basisPhrase.arg(learning->sources.join(u", "_s)) : QString());
        }
    }
    arrange();
}

bool MatrixGrid::isAcross(int width) const { return width >= m_context.theme.px(AcrossFrom); }

QList<QLabel *> MatrixGrid::shownIn(const Box &box, bool across) const
{
    QList<QLabel *> shown;
    for (QLabel *text : box.texts) {
        const bool saysFrom = box.texts.size() > 1 && text == box.texts.first();
        if (!text->text().isEmpty() && !(saysFrom && across))
            shown.append(text);
    }
    return shown;
}

int MatrixGrid::heightOf(const Box &box, int width, bool across) const
{
    const int inner = width - 2 * m_context.theme.px(12);
    int height = 2 * m_context.theme.px(9) - m_context.theme.px(4);
    for (QLabel *text : shownIn(box, across)) {
        text->ensurePolished();
        height += std::max(text->heightForWidth(inner), text->fontMetrics().height()) + m_context.theme.px(4);
    }
    return height;
}

void MatrixGrid::place(const Box &box, const QRect &area, bool across) const
{
    const int side = m_context.theme.px(12);
    const int inner = area.width() - 2 * side;
    box.frame->setGeometry(area);
    const QList<QLabel *> shown = shownIn(box, across);
    for (QLabel *text : box.texts)
        text->setVisible(shown.contains(text));
    int y = m_context.theme.px(9);
    for (QLabel *text : shown) {
        const int height = std::max(text->heightForWidth(inner), text->fontMetrics().height());
        text->setGeometry(side, y, inner, height);
        y += height + m_context.theme.px(4);
    }
}

int MatrixGrid::layAcross(int width, bool moves) const
{
    // Five columns, the first a little narrower; whatever is left over by rounding goes to the last.
    const int first = width * 3 / 19;
    const int each = (width - first) / 4;
    int y = Edge;
    const auto layRow = [&](const Box &head, const QList<const Box *> &boxes) {
        int height = heightOf(head, first, true);
        for (const Box *box : boxes)
            height = std::max(height, heightOf(*box, each, true));
        if (moves) {
            place(head, QRect(Edge, y, first, height), true);
            for (qsizetype i = 0; i < boxes.size(); ++i) {
                const int left = first + each * static_cast<int>(i);
                place(*boxes[i], QRect(Edge + left, y, i + 1 < boxes.size() ? each : width - left, height), true);
            }
        }
        y += height;
    };
    QList<const Box *> heads;
    for (const TypeKey from : AllTypes)
        heads.append(&m_columnHeads[from]);
    layRow(m_corner, heads);
    for (const TypeKey who : AllTypes) {
        QList<const Box *> cells;
        for (const TypeKey from : AllTypes)
            cells.append(&m_cells[who][from].box);
        layRow(m_rowHeads[who], cells);
    }
    return y + Edge;
}

int MatrixGrid::layDown(int width, bool moves) const
{
    int y = Edge;
    const auto add = [&](const Box &box) {
        const int height = heightOf(box, width, false);
        if (moves)
            place(box, QRect(Edge, y, width, height), false);
        y += height;
    };
    for (const TypeKey who : AllTypes) {
        add(m_rowHeads[who]);
        for (const TypeKey from : AllTypes) {
            if (who != from)
                add(m_cells[who][from].box);
        }
    }
    return y + Edge;
}

QSize MatrixGrid::sizeHint() const
{
    const int width = m_context.theme.px(AcrossFrom);
    return {width, heightForWidth(width)};
}

int MatrixGrid::heightForWidth(int width) const
{
    return isAcross(width) ? layAcross(width - 2 * Edge, false) : layDown(width - 2 * Edge, false);
}

void MatrixGrid::arrange()
{
    const bool across = isAcross(width());
    m_corner.frame->setVisible(across);
    for (const TypeKey who : AllTypes) {
        m_columnHeads[who].frame->setVisible(across);
        m_cells[who][who].box.frame->setVisible(across);
    }
    if (across)
        layAcross(width() - 2 * Edge, true);
    else
        layDown(width() - 2 * Edge, true);
    updateGeometry();
}

void MatrixGrid::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

} // namespace vierklang::ui
