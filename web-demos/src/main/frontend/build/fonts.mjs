// Cuts the course's fonts down to the characters, weights and features that its pages use.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import fontverter from "fontverter";
import subsetFont from "subset-font";
import { characters, shares } from "./characters.mjs";
import { fallbackFaces } from "./fallbacks.mjs";
import { renamed } from "./rename.mjs";

const require = createRequire(import.meta.url);
const features = ["ccmp", "kern", "liga", "lnum", "locl", "mark", "tnum"];

const serif = (style) => `source-serif/VAR/SourceSerif4Variable-${style}.ttf`;
const sans = "source-sans/VF/SourceSans3VF-Upright.ttf";

// The serif's optical size is fixed, at 14 points for text and 48 for headings: as an axis it
// would cost more than a second file does.
const cuts = [
  {
    name: "serif",
    family: "Groundplan Serif",
    source: serif("Roman"),
    axes: { opsz: 14, wght: { min: 400, max: 700 } },
    weight: "400 700",
    style: "normal",
  },
  {
    name: "serif-italic",
    family: "Groundplan Serif",
    source: serif("Italic"),
    axes: { opsz: 14, wght: 400 },
    weight: "400",
    style: "italic",
  },
  {
    name: "serif-display",
    family: "Groundplan Display",
    source: serif("Roman"),
    axes: { opsz: 48, wght: 600 },
    weight: "600",
    style: "normal",
  },
  {
    name: "sans",
    family: "Groundplan Sans",
    source: sans,
    axes: { wght: { min: 400, max: 700 } },
    weight: "400 700",
    style: "normal",
  },
];

/** The cut fonts, each shared out to files: `{path, bytes}` and what their `@font-face` needs. */
export async function fonts() {
  const { common, ...others } = shares;
  const files = cuts.flatMap((cut) => [
    { ...cut, characters: common },
    ...Object.entries(others).map(([share, characters]) => ({
      ...cut,
      name: `${cut.name}-${share}`,
      characters,
      range: unicodeRange(characters),
    })),
  ]);
  return Promise.all(files.map(cutFont));
}

/**
 * Fonts that the site builder draws pictures with, as TrueType of one weight: `[path, bytes]`. They
 * are no part of the site.
 */
export async function drawingFonts() {
  const sources = [
    ["drawing/display.ttf", serif("Roman"), { opsz: 48, wght: 600 }],
    ["drawing/sans.ttf", sans, { wght: 600 }],
  ];
  return Promise.all(
    sources.map(async ([path, source, variationAxes]) => {
      const font = await readFile(require.resolve(source));
      const options = { targetFormat: "truetype", variationAxes, keepFeatures: [], noHinting: true };
      return [path, renamed(await subsetFont(font, characters, options))];
    }),
  );
}

async function cutFont(cut) {
  const subset = await subsetFont(await readFile(require.resolve(cut.source)), cut.characters, {
    targetFormat: "truetype",
    variationAxes: cut.axes,
    keepFeatures: features,
    noHinting: true,
  });
  const bytes = await fontverter.convert(renamed(subset), "woff2");
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  return { ...cut, path: `fonts/${cut.name}-${hash}.woff2`, bytes };
}

/** The `@font-face` rules of these fonts and of what stands in until they have arrived. */
export function fontFaces(fontFiles) {
  const faces = fontFiles.map(
    ({ family, path, weight, style, range }) => `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
  src: url("${path}") format("woff2");${range ? `\n  unicode-range: ${range};` : ""}
}`,
  );
  return [...faces, ...fallbackFaces()].join("\n");
}

/** Characters as CSS names them: `U+E0-FF, U+2020`. */
function unicodeRange(characters) {
  const points = [...characters].map((each) => each.codePointAt(0)).sort((a, b) => a - b);
  const runs = [];
  for (const point of points) {
    if (runs.at(-1)?.last === point - 1) {
      runs.at(-1).last = point;
    } else {
      runs.push({ first: point, last: point });
    }
  }
  const hex = (point) => point.toString(16).toUpperCase();
  return runs
    .map(({ first, last }) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`)
    .join(", ");
}
