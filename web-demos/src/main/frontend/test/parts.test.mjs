// Cuts small programs that are written as TeaVM writes, and runs what comes of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { partsOf } from "../build/parts.mjs";
import { printParts } from "../build/printing.mjs";
import { readProgram } from "../build/program.mjs";

/** The runtime as TeaVM has it, in short, then definitions, classes and exports. */
function compiled(definitions, { classes = [], texts, exports }) {
  const names = Object.keys(exports);
  return `"use strict";
${names.map((name) => `var ${name};`).join("")}(function(){let M=Symbol("meta"),
W=data=>{let i=0;while(i<data.length){let cls=data[i++];let m={};cls[M]=m;if(data[i++]!==0)i++;
let superclass=data[i++];m.superinterfaces=data[i++];
cls.prototype=superclass===0?{}:Object.create(superclass.prototype);cls.prototype.constructor=cls;
i+=3;let methods=data[i++];
if(methods!==0)for(let j=0;j<methods.length;j+=2)cls.prototype[methods[j]]=methods[j+1];}},
T=strings=>{K=new Array(strings.length);for(let i=0;i<strings.length;++i){K[i]=Object(strings[i]);}},
K=null,S=index=>K[index],present=null,Present=()=>{Present=()=>{};present=[];},
find=id=>{Present();return present.find(each=>each.id()==id);},
Run=id=>{let found=find(id);return found===undefined?""+S(0):found.say();};
function Base(){}
${definitions}
W([Base,0,0,[],1,0,0,0,${classes.join()}]);
T(${JSON.stringify(texts)});
${names.map((name) => `${name}=${exports[name]};`).join("")}})();`;
}

const definition = (name) =>
  `let Enter${name}=()=>{Present();present.push(new Class${name}());};
function Class${name}(){Base.call(this);}`;

const classOf = (name, id, says) =>
  `Class${name},0,Base,[],1,0,0,["id",()=>S(${id}),"say",()=>${says}]`;

/** Two demos that count together how often they were asked; `shared` is code of both. */
const lamps = (shared = "S(5)", more = "") =>
  compiled(
    `let count=0,next=()=>{count=count+1;return count;},shared=()=>${shared};
${more}
${definition("Lamp")}
${definition("Long")}`,
    {
      classes: [
        classOf("Lamp", 1, "S(2)+next()+shared()"),
        classOf("Long", 3, "S(4)+next()+shared()"),
      ],
      texts: ["nothing", "lamp", "light ", "long-lamp", "long light ", "!"],
      exports: {
        groundplanRun: "Run",
        groundplanDemo_lamp: "EnterLamp",
        groundplanDemo_long_lamp: "EnterLong",
      },
    },
  );

function cut(script) {
  const program = readProgram(script);
  const parts = partsOf(program);
  const printed = printParts(program, parts);
  return new Map(parts.map(({ demos }, index) => [demos.join("."), printed[index]]));
}

/** The exports on a page that loads these parts. */
function page(parts, ...names) {
  const self = {};
  self.self = self;
  for (const name of [...names, ""]) runInNewContext(parts.get(name), self);
  return self;
}

test("a page runs the demos whose parts it has loaded", () => {
  assert.equal(page(cut(lamps()), "lamp").groundplanRun("lamp"), "light 1!");
  assert.equal(page(cut(lamps()), "long-lamp").groundplanRun("long-lamp"), "long light 1!");
});

test("a demo whose part is not there is not there", () => {
  assert.equal(page(cut(lamps()), "lamp").groundplanRun("long-lamp"), "nothing");
  assert.equal(page(cut(lamps())).groundplanRun("lamp"), "nothing");
});

test("parts share what changes", () => {
  const both = page(cut(lamps()), "lamp", "long-lamp");
  assert.equal(both.groundplanRun("lamp"), "light 1!");
  assert.equal(both.groundplanRun("long-lamp"), "long light 2!");
});

test("what one demo needs is in its part alone, and what all need in the common one", () => {
  const parts = cut(lamps());
  assert.deepEqual([...parts.keys()], ["", "lamp", "long-lamp"]);
  assert.ok(!parts.get("").includes("ClassLamp") && !parts.get("").includes('"light "'));
  assert.ok(parts.get("").includes("shared=()=>"));
  assert.ok(parts.get("lamp").includes("ClassLamp") && parts.get("lamp").includes('"light "'));
  assert.ok(!parts.get("lamp").includes("ClassLong"));
});

test("a literal of several parts is one object", () => {
  const script = lamps("0")
    .replace("S(2)+next()+shared()", "S(5)")
    .replace("S(4)+next()+shared()", "S(5)");
  const both = page(cut(script), "lamp", "long-lamp");
  assert.ok(both.groundplanRun("lamp") === both.groundplanRun("long-lamp"));
  assert.equal(`${both.groundplanRun("lamp")}`, "!");
});

/** As `lamps`, and a third demo that shares nothing with them. */
const three = (size) =>
  lamps(`/*${"x".repeat(size)}*/S(5)`, "let EnterThird=()=>{Present();};")
    .replace("var groundplanDemo_lamp;", "var groundplanDemo_lamp;var groundplanDemo_third;")
    .replace("groundplanDemo_lamp=", "groundplanDemo_third=EnterThird;groundplanDemo_lamp=");

test("what some demos share has a part of its own if it is large", () => {
  const parts = cut(three(50_000));
  assert.deepEqual([...parts.keys()], ["", "lamp.long-lamp", "third", "lamp", "long-lamp"]);
  assert.equal(page(parts, "lamp.long-lamp", "lamp").groundplanRun("lamp"), "light 1!");
});

test("else it is in the common part", () => {
  const parts = cut(three(10));
  assert.deepEqual([...parts.keys()], ["", "third", "lamp", "long-lamp"]);
  assert.equal(page(parts, "lamp").groundplanRun("lamp"), "light 1!");
});

for (const [what, script, message] of [
  ["a name with two meanings", lamps("{let count=S(5);return count;}"), /count has two meanings/],
  ["a name that is defined twice", lamps("S(5)", "let Enter=0;let Enter=1;"), /Enter|already/],
  ["a text that is asked for by a computed number", lamps("S(4+1)"), /asks for a text/],
  ["a text that is asked for by another", lamps("[5].map(S)[0]"), /asks for a text/],
  ["a class of JavaScript", lamps("S(5)", "class Odd{}"), /ClassDeclaration/],
  ["several names at once", lamps("S(5)", "let {a,b}={};"), /ObjectPattern/],
  ["a name of ours", lamps("S(5)", "let shared$ours=0;"), /\$ours/],
]) {
  test(`${what} is refused`, () => assert.throws(() => cut(script), message));
}
