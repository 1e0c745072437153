// Writes the parts of the demos' script as scripts of their own.
import { commonExports } from "./parts.mjs";
import { references, visit } from "./program.mjs";

/**
 * The common part as one function, which is given the other parts, and whose result is what a page
 * calls. A page that was opened from a disk may not read its own scripts, but it can have the text
 * of a function: its worker is made of that. In parentheses, so that a browser compiles at once what
 * is called at once.
 */
export function printCommon(program, parts) {
  const [common, ...others] = parts;
  const wanted = new Set(others.flatMap((part) => imports(program, part)));
  const body = printBody(program, common, textTable(program, common));
  const exported = commonExports(program);
  refuseOurNames(program);
  return `var groundplanProgram=(function(parts$ours){"use strict";
var ${exported.map(([name]) => name).join()};
${body}
const shared$ours={${printOffer(program, [...wanted].filter((name) => common.items.has(name)))}};
for(const part$ours of parts$ours)part$ours(shared$ours);
${exported.map(([name, item]) => `${name}=${item};`).join("")}
return{${exported.map(([name]) => name).join()}};});
Object.assign(self,groundplanProgram(self.groundplanParts||[]));
`;
}

/** Names that end like this are written here, and nothing in the program may hide them. */
function refuseOurNames({ script }) {
  if (script.includes("$ours")) throw new Error("demos.js has names that end in $ours");
}

/** Another part: a function that is kept until the common one is there and calls it. */
export function printPart(program, parts, part) {
  const { mutable, setTexts, pool } = program;
  const taken = imports(program, part).filter((name) => !mutable.has(name));
  const texts = textTable(program, part, textTable(program, parts[0]));
  const others = parts.filter((other) => other !== part);
  const wanted = new Set(others.flatMap((other) => imports(program, other)));
  const offered = [...part.items].filter((name) => wanted.has(name));
  return `(self.groundplanParts=self.groundplanParts||[]).push((function(shared$ours){"use strict";
const{${taken.join()}}=shared$ours;
const had$ours=shared$ours.${pool};${setTexts}([${texts.own.join()}]);
const texts$ours=shared$ours.${pool},text$ours=index=>texts$ours[index];shared$ours.${pool}=had$ours;
${printBody(program, part, texts)}
Object.defineProperties(shared$ours,Object.getOwnPropertyDescriptors({${printOffer(program, offered)}}));
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
function printOffer({ mutable }, names) {
  return names
    .map((name) => (mutable.has(name) ? `get ${name}(){return ${name}},set ${name}(to$ours){${name}=to$ours}` : name))
    .join();
}

/** The literals of a part: the `own` ones, and the call for each number in the whole program. */
function textTable(program, part, common) {
  const own = [];
  const calls = new Map();
  for (const number of [...usedTexts(program, part)].sort((a, b) => a - b)) {
    const shared = common?.calls.get(number);
    calls.set(number, shared ?? `${common ? "text$ours" : program.useText}(${own.length})`);
    if (shared === undefined) own.push(program.texts[number]);
  }
  return { own, calls };
}

function usedTexts(program, part) {
  const used = new Set();
  const nodes = [...part.items].flatMap((name) => program.items.get(name).nodes);
  for (const node of part.demos.length === 0 ? [...nodes, ...program.statements] : nodes) {
    visit(node, (each) => isText(each, program) && used.add(each.arguments[0].value));
  }
  return used;
}

const isText = ({ type, callee }, { useText }) =>
  type === "CallExpression" && callee.name === useText;

function printBody(program, part, texts) {
  const isCommon = part.demos.length === 0;
  const pieces = [...part.items].flatMap((name) => program.items.get(name).pieces);
  if (isCommon) {
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

function printPiece({ setClasses, setTexts }, kind, code, before, after) {
  switch (kind) {
    case "variable":
      return `let ${code};`;
    case "class":
      return `${before === kind ? "" : `${setClasses}([`}${code}${after === kind ? "," : "]);"}`;
    case "methods":
      return `{let c;${code}}`;
    case "texts":
      return `${setTexts}([${code}]);`;
    default:
      return code;
  }
}

/** What has to be written otherwise in a part, in the order in which it stands in the script. */
function editsOf(program, part, texts) {
  const edits = [];
  const isElsewhere = (name) => part.demos.length > 0 && !part.items.has(name);
  const nodes = [...part.items].flatMap((name) => program.items.get(name).nodes);
  for (const node of part.demos.length === 0 ? [...nodes, ...program.statements] : nodes) {
    visit(node, (each) => {
      if (isText(each, program)) {
        const text = texts.calls.get(each.arguments[0].value);
        edits.push({ start: each.start, end: each.end, text });
      }
    });
    for (const { name, start, end } of references(node, program.items)) {
      if (program.mutable.has(name) && isElsewhere(name)) {
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
