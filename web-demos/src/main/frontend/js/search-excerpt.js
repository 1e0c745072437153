// What of a text is shown of a place that was found, and which words in it are marked.

const length = 150;
const before = 40;

/** The part of a text around the first of these words. */
export function excerpt(text, words) {
  const first = [...text.matchAll(pattern(words))][0]?.index ?? 0;
  const start = first <= before ? 0 : text.indexOf(" ", first - before) + 1;
  const whole = text.slice(start, start + length);
  const isCut = start + length < text.length;
  const cut = isCut ? whole.slice(0, Math.max(whole.lastIndexOf(" "), 1)) : whole;
  return (start > 0 ? "… " : "") + cut + (isCut ? " …" : "");
}

/** The text as nodes, with these words in `mark` elements. */
export function marked(text, words) {
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(pattern(words))) {
    const mark = document.createElement("mark");
    mark.textContent = match[0];
    nodes.push(text.slice(end, match.index), mark);
    end = match.index + match[0].length;
  }
  return [...nodes, text.slice(end)];
}

/** Whole words only: `an` is not marked in `plan`. */
function pattern(words) {
  if (words.length === 0) {
    return /(?!)/g;
  }
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?![\\p{L}\\p{N}])`, "giu");
}
