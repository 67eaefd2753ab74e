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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
            cell.basis->setVisible(learning != nullptr);
        }
    }
    arrange();
}

int MatrixGrid::heightOf(const Box &box, int width) const
{
    const int sides = 2 * m_context.theme.px(12);
    int height = 2 * m_context.theme.px(9);
    int shown = 0;
    for (QLabel *text : box.texts) {
        if (text->isHidden())
            continue;
        text->ensurePolished();
        height += std::max(text->heightForWidth(width - sides), text->fontMetrics().height());
        ++shown;
    }
    return height + std::max(0, shown - 1) * m_context.theme.px(4);
}

void MatrixGrid::place(const Box &box, const QRect &area) const
{
    const int side = m_context.theme.px(12);
    box.frame->setGeometry(area);
    int y = m_context.theme.px(9);
    for (QLabel *text : box.texts) {
        if (text->isHidden())
            continue;
        const int width = area.width() - 2 * side;
        const int height = std::max(text->heightForWidth(width), text->fontMetrics().height());
        text->setGeometry(side, y, width, height);
        y += height + m_context.theme.px(4);
    }
}

int MatrixGrid::layAcross(int width)
{
    // Five columns, the first a little narrower; whatever is left over by rounding goes to the last.
    const int first = width * 3 / 19;
    const int each = (width - first) / 4;
    const auto left = [&](std::size_t column) { return Edge + first + each * static_cast<int>(column); };
    const auto across = [&](std::size_t column) { return column + 1 < TypeCount ? each : width - first - 3 * each; };
    int y = Edge;
    int height = heightOf(m_corner, first);
    for (const TypeKey from : AllTypes)
        height = std::max(height, heightOf(m_columnHeads[from], across(indexOf(from))));
    place(m_corner, QRect(Edge, y, first, height));
    for (const TypeKey from : AllTypes)
        place(m_columnHeads[from], QRect(left(indexOf(from)), y, across(indexOf(from)), height));
    y += height;
    for (const TypeKey who : AllTypes) {
        height = heightOf(m_rowHeads[who], first);
        for (const TypeKey from : AllTypes)
            height = std::max(height, heightOf(m_cells[who][from].box, across(indexOf(from))));
        place(m_rowHeads[who], QRect(Edge, y, first, height));
        for (const TypeKey from : AllTypes)
            place(m_cells[who][from].box, QRect(left(indexOf(from)), y, across(indexOf(from)), height));
        y += height;
    }
    return y + Edge;
}

int MatrixGrid::layDown(int width)
{
    int y = Edge;
    const auto add = [&](const Box &box) {
        const int height = heightOf(box, width);
        place(box, QRect(Edge, y, width, height));
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

void MatrixGrid::arrange()
{
    const bool across = width() >= m_context.theme.px(AcrossFrom);
    m_corner.frame->setVisible(across);
    for (const TypeKey who : AllTypes) {
        m_columnHeads[who].frame->setVisible(across);
        for (const TypeKey from : AllTypes) {
            m_cells[who][from].from->setVisible(!across && who != from);
            m_cells[who][from].box.frame->setVisible(across || who != from);
        }
    }
    const int inner = width() - 2 * Edge;
    setFixedHeight(across ? layAcross(inner) : layDown(inner));
}

void MatrixGrid::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

} // namespace vierklang::ui
