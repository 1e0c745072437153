// Reads the script that TeaVM writes: one function, in which thousands of small definitions stand
// side by side, then what is known of the classes, the text literals, and what is exported.
import { parse } from "acorn";

/**
 * The script, taken apart.
 *
 * - `items`: what can be placed, by name: `nodes` of the tree, `pieces` of the script (`start`, `end`,
 *   and a `kind`: variable, function, class or methods) and `needs`, the names of other items
 * - `statements`: what runs when the script is read, and belongs to no item; `statementNeeds`
 * - `exports`: the name outside and the item behind it
 * - `mutable`: names of items that are given a new value later
 * - `texts`: the literals, `useText` the function that looks one up, and the like
 *
 * @throws if it is not written as TeaVM writes: a wrong cut would be noticed on some page only
 */
export function readProgram(script) {
  const body = programBody(parse(script, { ecmaVersion: 2022, sourceType: "script" }));
  const items = new Map();
  for (const statement of body) {
    for (const [name, node] of definitions(statement)) {
      if (items.has(name)) throw new Error(`${name} is defined twice`);
      items.set(name, { name, nodes: [node], pieces: [{ ...span(node), kind: kindOf(node) }] });
    }
  }
  refuseHiding(body, items);
  const program = { script, items, statements: [], exports: new Map(), ...runtime(script, body) };
  for (const statement of body.filter((statement) => definitions(statement).length === 0)) {
    readStatement(statement, program);
  }
  for (const item of items.values()) {
    item.needs = new Set(item.nodes.flatMap((node) => names(node, items)));
  }
  refuseOddTexts(body, program);
  program.mutable = mutableNames(body, items);
  program.statementNeeds = program.statements.flatMap((statement) => names(statement, items));
  return program;
}

function programBody(tree) {
  const call = tree.body.find(
    ({ expression }) => expression?.type === "CallExpression" && expression.callee.body,
  );
  if (call === undefined) {
    throw new Error("demos.js is not one function that is called at once");
  }
  return call.expression.callee.body.body;
}

function definitions(statement) {
  switch (statement.type) {
    case "VariableDeclaration":
      return statement.declarations.map((declaration) => [nameOf(declaration.id), declaration]);
    case "FunctionDeclaration":
      return [[nameOf(statement.id), statement]];
    case "ExpressionStatement":
    case "BlockStatement":
    case "IfStatement":
      return [];
    default:
      throw new Error(`demos.js has a ${statement.type} where none was expected`);
  }
}

function nameOf({ type, name }) {
  if (type !== "Identifier") throw new Error(`demos.js defines names by a ${type}`);
  return name;
}

const kindOf = ({ type }) => (type === "VariableDeclarator" ? "variable" : "function");

const span = ({ start, end }) => ({ start, end });

