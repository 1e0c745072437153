// The style sheets: css/site.css and what it imports, after the rules for the fonts; css/pages.css, of
// pages that are no lessons; and the rules for the fonts alone, for pages that are read from a disk.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { browsers } from "./browsers.mjs";

/** `[name, text]` of the minified style sheets that pages name. */
export async function styleSheets(here, fontFaces) {
  const faces = await transform(fontFaces, { loader: "css", minify: true });
  return [
    ["site.css", faces.code + (await bundled(here, "site.css"))],
    ["pages.css", await bundled(here, "pages.css")],
  ];
}

async function bundled(here, name) {
  const bundle = await build({
    entryPoints: [join(here, "css", name)],
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
