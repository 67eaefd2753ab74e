// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/pageflow.h"

#include "app/report/reportcolours.h"
#include "app/report/typemarker.h"

using namespace Qt::Literals::StringLiterals;

namespace vierklang {

namespace {

constexpr double MmPerPoint = 25.4 / 72;

bool isExternal(const QString &target) { return !target.isEmpty() && !target.startsWith(u'#'); }

} // namespace

Place later(const Place &a, const Place &b)
{
    if (a.sheet != b.sheet)
        return a.sheet > b.sheet ? a : b;
    return a.y > b.y ? a : b;
}

PageFlow::PageFlow()
{
    m_set.tags.push_back(Tag{"Document", {}, {}, {}, 1, {}, -1, {}});
    m_set.contentTags.push_back(0);
}

void PageFlow::setBody(SectionKind kind, QSizeF sheet, double top, double bottom)
{
    m_kind = kind;
    m_sheet = sheet;
    m_top = top;
    m_bottom = bottom;
}

void PageFlow::setColumn(double left, double width)
{
    m_left = left;
    m_width = width;
}

void PageFlow::addSheet()
{
    m_set.sheets.emplace_back().size = m_sheet;
    m_kinds.push_back(m_kind);
    m_place = {sheetCount() - 1, m_top};
}

void PageFlow::nextSheet()
{
    if (m_place.sheet + 1 >= sheetCount())
        addSheet();
    else
        m_place = {m_place.sheet + 1, m_top};
}

void PageFlow::append(const PageFlow &part)
{
    const int sheets = sheetCount();
    const int tags = static_cast<int>(m_set.tags.size()) - 1;
    const int contents = static_cast<int>(m_set.contentTags.size()) - 1;
    for (std::size_t index = 0; index < part.m_set.tags.size(); ++index) {
        Tag node = part.m_set.tags[index];
        node.sheet += node.sheet >= 0 ? sheets : 0;
        for (Tag::Kid &kid : node.kids)
            kid.id += kid.isTag ? tags : contents;
        if (index == 0) // both have the document at the root
            m_set.tags.front().kids.insert(m_set.tags.front().kids.end(), node.kids.begin(), node.kids.end());
        else
            m_set.tags.push_back(node);
    }
    for (std::size_t index = 1; index < part.m_set.contentTags.size(); ++index)
        m_set.contentTags.push_back(part.m_set.contentTags[index] + tags);
    for (Sheet sheet : part.m_set.sheets) {
        for (Mark &mark : sheet.marks)
            mark.content += mark.content == Artifact ? 0 : contents;
        for (LinkArea &link : sheet.links)
            link.tag += tags;
        m_set.sheets.push_back(std::move(sheet));
    }
    m_kinds.insert(m_kinds.end(), part.m_kinds.begin(), part.m_kinds.end());
    for (Bookmark bookmark : part.m_set.bookmarks) {
        bookmark.sheet += sheets;
        m_set.bookmarks.push_back(bookmark);
    }
    for (Anchor anchor : part.m_set.anchors) {
        anchor.sheet += sheets;
        m_set.anchors.push_back(anchor);
    }
}

int PageFlow::openTag(int parent, const QByteArray &type)
{
    const int id = static_cast<int>(m_set.tags.size());
    Tag node;
    node.type = type;
    m_set.tags.push_back(node);
    tag(parent).kids.push_back({true, id});
    return id;
}

int PageFlow::contentOf(int tagId)
{
    Tag &owner = tag(tagId);
    if (!owner.kids.empty() && !owner.kids.back().isTag)
        return owner.kids.back().id;
    const int content = static_cast<int>(m_set.contentTags.size());
    m_set.contentTags.push_back(tagId);
    owner.kids.push_back({false, content});
    return content;
}

void PageFlow::addText(int content, QPointF baseline, const QString &text, const Face &face, const QColor &colour)
{
    if (!text.isEmpty())
        m_set.sheets[static_cast<std::size_t>(m_place.sheet)].marks.push_back(
            {content, TextMark{baseline, text, face, colour}});
}

void PageFlow::addShape(int content, const QPainterPath &path, const QColor &fill, const Stroke &stroke)
{
    m_set.sheets[static_cast<std::size_t>(m_place.sheet)].marks.push_back({content, ShapeMark{path, fill, stroke}});
}

void PageFlow::addImage(int content, const QRectF &area, const QImage &image)
{
    m_set.sheets[static_cast<std::size_t>(m_place.sheet)].marks.push_back({content, ImageMark{area, image}});
}

void PageFlow::addRule(double fromX, double toX, double y, QRgb colour, double points)
{
    QPainterPath path(QPointF(fromX, y));
    path.lineTo(toX, y);
    addShape(Artifact, path, {}, Stroke{QColor::fromRgb(colour), points, {}});
}

void PageFlow::addLink(const LinkArea &link)
{
    m_set.sheets[static_cast<std::size_t>(m_place.sheet)].links.push_back(link);
}

int PageFlow::tagOfPiece(const Piece &piece, int tagId)
{
    if (tagId == 0 || (piece.target.isEmpty() && piece.undivided.isEmpty()))
        return tagId;
    const QByteArray type = piece.target.isEmpty() ? "Span" : "Link";
    const std::vector<Tag::Kid> &kids = tag(tagId).kids;
    if (!kids.empty() && kids.back().isTag) {
        const Tag &last = tag(kids.back().id);
        if (last.type == type && last.actualText == piece.undivided && type == "Span")
            return kids.back().id;
        if (last.type == type && type == "Link" && last.alt == piece.target)
            return kids.back().id;
    }
    const int id = openTag(tagId, type);
    tag(id).actualText = piece.undivided;
    tag(id).alt = piece.target; // the key of a link until the PDF writes its annotation
    return id;
}

void PageFlow::placeLine(const TextLine &line, double x, double y, const TextStyle &style, int tagId)
{
    const double baseline = y + style.baseline();
    for (const Piece &piece : line.pieces) {
        if (piece.marker) {
            const double box = 0.8 * style.size * MmPerPoint;
            const QPointF centre(x + piece.markerX + box / 2, baseline + 0.08 * style.size * MmPerPoint - box / 2);
            addShape(Artifact, typeMarker(*piece.marker, centre, box), typeColour(*piece.marker));
        }
        const int owner = tagOfPiece(piece, tagId);
        const int content = owner == 0 ? Artifact : contentOf(owner);
        addText(content, {x + piece.x, baseline}, piece.text, piece.face, piece.colour);
        if (piece.target.isEmpty() || owner == 0)
            continue;
        QString contents = piece.text.trimmed();
        if (isExternal(piece.target)) {
            addRule(x + piece.x, x + piece.x + piece.width, baseline + 1.5 * MmPerPoint, piece.colour.rgb(), 0.5);
            contents = QString(m_linkHint).replace(u"{address}"_s, piece.target);
        }
        addLink({QRectF(x + piece.x, y, piece.width, style.lineHeight()), piece.target, contents, owner});
    }
}

} // namespace vierklang
