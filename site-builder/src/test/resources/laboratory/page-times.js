// Works a page's demo and times it: what blocks the page, and what a frame costs.
(() => {
  const tasks = [];
  new PerformanceObserver((list) =>
    list.getEntries().forEach((entry) => tasks.push(entry.duration)),
  ).observe({ type: "longtask", buffered: true });

  // The script of each frame, in milliseconds, and when it began.
  const frames = [];
  const plainRequest = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    plainRequest((time) => {
      const start = performance.now();
      draw(time);
      frames.push({ start, script: performance.now() - start });
    });

  const nextFrame = () => new Promise((resolve) => plainRequest(() => setTimeout(resolve)));
  const rest = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
  const demo = () => document.querySelector(".demo-slot[data-awake]");
  const until = async (isSo) => {
    while (!isSo()) {
      await rest(20);
    }
  };

  const isBusy = () => demo().querySelector("section[aria-busy=true]") !== null;

  /**
   * How long something takes to be done and drawn, a run that it asks for included, and the longest
   * task of it or after it.
   */
  const timed = async (act) => {
    await rest(120);
    tasks.length = 0;
    const start = performance.now();
    act();
    do {
      await nextFrame();
    } while (isBusy());
    const millis = performance.now() - start;
    await rest(400);
    return { millis, task: Math.max(0, ...tasks) };
  };

  const controls = (selector) =>
    [...demo().querySelectorAll(selector)].filter((e) => !e.disabled && e.offsetParent !== null);

  const name = (control) => control.dataset.action + (control.value ? "=" + control.value : "");

  window.pageTimes = {
    /** The longest task since the page was asked for; 0 if none took 50 ms. */
    load: async () => {
      await until(demo);
      await rest(1500);
      return Math.max(0, ...tasks);
    },

    /** Each button and switch once. */
    presses: async () => {
      const seen = [];
      const skipped = ["copy-link", "copy-command", "copy-embed", "run-million"];
      const names = controls("button[data-action], input[type=checkbox][data-action]").map(name);
      for (const wanted of names) {
        const control = controls("[data-action]").find((e) => name(e) === wanted);
        if (control && !skipped.includes(control.dataset.action)) {
          seen.push({ name: wanted, ...(await timed(() => control.click())) });
        }
      }
      return seen;
    },

    /** Each slider to some places of its range, as a hand that drags it. */
    slides: async () => {
      const seen = [];
      const names = controls("input[type=range]").map((e) => e.dataset.action);
      for (const wanted of names) {
        for (const part of [0.1, 0.5, 0.9, 0.3]) {
          const slider = controls("input[type=range]").find((e) => e.dataset.action === wanted);
          if (slider) {
            const least = Number(slider.min);
            const value = least + (Number(slider.max) - least) * part;
            const set = () => {
              slider.value = value;
              slider.dispatchEvent(new Event("input", { bubbles: true }));
            };
            seen.push({ name: wanted, ...(await timed(set)) });
          }
        }
      }
      return seen;
    },

    /** Plays for some seconds: the script of each frame, and how many requests were under way. */
    plays: async (seconds) => {
      const play = controls('[data-action="play"]')[0];
      if (!play) {
        return { frames: [], most: 0, seconds };
      }
      play.click();
      await rest(500);
      frames.length = 0;
      let most = 0;
      const start = performance.now();
      while (performance.now() - start < seconds * 1000) {
        await rest(250);
        const dots = [...demo().querySelectorAll(".packets__dot")];
        const now = dots.reduce((sum, e) => sum + e.getAttribute("d").split("M").length - 1, 0);
        most = Math.max(most, now + demo().querySelectorAll(".packet").length);
      }
      const own = frames.map((frame) => frame.script);
      return { frames: own, most, seconds: (performance.now() - start) / 1000 };
    },
  };
})();
