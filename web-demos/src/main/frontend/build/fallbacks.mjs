// Fonts of the reader's machine, scaled so that a line breaks where it will break once the course's
// own fonts have arrived, and is as high: next to nothing moves.
//
// Widths are the mean advance of a character in em, measured over the text of all lessons. Heights are
// those of the fonts' hhea tables.
const serifHeights = { ascent: 1.036, descent: 0.335 };
const sansHeights = { ascent: 1, descent: 0.326 };

const cuts = [
  { family: "Groundplan Serif", weight: "400", style: "normal", cut: "regular", width: 0.4669 },
  { family: "Groundplan Serif", weight: "600 700", style: "normal", cut: "bold", width: 0.4739 },
  { family: "Groundplan Serif", weight: "400", style: "italic", cut: "italic", width: 0.4312 },
  { family: "Groundplan Display", weight: "600", style: "normal", cut: "bold", width: 0.4179 },
  { family: "Groundplan Sans", weight: "400 500", style: "normal", cut: "regular", width: 0.41 },
  { family: "Groundplan Sans", weight: "600 700", style: "normal", cut: "bold", width: 0.4235 },
];

// Each stands for those that are cut to its widths. A machine that has none of a group goes on to the
// next; DejaVu is what a bare Linux has, Noto and Roboto are Android's.
const serifs = {
  Georgia: {
    names: ["Georgia", "Gelasio"],
    widths: { regular: 0.4397, bold: 0.5098, italic: 0.4476 },
  },
  Times: {
    names: ["Times New Roman", "Liberation Serif", "Tinos", "Nimbus Roman"],
    widths: { regular: 0.4025, bold: 0.4251, italic: 0.4025 },
  },
  Noto: {
    names: ["Noto Serif"],
    widths: { regular: 0.4718, bold: 0.499, italic: 0.4604 },
  },
  DejaVu: {
    names: ["DejaVu Serif"],
    // Measured at 0.5122; with this, pages on a phone are nearest to the height they end with.
    widths: { regular: 0.5061, bold: 0.5637, italic: 0.5122 },
  },
};
const sanses = {
  Arial: {
    names: ["Arial", "Helvetica", "Liberation Sans", "Arimo", "Nimbus Sans"],
    widths: { regular: 0.4456, bold: 0.4753 },
  },
  Roboto: { names: ["Roboto"], widths: { regular: 0.4421, bold: 0.449 } },
  DejaVu: { names: ["DejaVu Sans"], widths: { regular: 0.5062, bold: 0.5702 } },
};
const ending = { regular: "", bold: " Bold", italic: " Italic" };

/** One `@font-face` rule for each cut of each stand-in: `"Groundplan Serif, Georgia"` and so on. */
export function fallbackFaces() {
  return cuts.flatMap((cut) => {
    const isSans = cut.family === "Groundplan Sans";
    const heights = isSans ? sansHeights : serifHeights;
    return Object.entries(isSans ? sanses : serifs).map(([group, local]) =>
      face(cut, heights, group, local),
    );
  });
}

function face({ family, weight, style, cut, width }, { ascent, descent }, group, local) {
  const scale = width / local.widths[cut];
  const percent = (share) => `${(100 * share).toFixed(2)}%`;
  const sources = local.names.map((name) => `local("${name}${ending[cut]}")`);
  // size-adjust scales the overrides too, so they are divided by it.
  return `@font-face {
  font-family: "${family}, ${group}";
  font-weight: ${weight};
  font-style: ${style};
  src: ${sources.join(", ")};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(ascent / scale)};
  descent-override: ${percent(descent / scale)};
  line-gap-override: 0%;
}`;
}
