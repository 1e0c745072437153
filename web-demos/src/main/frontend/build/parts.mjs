// Decides which parts the demos' script is made of: what every page with a demo loads, what each
// demo needs alone, and what some of them share, if it is worth a file of its own.

const ENTRANCE = "groundplanDemo_";

/** In characters of the script: what is smaller goes along with a part that more demos need. */
const WORTH_A_FILE = 40_000;

/**
 * The parts: first the common one, then those that most demos need.
 *
 * Each has `demos`, the ids of those that need it (none for the common one), `items`, the names of
 * what is in it, and `roots`, those that are to be called once it is there.
 */
export function partsOf(program) {
  const entrances = entrancesOf(program);
  const common = reached(program.items, commonRoots(program));
  const needs = new Map(
    [...entrances].map(([demo, root]) => [demo, reached(program.items, [root])]),
  );
  const groups = grouped(program.items, common, needs);
  const ofAll = groups.find(({ demos }) => demos.length === entrances.size && demos.length > 1);
  ofAll?.items.forEach((name) => common.add(name));
  const parts = new Map([["", { demos: [], items: new Set(common) }]]);
  for (const { demos, size } of groups.filter((group) => group !== ofAll)) {
    if (demos.length === 1 || size >= WORTH_A_FILE) {
      parts.set(demos.join("."), { demos, items: new Set() });
    }
  }
  for (const { demos, items } of groups.filter((group) => group !== ofAll)) {
    const part = parts.get(demos.join(".")) ?? closest(demos, parts);
    items.forEach((name) => part.items.add(name));
  }
  moveOutOfReach(program.items, [...parts.values()]);
  return [...parts.values()]
    .sort((a, b) => rank(a) - rank(b))
    .map((part) => ({ ...part, roots: rootsOf(part, entrances) }));
}

const rootsOf = ({ demos }, entrances) => (demos.length === 1 ? [entrances.get(demos[0])] : []);

const rank = ({ demos }) => (demos.length === 0 ? -Infinity : -demos.length);

/** The ids of the demos and what is to be called for each: `groundplanDemo_send_request`. */
function entrancesOf({ exports }) {
  const entrances = [...exports]
    .filter(([name]) => name.startsWith(ENTRANCE))
    .map(([name, item]) => [name.slice(ENTRANCE.length).replaceAll("_", "-"), item]);
  if (entrances.length === 0) {
    throw new Error(`demos.js exports nothing that begins with ${ENTRANCE}`);
  }
  return new Map(entrances);
}

/** What a page calls. The entrances of demos are not among it. */
export const commonExports = ({ exports }) =>
  [...exports].filter(([name]) => !name.startsWith(ENTRANCE));

function commonRoots(program) {
  const { setTexts, useText, setClasses, pool, statementNeeds } = program;
  const called = commonExports(program).map(([, item]) => item);
  return [...called, ...statementNeeds, setTexts, useText, setClasses, pool];
}

function reached(items, roots) {
  const seen = new Set();
  const waiting = [...roots];
  while (waiting.length > 0) {
    const name = waiting.pop();
    if (!seen.has(name)) {
      seen.add(name);
      waiting.push(...items.get(name).needs);
    }
  }
  return seen;
}

/** What is needed beside the common part, by the demos that need it. */
function grouped(items, common, needs) {
  const groups = new Map();
  for (const item of items.values()) {
    const demos = [...needs].filter(([, names]) => names.has(item.name)).map(([demo]) => demo);
    if (demos.length === 0 || common.has(item.name)) continue;
    demos.sort();
    const group = groups.get(demos.join(".")) ?? { demos, items: [], size: 0 };
    group.items.push(item.name);
    group.size += item.pieces.reduce((sum, { start, end }) => sum + end - start, 0);
    groups.set(demos.join("."), group);
  }
  return [...groups.values()];
}

/**
 * A part may need what is in the common one, in itself, and in those that are there whenever it is:
 * all else becomes common.
 */
function moveOutOfReach(items, parts) {
  const [common, ...others] = parts;
  const isThere = (name, part) => {
    const there = (other) => part.demos.every((demo) => other.demos.includes(demo));
    return part !== common && others.some((other) => there(other) && other.items.has(name));
  };
  const waiting = parts.flatMap((part) => [...part.items].map((name) => [name, part]));
  while (waiting.length > 0) {
    const [name, part] = waiting.pop();
    for (const need of items.get(name).needs) {
      if (!common.items.has(need) && !isThere(need, part)) {
        others.forEach((other) => other.items.delete(need));
        common.items.add(need);
        waiting.push([need, common]);
      }
    }
  }
}

/** The part that all of these demos load and the fewest others. */
function closest(demos, parts) {
  return [...parts.values()]
    .filter((part) => part.demos.length === 0 || demos.every((demo) => part.demos.includes(demo)))
    .sort((a, b) => rank(b) - rank(a))[0];
}
