// SPDX-FileCopyrightText: 2026 The Vierklang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/layout/cuts.h"

#include <algorithm>

namespace vierklang {

namespace {

int lastCut(const Runs &runs)
{
    int last = 0;
    for (const Run &run : runs)
        last = std::max({last, run.cut.dropAt, run.cut.showFrom});
    return last;
}

int lastCut(const Block &block)
{
    int last = std::max(block.cut.dropAt, block.cut.showFrom);
    if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
        last = std::max(last, lastCut(paragraph->runs));
    if (const auto *list = std::get_if<List>(&block.content)) {
        for (const ListItem &item : list->items)
            last = std::max(last, item.cut.dropAt);
    }
    if (const auto *table = std::get_if<Table>(&block.content)) {
        for (const Row &row : table->rows)
            last = std::max(last, row.cut.dropAt);
    }
    if (const auto *columns = std::get_if<Columns>(&block.content)) {
        for (const ColumnPart &part : columns->parts)
            last = std::max(last, lastCut(part.blocks));
    }
    return last;
}

} // namespace

int lastCut(const Blocks &blocks)
{
    int last = 0;
    for (const Block &block : blocks)
        last = std::max(last, lastCut(block));
    return last;
}

} // namespace vierklang
