// Presses the buttons of a demo's long run, and counts its workers and the page's frames.
const watch = async (id) => {
  const find = (selector) => document.querySelector(`.demo-slot[data-demo="${id}"] ${selector}`);
  const until = async (isSo) => {
    while (!isSo()) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  await until(() => document.querySelector(`.demo-slot[data-demo="${id}"][data-awake]`));

  const seen = { result: "", most: 0, left: 0 };
  const Plain = globalThis.Worker;
  globalThis.Worker = class extends Plain {
    constructor(address) {
      super(address);
      seen.left++;
      seen.most = Math.max(seen.most, seen.left);
      this.addEventListener("message", ({ data }) => {
        seen.result = typeof data === "string" ? data : seen.result;
      });
    }

    terminate() {
      super.terminate();
      seen.left--;
    }
  };

  const press = (action) => find(`[data-action="${action}"]`).click();
  const isBusy = () => find(".long-run--busy") !== null;
  const start = async () => {
    press("run-million");
    await until(() => find(".long-run__progress").value > 0);
  };

  /** How many frames the page draws until something is done. */
  const framesUntil = async (done) => {
    let frames = 0;
    let isOver = false;
    const frame = () => {
      frames++;
      if (!isOver) {
        requestAnimationFrame(frame);
      }
    };
    requestAnimationFrame(frame);
    await done();
    isOver = true;
    return frames;
  };

  const toEnd = async () => {
    const frames = await framesUntil(async () => {
      press("run-million");
      await until(() => !isBusy());
    });
    const shown = [...find(".long-run").querySelectorAll("[data-metric][data-value]")];
    return JSON.stringify({
      ...seen,
      frames,
      command: find(".long-run__command").textContent,
      words: find(".long-run__words").textContent,
      hash: find('[data-metric="million.traceHash"]').textContent,
      figures: Object.fromEntries(shown.map((e) => [e.dataset.metric, e.dataset.value])),
    });
  };

  globalThis.run = toEnd;

  /** By its button; by another seed, and back; each while it is under way. Then to the end. */
  globalThis.callOff = async () => {
    await start();
    press("cancel");
    await until(() => !isBusy() && seen.left === 0);
    const seed = find('input[data-action="seed"]');
    const own = seed.value;
    for (const other of [own === "1" ? "2" : "1", own]) {
      await start();
      seed.value = other;
      seed.dispatchEvent(new Event("change", { bubbles: true }));
      await until(() => !isBusy() && seen.left === 0);
    }
    return toEnd();
  };

  globalThis.runAlone = () => {
    delete globalThis.Worker;
    return toEnd();
  };

  return "awake";
};
