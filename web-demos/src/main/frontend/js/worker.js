// What a page's worker does, over http: runs a million requests of a demo, in WebAssembly where the
// browser has it with garbage collection, else in JavaScript.

self.onmessage = async ({ data: job }) => {
  try {
    const [run, engine] = await program(job);
    const share = (done) => self.postMessage(done);
    self.postMessage(run(job.demo, job.material, job.state, engine, share));
  } catch (error) {
    self.postMessage({ failure: String(error?.message ?? error) });
  }
};

async function program({ scripts, wasm, wasmRuntime }) {
  try {
    importScripts(wasmRuntime);
    const { exports } = await self.TeaVM.wasmGC.load(wasm);
    return [exports.groundplanLongRun, "WebAssembly"];
  } catch {
    importScripts(...scripts);
    return [self.groundplanLongRun, "JavaScript"];
  }
}
