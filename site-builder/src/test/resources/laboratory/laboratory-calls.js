// Calls of compiled Java, in JavaScript or in WebAssembly. Each program is loaded once.
const loading = new Map();

function once(address, load) {
  if (!loading.has(address)) {
    loading.set(address, load(address));
  }
  return loading.get(address);
}

function addScript(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`no script at ${address}`));
    document.head.append(script);
  });
}

/** What a program exports, compiled to JavaScript. */
async function javaScript(program) {
  for (const script of program) {
    await once(script, addScript);
  }
  return globalThis;
}

/** What a program exports, compiled to WebAssembly. */
async function webAssembly(program) {
  await once("demos.wasm-runtime.js", addScript);
  return (await once(program, (address) => TeaVM.wasmGC.load(address))).exports;
}

async function call(program, name, values) {
  return (await program)[name](...values);
}

/** A call's result and how many seconds it took, as JSON. */
async function time(program, name, values) {
  const exported = await program;
  const start = performance.now();
  const result = exported[name](...values);
  return JSON.stringify({ result, seconds: (performance.now() - start) / 1000 });
}
