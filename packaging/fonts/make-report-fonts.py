#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Vierklang authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the fonts of the report from the bundled Inter: resources/fonts/VierklangReport-*.ttf.

The report needs each glyph to stand for exactly one character, so that text in the PDF can be read aloud, searched and
copied. So contextual alternates and ligatures go (kerning and mark composition stay), digits lose their second, private
character, and outlines become TrueType, which the PDF engine embeds unchanged. Debian: python3-fonttools.
"""
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FAMILY = "Vierklang Report"
CUTS = {"Regular": 400, "Medium": 500, "SemiBold": 600}
MAX_ERROR = 1.0  # of 2816 units a em


def to_quadratic(font):
    """Replaces the CFF outlines by TrueType ones."""
    order = font.getGlyphOrder()
    glyphs = font.getGlyphSet()
    quadratic = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        quadratic[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = quadratic
    del font["CFF "]
    glyf.compile(font)
    for name, (advance, _) in font["hmtx"].metrics.items():
        font["hmtx"].metrics[name] = (advance, getattr(glyf[name], "xMin", 0))
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for key in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, key, 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def rename(font, cut, weight):
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 5, 13, 14)]
    for name_id, text in {1: FAMILY if cut == "Regular" else f"{FAMILY} {cut}", 2: "Regular",
                          3: f"VierklangReport-{cut}", 4: f"{FAMILY} {cut}", 6: f"VierklangReport-{cut}",
                          16: FAMILY, 17: cut}.items():
        names.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight


def make(cut, weight):
    font = TTFont(FOLDER / f"VierklangInter-{cut}.otf", recalcTimestamp=False)
    options = subset.Options()
    options.layout_features = ["ccmp", "locl", "kern", "mark", "mkmk"]
    options.glyph_names = True
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = subset.Subsetter(options)
    characters = [c for c in font.getBestCmap() if not 0xE000 <= c <= 0xF8FF and c < 0x1F000]
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    to_quadratic(font)
    rename(font, cut, weight)
    font.save(FOLDER / f"VierklangReport-{cut}.ttf")


for cut_name, weight_class in CUTS.items():
    make(cut_name, weight_class)
