// Writes everything that the pages load into one folder: style, fonts, scripts, pictures, notices.
//
//   node build.mjs [FOLDER]
//
// Run twice, it writes the same bytes. The site builder adds a hash to the names of the files at
// the top of the folder; fonts carry theirs from here, because the style sheet names them.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { drawingFonts, firstFonts, fontFaces, fontFacesFromDisk, fonts } from "./build/fonts.mjs";
import { compiledDemos } from "./build/demos.mjs";
import { notices } from "./build/notices.mjs";
import { pictures } from "./build/pictures.mjs";
import { scripts, serviceWorker } from "./build/scripts.mjs";
import { diskSheet, styleSheets } from "./build/style.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const target = resolve(here, "../../../target");
const folder = resolve(process.argv[2] ?? join(target, "classes/groundplan/assets"));

const fontFiles = await fonts();
const [diskSheetPath, diskSheetText] = await diskSheet(fontFacesFromDisk(fontFiles));
const files = new Map([
  ...fontFiles.map(({ path, bytes }) => [path, bytes]),
  ...(await styleSheets(here, fontFaces(fontFiles))),
  [diskSheetPath, diskSheetText],
  ...(await scripts(here, { firstFonts: firstFonts(fontFiles), diskSheet: diskSheetPath })),
  ...(await pictures(here)),
  ...(await compiledDemos(join(target, "teavm"))),
  ["notices.txt", await notices()],
]);

// What becomes part of the site: one path a line, sorted, without this file itself.
files.set("index.txt", [...files.keys()].sort().map((path) => `${path}\n`).join(""));

// What the site builder works with.
const unlisted = [...(await drawingFonts()), ...(await serviceWorker(here))];

await rm(folder, { recursive: true, force: true });
for (const [path, content] of [...files, ...unlisted]) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
console.log(`front end: ${files.size} files in ${folder}`);
