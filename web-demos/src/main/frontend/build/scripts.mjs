// Each script is one classic file: pages opened from a disk cannot load modules.
import { join } from "node:path";
import { build } from "esbuild";
import { browsers } from "./browsers.mjs";

/**
 * `theme.js`, for the head, `site.js`, deferred, `search.js`, which it loads when it is wanted, and
 * `worker.js`, which the demos start.
 *
 * @param fontPaths `firstFonts` and `diskSheet`, from the folder of the scripts on
 */
export async function scripts(here, fontPaths) {
  const bundle = await build({
    entryPoints: {
      theme: join(here, "js/theme.js"),
      site: join(here, "js/site.js"),
      search: join(here, "js/search.js"),
      worker: join(here, "js/worker.js"),
    },
    outdir: here,
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
    target: browsers,
    legalComments: "none",
    define: {
      FIRST_FONTS: JSON.stringify(fontPaths.firstFonts),
      DISK_SHEET: JSON.stringify(fontPaths.diskSheet),
    },
  });
  return bundle.outputFiles.map((file) => [file.path.slice(here.length + 1), file.text]);
}

/** The service worker without what it keeps, which the site builder adds: no part of the site. */
export async function serviceWorker(here) {
  const bundle = await build({
    entryPoints: [join(here, "js/service-worker.js")],
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
    target: browsers,
    legalComments: "none",
  });
  return [["unlisted/service-worker.js", bundle.outputFiles[0].text]];
}
