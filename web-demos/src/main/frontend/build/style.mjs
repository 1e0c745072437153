// The style sheets: css/site.css and what it imports, after the rules for the fonts; and these rules
// alone, for pages that are read from a disk.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { browsers } from "./browsers.mjs";

/** The minified style sheet of all pages. */
export async function styleSheet(here, fontFaces) {
  const bundle = await build({
    entryPoints: [join(here, "css/site.css")],
    bundle: true,
    minify: true,
    write: false,
    target: browsers,
    legalComments: "none",
  });
  const faces = await transform(fontFaces, { loader: "css", minify: true });
  return faces.code + bundle.outputFiles[0].text;
}

/** `[path, text]` of the sheet that `theme.js` adds to pages that are read from a disk. */
export async function diskSheet(fontFaces) {
  const { code } = await transform(fontFaces, { loader: "css", minify: true });
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return [`fonts/disk-${hash}.css`, code];
}
