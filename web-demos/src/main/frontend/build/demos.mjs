// The demos, compiled from Java before.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";
import { browsers } from "./browsers.mjs";

const names = ["demos.js", "demos.wasm", "demos.wasm-runtime.js"];

/** The compiled files that are there. Without them the pages show the demos' finished runs. */
export async function compiledDemos(folder) {
  const present = names.filter((name) => existsSync(join(folder, name)));
  for (const name of names.filter((name) => !present.includes(name))) {
    console.log(`front end: no ${name} in ${folder}; going on without it`);
  }
  return Promise.all(present.map(async (name) => [name, await content(folder, name)]));
}

async function content(folder, name) {
  const path = join(folder, name);
  return name === "demos.js" ? minified(asFunction(await readFile(path, "utf8"))) : readFile(path);
}

/** Names are short already, but what stands between them is not: a sixteenth less, compressed. */
async function minified(script) {
  return (await transform(script, { minify: true, target: browsers, legalComments: "none" })).code;
}

/**
 * The script as one named function whose result is what it exports. A page that was opened from a
 * disk may not read its own scripts, but it can have the text of a function: its worker is made of
 * that. In parentheses, so that a browser compiles at once what is called at once.
 */
export function asFunction(script) {
  const declared = /^"use strict";\s*((?:var [\w$]+;)+)/.exec(script);
  if (declared === null) {
    throw new Error("demos.js does not begin with the names that it exports");
  }
  const exported = [...declared[1].matchAll(/var ([\w$]+);/g)].map((match) => match[1]);
  return `var groundplanProgram=(function(){${script}
return{${exported.join()}};});
Object.assign(self,groundplanProgram());
`;
}
