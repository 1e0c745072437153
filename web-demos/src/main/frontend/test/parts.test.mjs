// Cuts small programs that are written as TeaVM writes, and runs what comes of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import { partsOf } from "../build/parts.mjs";
import { printCommon, printPart } from "../build/printing.mjs";
import { readProgram } from "../build/program.mjs";

/** The runtime as TeaVM has it, `body` after it, and exports. */
function compiled(body, exports) {
  const names = Object.keys(exports);
  return `"use strict";
${names.map((name) => `var ${name};`).join("")}(function(){let M=Symbol("meta"),O=()=>Base,
W=data=>{let i=0;while(i<data.length){let cls=data[i++];let m={};cls[M]=m;if(data[i++]!==0)i++;let superclass=data[i++];m.superinterfaces=data[i++];cls.prototype=superclass===0?{}:Object.create(superclass.prototype);cls.prototype.constructor=cls;i+=2;i++;let methods=data[i++];if(methods!==0)for(let j=0;j<methods.length;j+=2)cls.prototype[methods[j]]=methods[j+1];}},
T=strings=>{K=new Array(strings.length);for(let i=0;i<strings.length;++i){K[i]=strings[i];}},K=null,S=index=>K[index],
present=null,Present=()=>{Present=()=>{};present=[];},find=id=>{Present();return present.find(each=>each.id()===id);},
Run=id=>{let found=find(id);return found===undefined?S(0):found.say();};
function Base(){}
${body}
${names.map((name) => `${name}=${exports[name]};`).join("")}})();`;
}

const demo = (name, id, text, more = "") => `
let Enter${name}=()=>{Present();present.push(new Class${name}());};
function Class${name}(){Base.call(this);}
W([Class${name},0,Base,[],1,0,0,["id",()=>S(${id}),"say",()=>${text}]]);
${more}`;

const twoDemos = compiled(
  `let count=0,next=()=>{count=count+1;return count;};
${demo("Lamp", 1, 'S(2)+next()+shared()')}
${demo("Long", 3, 'S(4)+next()+shared()')}
let shared=()=>S(5);
W([Base,0,0,[],1,0,0,0]);
T(["nothing","lamp","light ","long-lamp","long light ","!"]);`,
  { groundplanRun: "Run", groundplanDemo_lamp: "EnterLamp", groundplanDemo_long_lamp: "EnterLong" },
);

/** Base stands first in what TeaVM writes of the classes. */
const ordered = (script) =>
  script.replace("W([Base,0,0,[],1,0,0,0]);", "").replace("function Base(){}", "function Base(){}W([Base,0,0,[],1,0,0,0]);");

function cut(script) {
  const program = readProgram(ordered(script));
  const parts = partsOf(program);
  const [, ...others] = parts;
  const texts = new Map(
    others.map((part) => [part.demos.join("."), printPart(program, parts, part)]),
  );
  return { parts, common: printCommon(program, parts), texts };
}

/** The exports on a page that loads these parts. */
function page({ common, texts }, ...names) {
  const self = {};
  self.self = self;
  for (const name of names) runInNewContext(texts.get(name), self);
  runInNewContext(common, self);
  return self;
}

test("a page runs the demos whose parts it has loaded", () => {
  const result = cut(twoDemos);
  assert.equal(page(result, "lamp").groundplanRun("lamp"), "light 1!");
  assert.equal(page(result, "long-lamp").groundplanRun("long-lamp"), "long light 1!");
});

test("a demo whose part is not there is not there", () => {
  assert.equal(page(cut(twoDemos), "lamp").groundplanRun("long-lamp"), "nothing");
  assert.equal(page(cut(twoDemos)).groundplanRun("lamp"), "nothing");
});

test("parts share what changes", () => {
  const both = page(cut(twoDemos), "lamp", "long-lamp");
  assert.equal(both.groundplanRun("lamp"), "light 1!");
  assert.equal(both.groundplanRun("long-lamp"), "long light 2!");
});

test("what one demo needs is in its part alone", () => {
  const { common, texts } = cut(twoDemos);
  assert.ok(!common.includes("ClassLamp") && !common.includes('"light "'), common);
  assert.ok(texts.get("lamp").includes("ClassLamp") && texts.get("lamp").includes('"light "'));
  assert.ok(!texts.get("lamp").includes("ClassLong"));
});

test("what some demos share has a part of its own if it is large", () => {
  const large = `/*${"x".repeat(50_000)}*/`;
  const script = twoDemos.replace("shared=()=>S(5)", `shared=()=>${large}S(5)`).replace(
    "groundplanDemo_lamp=EnterLamp;",
    `groundplanDemo_lamp=EnterLamp;groundplanDemo_third=EnterThird;`,
  ).replace("var groundplanDemo_lamp;", "var groundplanDemo_lamp;var groundplanDemo_third;").replace(
    "let shared=", "let EnterThird=()=>{Present();};let shared=");
  const result = cut(script);
  assert.deepEqual(result.parts.map(({ demos }) => demos), [
    [], ["lamp", "long-lamp"], ["lamp"], ["long-lamp"], ["third"],
  ]);
  assert.equal(page(result, "lamp.long-lamp", "lamp").groundplanRun("lamp"), "light 1!");
});

test("a name with two meanings is refused", () => {
  const script = twoDemos.replace("shared=()=>S(5)", "shared=()=>{let count=S(5);return count;}");
  assert.throws(() => readProgram(script), /count has two meanings/);
});
