// The style sheet: css/site.css and what it imports, after the rules for the fonts.
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
