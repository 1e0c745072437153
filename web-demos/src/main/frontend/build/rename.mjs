// The fonts' licence reserves the name "Source" for the unmodified fonts, and a subset is a
// modification. So the names inside the files begin with "Ground" instead: as many letters, so that
// nothing else in the table has to move. Copyright and trademark lines stay as they are.
const familyNames = new Set([1, 3, 4, 6, 16, 21, 25]);
const utf16 = (text) => Buffer.from(text, "utf16le").swap16();

/** A TrueType font with the reserved name replaced in its names. */
export function renamed(font) {
  const result = Buffer.from(font);
  const table = nameTable(result);
  const records = result.readUInt16BE(table + 2);
  const strings = table + result.readUInt16BE(table + 4);
  for (let i = 0; i < records; i++) {
    const record = table + 6 + 12 * i;
    if (familyNames.has(result.readUInt16BE(record + 6))) {
      const start = strings + result.readUInt16BE(record + 10);
      const end = start + result.readUInt16BE(record + 8);
      replace(result.subarray(start, end), utf16("Source"), utf16("Ground"));
      replace(result.subarray(start, end), Buffer.from("Source"), Buffer.from("Ground"));
    }
  }
  return result; // Checksums are left: WOFF 2 does not carry them.
}

function nameTable(font) {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    if (font.toString("latin1", entry, entry + 4) === "name") {
      return font.readUInt32BE(entry + 8);
    }
  }
  throw new Error("a font without names");
}

function replace(bytes, from, to) {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + to.length)) {
    to.copy(bytes, at);
  }
}
