#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make the document fonts of this folder from Debian's fonts-inter and fonts-jetbrains-mono (needs python3-fonttools).

The features that swap letters for other shapes (ligatures, arrows out of "->") are left out, so that what is copied from a
PDF is what was written, and the families get names of their own, so that an installed Inter of another version is not taken
in their place.
"""

from pathlib import Path

from fontTools import subset

INTER = Path("/usr/share/fonts/opentype/inter")
JETBRAINS = Path("/usr/share/fonts/truetype/jetbrains-mono")
UNICODES = list(range(0x20, 0xD800)) + list(range(0xF900, 0x20000))

FONTS = [
    (INTER / "Inter-Regular.otf", "AfterwordSans-Regular.otf", "Afterword Sans", "Regular", 400),
    (INTER / "Inter-Italic.otf", "AfterwordSans-Italic.otf", "Afterword Sans", "Italic", 400),
    (INTER / "Inter-SemiBold.otf", "AfterwordSans-SemiBold.otf", "Afterword Sans", "SemiBold", 600),
    (INTER / "Inter-SemiBoldItalic.otf", "AfterwordSans-SemiBoldItalic.otf", "Afterword Sans", "SemiBold Italic", 600),
    (JETBRAINS / "JetBrainsMono-Regular.ttf", "AfterwordMono-Regular.ttf", "Afterword Mono", "Regular", 400),
]


def make(source, target, family, style, weight):
    options = subset.Options(
        layout_features=["kern", "mark", "mkmk", "ccmp", "locl"], hinting=False, notdef_outline=True, name_IDs=["*"]
    )
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=UNICODES)
    subsetter.subset(font)

    name = f"{family.replace(' ', '')}-{style.replace(' ', '')}"
    texts = {1: family, 2: style, 3: name, 4: f"{family} {style}", 6: name, 16: family, 17: style}
    for record in list(font["name"].names):
        if record.nameID in (18, 21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)
    for identifier, text in texts.items():
        font["name"].removeNames(nameID=identifier)
        font["name"].setName(text, identifier, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = name
        cff[0].FamilyName, cff[0].FullName = family, texts[4]
    subset.save_font(font, target, options)


if __name__ == "__main__":
    for entry in FONTS:
        make(*entry)
