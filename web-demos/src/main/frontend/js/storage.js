// What a page remembers, on this device only. A browser may refuse (private windows, files from a
// disk, a full store): then nothing is remembered, and nothing breaks.
const prefix = "groundplan.";

/** The text kept under this name, or null. */
export function recall(name) {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Keeps a text under this name; null forgets it. */
export function remember(name, text) {
  try {
    if (text === null) {
      localStorage.removeItem(prefix + name);
    } else {
      localStorage.setItem(prefix + name, text);
    }
  } catch {
    // Refused: see above.
  }
}
