// The demos, compiled from Java before.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { browsers } from "./browsers.mjs";
import { partsOf } from "./parts.mjs";
import { printParts } from "./printing.mjs";
import { readProgram } from "./program.mjs";

const names = ["demos.js", "demos.wasm", "demos.wasm-runtime.js"];

/** The compiled files that are there. Without them the pages show the demos' finished runs. */
export async function compiledDemos(folder) {
  const present = names.filter((name) => existsSync(join(folder, name)));
  for (const name of names.filter((name) => !present.includes(name))) {
    console.log(`front end: no ${name} in ${folder}; going on without it`);
  }
  const files = await Promise.all(
    present.map(async (name) =>
      name === "demos.js"
        ? scripts(await readFile(join(folder, name), "utf8"))
        : [[name, await readFile(join(folder, name))]],
    ),
  );
  return files.flat();
}

/**
 * `demos.js`, which every page with a demo loads, and before it those of the others whose name has
 * the demo's id in it: `demos.quiz.js`, `demos.scaling.scenario.js`.
 */
async function scripts(script) {
  const program = readProgram(script);
  const parts = partsOf(program);
  const printed = printParts(program, parts);
  return Promise.all(
    parts.map(async ({ demos }, index) => [
      ["demos", ...demos, "js"].join("."),
      await minified(printed[index]),
    ]),
  );
}

/** Names are short already, but what stands between them is not: a sixteenth less, compressed. */
async function minified(script) {
  return (await transform(script, { minify: true, target: browsers, legalComments: "none" })).code;
}
