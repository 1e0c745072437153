// What others made and the published pages contain, with the terms it comes under.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** The text of `notices.txt`. */
export async function notices() {
  const sections = [
    section(
      "TeaVM (https://teavm.org)",
      `The demos are compiled from Java by TeaVM, and contain parts of its run-time and class
library. Copyright Alexey Andreev and contributors. Licensed under the Apache License,
Version 2.0: https://www.apache.org/licenses/LICENSE-2.0`,
    ),
    section(
      "Source Serif 4, version " + (await packageOf("source-serif")).version,
      `Shown here as "Groundplan Serif" and "Groundplan Display": cut down to the characters and
weights that these pages use, and renamed as its licence asks. Outlines are unchanged.
https://github.com/adobe-fonts/source-serif

${await licence("source-serif")}`,
    ),
    section(
      "Source Sans 3, version " + (await packageOf("source-sans")).version,
      `Shown here as "Groundplan Sans": cut down and renamed in the same way.
https://github.com/adobe-fonts/source-sans

${await licence("source-sans")}`,
    ),
  ];
  const search = await packageOf("minisearch");
  sections.push(
    section(
      `MiniSearch, version ${search.version} (https://github.com/lucaong/minisearch)`,
      await licence("minisearch", "LICENSE.txt"),
    ),
  );
  return `Groundplan's pages contain the work of others, with thanks.\n\n${sections.join("\n")}`;
}

function section(title, text) {
  return `${title}\n${"=".repeat(title.length)}\n\n${text.trim()}\n`;
}

/** Where a package lies; not every package lets its own files be resolved. */
function folderOf(name) {
  const folders = require.resolve.paths(name).map((path) => join(path, name));
  return folders.find((folder) => existsSync(join(folder, "package.json")));
}

async function packageOf(name) {
  return JSON.parse(await readFile(join(folderOf(name), "package.json"), "utf8"));
}

async function licence(name, file = "LICENSE.md") {
  return (await readFile(join(folderOf(name), file), "utf8")).replaceAll("\r\n", "\n");
}
