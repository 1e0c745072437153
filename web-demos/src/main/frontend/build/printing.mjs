// Writes the parts of the demos' script as scripts of their own.
import { parse } from "acorn";
import { commonExports } from "./parts.mjs";
import { names, references, visit } from "./program.mjs";
import { isText, nodesOf, textTables } from "./texts.mjs";

/** The scripts of all parts, in their order. */
export function printParts(program, parts) {
  if (program.script.includes("$ours")) {
    throw new Error("demos.js has names that end in $ours, like those that are written here");
  }
  const texts = textTables(program, parts);
  const imported = new Map(parts.map((part) => [part, imports(program, part)]));
  return parts.map((part) => {
    const wanted = new Set(parts.flatMap((other) => (other === part ? [] : imported.get(other))));
    const layout = {
      body: printBody(program, part, texts.get(part)),
      texts: texts.get(part),
      taken: imported.get(part).filter((name) => !program.mutable.has(name)),
      offer: printOffer(program, [...part.items].filter((name) => wanted.has(name))),
    };
    const script =
      part.demos.length === 0 ? printCommon(program, layout) : printPart(program, part, layout);
    refuseUnbound(program, part, layout.taken, script);
    return script;
  });
}

/**
 * The common part as one function, which is given the other parts, and whose result is what a page
 * calls. A page that was opened from a disk may not read its own scripts, but it can have the text
 * of a function: its worker is made of that. In parentheses, so that a browser compiles at once what
 * is called at once.
 */
function printCommon(program, { body, offer }) {
  const exported = commonExports(program);
  const outside = exported.map(([name]) => name).join();
  return `var groundplanProgram=(function(parts$ours){"use strict";
var ${outside};
${body}
const shared$ours={${offer}};
for(const part$ours of parts$ours)part$ours(shared$ours);
${exported.map(([name, item]) => `${name}=${item};`).join("")}
return{${outside}};});
Object.assign(self,groundplanProgram(self.groundplanParts||[]));
`;
}

/** Another part: a function that is kept until the common one is there and calls it. */
function printPart({ setTexts, pool }, part, { body, texts, taken, offer }) {
  return `(self.groundplanParts=self.groundplanParts||[]).push((function(shared$ours){"use strict";
const{${taken.join()}}=shared$ours;
const had$ours=shared$ours.${pool};${setTexts}([${texts.own.join()}]);
const texts$ours=shared$ours.${pool},text$ours=index=>texts$ours[index];shared$ours.${pool}=had$ours;
${body}
Object.defineProperties(shared$ours,Object.getOwnPropertyDescriptors({${offer}}));
${part.roots.map((root) => `${root}();`).join("")}}));
`;
}

/** What a part takes from others. */
function imports({ items, pool, setTexts, setClasses }, part) {
  const needed = new Set([pool, setTexts, setClasses]);
  part.items.forEach((name) => items.get(name).needs.forEach((need) => needed.add(need)));
  return [...needed].filter((name) => !part.items.has(name));
}

/** What is given a new value later is looked up each time. */
function printOffer({ mutable }, offered) {
  return offered
    .map((name) =>
      mutable.has(name)
        ? `get ${name}(){return ${name}},set ${name}(to$ours){${name}=to$ours}`
        : name,
    )
    .join();
}

function printBody(program, part, texts) {
  const pieces = [...part.items].flatMap((name) => program.items.get(name).pieces);
  if (part.demos.length === 0) {
    pieces.push(...program.statements.map(({ start, end }) => ({ start, end, kind: "statement" })));
    pieces.push({ start: program.textsAt, end: program.textsAt, kind: "texts" });
  }
  pieces.sort((a, b) => a.start - b.start);
  const edits = editsOf(program, part, texts);
  return pieces
    .map((piece, index) => {
      const code = piece.kind === "texts" ? texts.own.join() : edited(program.script, piece, edits);
      return printPiece(program, piece.kind, code, pieces[index - 1]?.kind, pieces[index + 1]?.kind);
    })
    .join("\n");
}

function printPiece({ setClasses, setTexts, prototype }, kind, code, before, after) {
  switch (kind) {
    case "variable":
      return `let ${code};`;
    case "class":
      return `${before === kind ? "" : `${setClasses}([`}${code}${after === kind ? "," : "]);"}`;
    case "methods":
      return `{let ${prototype};${code}}`;
    case "texts":
      return `${setTexts}([${code}]);`;
    default:
      return code;
  }
}

/** What has to be written otherwise in a part, in the order in which it stands in the script. */
function editsOf(program, part, texts) {
  const edits = [];
  for (const node of nodesOf(program, part)) {
    visit(node, (each) => {
      if (isText(each, program)) {
        const text = texts.calls.get(each.arguments[0].value);
        edits.push({ start: each.start, end: each.end, text });
      }
    });
    for (const { name, start, end } of references(node, program.items)) {
      if (program.mutable.has(name) && !part.items.has(name)) {
        edits.push({ start, end, text: `shared$ours.${name}` });
      }
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

function edited(script, { start, end }, edits) {
  let text = "";
  let from = start;
  for (let at = firstFrom(edits, start); at < edits.length && edits[at].start < end; at++) {
    text += script.slice(from, edits[at].start) + edits[at].text;
    from = edits[at].end;
  }
  return text + script.slice(from, end);
}

/** The place of the first edit at or after `start`, in a sorted list. */
function firstFrom(edits, start) {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle].start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What is neither in a part nor taken from another would be missed only when it is called. */
function refuseUnbound({ items }, part, taken, script) {
  const bound = new Set([...part.items, ...taken]);
  for (const statement of parse(script, { ecmaVersion: 2022 }).body) {
    const unbound = names(statement, items).find((name) => !bound.has(name));
    if (unbound !== undefined) {
      throw new Error(`${unbound} is missing in the part of ${part.demos.join(", ") || "all"}`);
    }
  }
}
