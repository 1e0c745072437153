// The characters that a course on systems is written with. A character that is not here is shown in
// the reader's own font: never wrong, but of another hand. Add it here and the fonts will have it.
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

const ascii = range(0x20, 0x7e);
const western = range(0xa0, 0xff) + "ŒœŠšŽžŸ";
const punctuation = "‐‑–—‘’‚“”„†•…′″‹›⁄\u2009\u202f";
const arrows = "←↑→↓↔↗↘⇒";
const mathematics = "−≈≠≤≥∞√∑∝·×÷±½¼¾";
const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ";
const lowered = "₀₁₂₃₄₅₆₇₈₉";
const greek = "αβγδελμπρστωΔΣΩ";
const marks = "✓✗€";

// What nearly every page is written with.
const common = new Set(
  ascii + raised + "\u00a0\u2009\u202f‑–—‘’“”…·×÷±−½¼¾≈≠≤≥∞√←→λµ✓✗",
);
const foreign = new Set(western);

const all = [
  ...new Set(
    ascii + western + punctuation + arrows + mathematics + raised + lowered + greek + marks,
  ),
];

/** All of them. */
export const characters = all.join("");

/** How they are shared out to files, of which a page loads all but the first only if it needs them. */
export const shares = {
  common: all.filter((each) => common.has(each)).join(""),
  signs: all.filter((each) => !common.has(each) && !foreign.has(each)).join(""),
  letters: all.filter((each) => !common.has(each) && foreign.has(each)).join(""),
};
