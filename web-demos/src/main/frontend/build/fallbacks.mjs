// Fonts of the reader's machine, scaled so that a line breaks where it will break once the course's
// own fonts have arrived, and is as high: nothing moves.
//
// Metrics in font units, as in the fonts' hhea tables; `width` is the mean advance of a character of
// English text, weighted by how often it occurs (the figures of capsize 4.3).
const text = { ascent: 1036, descent: 335, width: 479, unitsPerEm: 1000 };
// Display: the same vertical metrics; its mean advance at weight 600 and optical size 48, measured.
const display = { ...text, width: 474 };
const sans = { ascent: 1024, descent: 400, width: 418, unitsPerEm: 1000 };

// The names after the first are cut to the first one's widths.
const georgia = { names: ["Georgia", "Gelasio"], width: 913, unitsPerEm: 2048 };
const times = {
  names: ["Times New Roman", "Liberation Serif", "Tinos", "Nimbus Roman"],
  width: 832,
  unitsPerEm: 2048,
};
const arial = {
  names: ["Arial", "Helvetica", "Liberation Sans", "Arimo", "Nimbus Sans"],
  width: 913,
  unitsPerEm: 2048,
};

/** One `@font-face` rule for each stand-in: `"Groundplan Serif, Georgia"` and so on. */
export function fallbackFaces() {
  return [
    face("Groundplan Serif, Georgia", text, georgia),
    face("Groundplan Serif, Times", text, times),
    face("Groundplan Display, Georgia", display, georgia),
    face("Groundplan Display, Times", display, times),
    face("Groundplan Sans, Arial", sans, arial),
  ];
}

function face(family, wanted, local) {
  const scale = wanted.width / wanted.unitsPerEm / (local.width / local.unitsPerEm);
  const percent = (share) => `${(100 * share).toFixed(2)}%`;
  // size-adjust scales the overrides too, so they are divided by it.
  return `@font-face {
  font-family: "${family}";
  src: ${local.names.map((name) => `local("${name}")`).join(", ")};
  size-adjust: ${percent(scale)};
  ascent-override: ${percent(wanted.ascent / wanted.unitsPerEm / scale)};
  descent-override: ${percent(wanted.descent / wanted.unitsPerEm / scale)};
  line-gap-override: 0%;
}`;
}
