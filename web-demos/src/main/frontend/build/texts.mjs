// The text literals of the program: which part has which, and how it asks for them.
import { visit } from "./program.mjs";

/**
 * Where each part finds its literals: `own`, those that it brings, and `calls`, by the number in the
 * whole program the call that gives a text.
 *
 * Texts that several parts use are in the common part: Java's literals are the same object
 * everywhere.
 */
export function textTables(program, parts) {
  const used = new Map(parts.map((part) => [part, textsIn(program, part)]));
  const [common, ...others] = parts;
  const isShared = (number) => [...used.values()].filter((texts) => texts.has(number)).length > 1;
  const all = [...program.texts.keys()].filter((number) => used.get(common).has(number) || isShared(number));
  const table = (numbers, call, start) => ({
    own: numbers.map((number) => program.texts[number]),
    calls: new Map([...start, ...numbers.map((number, index) => [number, `${call}(${index})`])]),
  });
  const shared = table(all, program.useText, []);
  const own = (part) =>
    [...used.get(part)].filter((number) => !shared.calls.has(number)).sort((a, b) => a - b);
  return new Map([
    [common, shared],
    ...others.map((part) => [part, table(own(part), "text$ours", shared.calls)]),
  ]);
}

function textsIn(program, part) {
  const used = new Set();
  for (const node of nodesOf(program, part)) {
    visit(node, (each) => isText(each, program) && used.add(each.arguments[0].value));
  }
  return used;
}

/** All of a part that stands in the script. */
export function nodesOf({ items, statements }, part) {
  const nodes = [...part.items].flatMap((name) => items.get(name).nodes);
  return part.demos.length === 0 ? [...nodes, ...statements] : nodes;
}

/** Whether a piece of the script asks for a literal. */
export const isText = ({ type, callee }, { useText }) =>
  type === "CallExpression" && callee.name === useText;
