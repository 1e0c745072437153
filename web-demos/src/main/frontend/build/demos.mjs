// The demos, compiled from Java before: taken as they are.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

const names = ["demos.js", "demos.wasm", "demos.wasm-runtime.js"];

/** The compiled files that are there. Without them the pages show the demos' finished runs. */
export async function compiledDemos(folder) {
  const present = names.filter((name) => existsSync(join(folder, name)));
  for (const name of names.filter((name) => !present.includes(name))) {
    console.warn(`front end: no ${name} in ${folder}; going on without it`);
  }
  return Promise.all(present.map(async (name) => [name, await readFile(join(folder, name))]));
}