/** The names of the few functions of TeaVM's runtime whose calls have to be taken apart. */
function runtime(script, body) {
  const all = body.flatMap(definitions);
  const found = (what, pattern) => {
    const matches = all.filter(([, node]) => pattern.test(script.slice(node.start, node.end)));
    if (matches.length !== 1) {
      throw new Error(`demos.js has ${matches.length} functions that look like ${what}`);
    }
    return matches[0][0];
  };
  const setTexts = found("the one that takes the texts", /^[\w$]+=strings=>\{[^}]*=new Array\(/);
  const pool = new RegExp(`([\\w$]+)=new Array\\(strings\\.length\\)`).exec(script)[1];
  return {
    setTexts,
    pool,
    useText: found("the one that gives a text", new RegExp(`^[\\w$]+=index=>${escaped(pool)}\\[`)),
    setClasses: found("the one that takes the classes", /^[\w$]+=data=>\{.*\.superinterfaces=/s),
  };
}

const escaped = (name) => name.replaceAll("$", "\\$");

function readStatement(statement, program) {
  const call = statement.expression;
  if (isCallOf(call, program.setClasses)) {
    readClasses(call.arguments[0].elements, program.items);
  } else if (isCallOf(call, program.setTexts)) {
    const literals = call.arguments[0].elements;
    program.texts = literals.map(({ start, end }) => program.script.slice(start, end));
    program.textsAt = statement.start;
  } else if (isExport(call, program.items)) {
    program.exports.set(call.left.name, call.right.name);
  } else if (isMethodsForScripts(call)) {
    const [declaration, ...assignments] = call.callee.body.body;
    program.prototype = declaration.declarations[0].id.name;
    readMethodsForScripts(assignments, program.items);
  } else {
    program.statements.push(statement);
  }
}

const isCallOf = (call, name) => call?.type === "CallExpression" && call.callee.name === name;

const isExport = (call, items) =>
  call?.type === "AssignmentExpression" &&
  call.left.type === "Identifier" &&
  call.right.type === "Identifier" &&
  !items.has(call.left.name);

/** Each class: its constructor, name (and package, if it has one), and six things more. */
function readClasses(elements, items) {
  for (let at = 0; at < elements.length; ) {
    const from = at;
    at += elements[from + 1].value === 0 ? 8 : 9;
    const part = elements.slice(from, at);
    addTo(items.get(part[0].name), part, "class");
  }
}

/** `(()=>{let c;c=A.prototype;c.method=B(C);…})()`: what the browser may call of our objects. */
const isMethodsForScripts = (call) =>
  call?.type === "CallExpression" &&
  call.callee.body?.body?.[0]?.type === "VariableDeclaration" &&
  call.callee.body.body[1]?.expression?.right?.property?.name === "prototype";

function readMethodsForScripts(statements, items) {
  let item;
  let part = [];
  const close = () => item && addTo(item, part, "methods");
  for (const statement of statements) {
    const { right } = statement.expression;
    if (right.property?.name === "prototype") {
      close();
      item = items.get(right.object.name);
      part = [];
    }
    part.push(statement);
  }
  close();
}

function addTo(item, nodes, kind) {
  item.nodes.push(...nodes);
  item.pieces.push({ start: nodes[0].start, end: nodes.at(-1).end, kind });
}

/** Where names of items stand in a piece of the script. */
export function references(node, items) {
  const found = [];
  visit(node, (each, parent) => {
    if (each.type !== "Identifier" || !items.has(each.name)) return;
    const isProperty = parent?.type === "MemberExpression" && parent.property === each;
    if (isProperty && !parent.computed) return;
    const isKey = parent?.type === "Property" && parent.key === each;
    if (isKey && !parent.computed && !parent.shorthand) return;
    found.push(each);
  });
  return found;
}

export const names = (node, items) => references(node, items).map(({ name }) => name);

/** Calls `seen` for a node and all within it, each with the node around it. */
export function visit(node, seen, parent) {
  seen(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === "string") visit(child, seen, node);
    }
  }
}

function mutableNames(body, items) {
  const mutable = new Set();
  body.forEach((statement) =>
    visit(statement, (each) => {
      if (changes(each)) names(target(each), items).forEach((name) => mutable.add(name));
    }),
  );
  return mutable;
}

const changes = ({ type }) => /^(AssignmentExpression|UpdateExpression|For(In|Of)Statement)$/.test(type);

/** What is written to; of `a.b` and `a[b]` nothing is, for that is in the object. */
function target({ left, argument }) {
  const written = left ?? argument;
  return written.type === "MemberExpression" ? { type: "EmptyStatement" } : written;
}

/** A literal is asked for by its number, and in no other way: the numbers of a part are its own. */
function refuseOddTexts(body, { items, useText }) {
  const isAsked = (each, parent) =>
    parent.type === "CallExpression" &&
    parent.callee === each &&
    parent.arguments.length === 1 &&
    Number.isInteger(parent.arguments[0].value);
  for (const statement of body) {
    visit(statement, (each, parent) => {
      if (each.type !== "Identifier" || each.name !== useText || parent.id === each) return;
      if (references(parent, items).includes(each) && !isAsked(each, parent)) {
        throw new Error(`demos.js asks for a text in a way that was not expected`);
      }
    });
  }
}

/** Within functions no name may hide that of an item, so that a name always means the same. */
function refuseHiding(body, items) {
  const refuse = (pattern) =>
    visit(pattern, ({ type, name }) => {
      if (type === "Identifier" && items.has(name)) throw new Error(`${name} has two meanings`);
    });
  for (const statement of body) {
    visit(statement, (each, parent) => {
      if (each.params) each.params.forEach(refuse);
      // Where a name is looked up elsewhere, `{a}` would become `{shared.a}`.
      if (each.type === "Property" && each.shorthand) refuse(each.key);
      if (each.type === "FunctionDeclaration" && each !== statement) refuse(each.id);
      if (each.type === "CatchClause" && each.param) refuse(each.param);
      if (each.type === "VariableDeclarator" && parent !== statement) refuse(each.id);
    });
  }
}
