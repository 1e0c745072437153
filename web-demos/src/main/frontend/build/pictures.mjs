// Pictures that are files of their own; those of the pages are drawn in the templates.
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The mark, for the browser's tab. */
export async function pictures(here) {
  return [["favicon.svg", await readFile(join(here, "favicon.svg"))]];
}
