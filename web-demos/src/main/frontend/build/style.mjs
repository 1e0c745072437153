// The style sheets: css/site.css and what it imports, after the rules for the fonts; css/pages.css, of
// pages that are no lessons; css/search.css, of the search's dialog; those of css/demos, each of what one
// demo has alone, and all of them as one; and the rules for the fonts alone, for pages that are read from
// a disk.
import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, transform } from "esbuild";
import { browsers } from "./browsers.mjs";

/** `[name, text]` of the minified style sheets that pages name. */
export async function styleSheets(here, fontFaces) {
  const faces = await transform(fontFaces, { loader: "css", minify: true });
  const folder = join(here, "css");
  return [
    ["site.css", faces.code + (await bundled(folder, '@import "site.css";'))],
    ["pages.css", await bundled(folder, '@import "pages.css";')],
    ["search.css", await bundled(folder, '@import "search.css" layer(page);')],
    ...(await sheetsOfDemos(join(folder, "demos"))),
  ];
}

/** `demos.ID.css` of `ID.css`, named as the demo's script is, and `demos.css` of all of them. */
async function sheetsOfDemos(folder) {
  const ids = (await readdir(folder)).map((file) => basename(file, ".css")).sort();
  const imports = ids.map((id) => `@import "${id}.css" layer(own);`);
  const sheet = async (name, contents) => [name, await bundled(folder, contents)];
  return Promise.all([
    sheet("demos.css", imports.join("\n")),
    ...ids.map((id, index) => sheet(`demos.${id}.css`, imports[index])),
  ]);
}

async function bundled(resolveDir, contents) {
  const bundle = await build({
    stdin: { contents, loader: "css", resolveDir },
    bundle: true,
    minify: true,
    write: false,
    target: browsers,
    legalComments: "none",
  });
  return bundle.outputFiles[0].text;
}

/** `[path, text]` of the sheet that `theme.js` adds to pages that are read from a disk. */
export async function diskSheet(fontFaces) {
  const { code } = await transform(fontFaces, { loader: "css", minify: true });
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return [`fonts/disk-${hash}.css`, code];
}
