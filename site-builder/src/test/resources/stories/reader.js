// What a reader sees of a page's demo, and where a hand finds its controls. Runs before the page's
// own scripts.
globalThis.troubles = [];

// What Playwright says where a context is to have no service worker is none.
const note = (what) =>
  String(what).includes("registration blocked by Playwright") ||
  globalThis.troubles.push(String(what));
addEventListener(
  "error",
  (event) => note(event.message || `not loaded: ${event.target.src || event.target.href}`),
  true,
);
addEventListener("unhandledrejection", (event) => note(event.reason));
addEventListener("securitypolicyviolation", (event) =>
  note(`policy: ${event.violatedDirective} ${event.blockedURI}`),
);
for (const kind of ["error", "warn"]) {
  console[kind] = (...words) => note(words.join(" "));
}

globalThis.reader = (() => {
  const PATIENCE_MILLIS = 20_000;
  const BROKEN = /\bNaN\b|\bundefined\b|\bInfinity\b|\bnull\b|\[object /;

  const MENDED = /<p class="demo__problem">.*?<\/p>/gs;

  /** Whether a keyboard has led the focus to a control, from where it must not vanish. */
  let isFocusKept = false;

  const section = () => document.querySelector(".demo-slot[data-awake] section.demo");
  const frame = () => new Promise((resolve) => setTimeout(resolve, 15));

  /** What an attempt gives as soon as it gives something; else why it gave nothing in time. */
  const until = async (attempt, complaint) => {
    const end = performance.now() + PATIENCE_MILLIS;
    for (;;) {
      const found = attempt();
      if (found) {
        return found;
      }
      if (performance.now() > end) {
        throw new Error(complaint());
      }
      await frame();
    }
  };

  const isChosenByValue = (control) => control.type === "radio" || control.tagName === "BUTTON";

  const find = (action, value) => {
    const usable = [...(section()?.querySelectorAll(`[data-action="${action}"]`) ?? [])].filter(
      (control) =>
        control.checkVisibility() &&
        !control.disabled &&
        control.getAttribute("aria-disabled") !== "true",
    );
    return (
      usable.find((control) => isChosenByValue(control) && control.value === value) ??
      usable.find((control) => !isChosenByValue(control))
    );
  };

  const control = (action, value) =>
    until(
      () => find(action, value),
      () => `no control ${action} ${value} that can be used`,
    );

  const target = (value, { min, max }) => ({ min, max })[value] ?? value;

  /** How often to press Tab, or backwards if negative, to get from the focus to a control. */
  const tabs = (to) => {
    const groups = new Set();
    const stops = [...document.querySelectorAll("a[href], button, input, select, summary, iframe, textarea, [tabindex]")].filter(
      (e) => {
        if (e.disabled || e.tabIndex < 0 || !e.checkVisibility({ visibilityProperty: true })) {
          return false;
        }
        if (e.type !== "radio") {
          return true;
        }
        const isFirst = !groups.has(e.name);
        groups.add(e.name);
        return isFirst;
      },
    );
    const { activeElement: now } = document;
    const place = (e) =>
      stops.indexOf(e.type === "radio" ? stops.find((each) => each.name === e.name) : e);
    if (place(now) >= 0 || now === document.body) {
      return place(to) - place(now);
    }
    // Something else has the focus: what can be scrolled, say.
    const before = stops.filter(
      (each) => each.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).length;
    return place(to) >= before ? place(to) - before + 1 : place(to) - before;
  };

  /** Where the pointer hits a control, or the label that stands for it. */
  const hit = (at) => {
    at.scrollIntoView({ block: "center", behavior: "instant" });
    const box = at.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const there = document.elementFromPoint(x, y);
    const isHit = there && (at.contains(there) || there.control === at || there.closest("label")?.control === at);
    return { x, y, left: box.left, width: box.width, obstacle: isHit ? "" : String(there?.outerHTML).slice(0, 80) };
  };

  /** The larger of a control and its label: what a finger can hit. */
  const touched = (at) => {
    const boxes = [at, ...(at.labels ?? [])].map((e) => e.getBoundingClientRect());
    return Math.min(Math.max(...boxes.map((b) => b.height)), Math.max(...boxes.map((b) => b.width)));
  };

  const look = async (action, value) => {
    const at = await control(action, value);
    const isLost = isFocusKept && document.activeElement === document.body;
    const kind = at.tagName === "INPUT" ? at.type : at.tagName.toLowerCase();
    const wanted = kind === "range" ? target(value, at) : value;
    return JSON.stringify({
      kind,
      wanted,
      value: at.type === "checkbox" || at.type === "radio" ? String(at.checked) : at.value,
      steps:
        kind === "range"
          ? Math.round((wanted - at.value) / at.step)
          : kind === "select"
            ? [...at.options].findIndex((o) => o.value === value) - at.selectedIndex
            : 0,
      share: kind === "range" ? (wanted - at.min) / (at.max - at.min) : 0,
      tabs: tabs(at),
      isLost,
      size: touched(at),
      ...hit(at),
    });
  };

  const focus = async (action, value) => {
    (await control(action, value)).focus();
    return "";
  };

  /** Empty if the focus is on a control and can be seen there. */
  const focused = async (action, value) => {
    const at = await control(action, value);
    const { activeElement: now } = document;
    if (now !== at && !(now.type === "radio" && now.name === at.name)) {
      return `the focus is on ${now.outerHTML.slice(0, 80)}`;
    }
    isFocusKept = true;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(now);
    const isSeen = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
    // Without a screen Firefox's window is never in front, and so shows no focus.
    const isShown = now.matches(":focus-visible") && isSeen;
    return isShown || !document.hasFocus() ? "" : "the focus cannot be seen";
  };

  // Numbers are tied to their units by spaces of another kind.
  const plain = (text) => text.replace(/\s+/g, " ");

  const words = () => plain(section().innerText);

  const figures = () =>
    [...section().querySelectorAll("output[data-metric]")]
      .map((each) => `${each.dataset.metric}: ${plain(each.textContent)}`)
      .filter((each) => !each.endsWith("–"))
      .join(" | ");

  const isRead = (expected) => {
    if (expected.startsWith('"')) {
      return words().includes(expected.slice(1, -1));
    }
    const [, metric, text] = expected.match(/^(\S+): (.*)$/);
    const output = section().querySelector(`[data-metric="${metric}"]`);
    return output !== null && plain(output.textContent) === text;
  };

  /** Waits until all that is expected can be read; tells what could not, or what must not be. */
  const reads = async (expected) => {
    await until(
      () => expected.every(isRead),
      () => `not read: ${expected.filter((each) => !isRead(each))} but ${figures()} in: ${words()}`,
    );
    const [broken] = section().innerHTML.match(BROKEN) ?? [""];
    return broken && `${broken} in ${words()}`;
  };

  const picture = () => {
    const copy = section().cloneNode(true);
    copy.querySelector(".demo__status").remove();
    return copy.innerHTML;
  };

  /** Whether the picture stays the same for some frames. */
  const isAtRest = async () => {
    const before = picture();
    for (let i = 0; i < 4; i++) {
      await new Promise(requestAnimationFrame);
    }
    return picture() === before;
  };

  /** Empty if nothing moves by itself. A run may be in the making, which takes a moment. */
  const rests = async () => {
    await until(
      () => section().getAttribute("aria-busy") !== "true",
      () => "a run is in the making",
    );
    for (let i = 0; !(await isAtRest()); i++) {
      if (i === 10) {
        return "the picture moves";
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const isMoving = document.getAnimations().some((each) => each.playState === "running");
    return isMoving ? "an animation runs" : "";
  };

  const awake = async () => {
    await until(section, () => "no demo is awake");
    return "";
  };

  const said = () => section().querySelector(".demo__status").textContent;

  const width = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} of ${clientWidth}` : "";
  };

  /**
   * Opens one fragment after the other, and tells the first that shows what no reader should see,
   * or leaves unsaid what was mended.
   */
  const survives = async (fragments, mended) => {
    // Laying out what nobody looks at would take most of the time.
    Element.prototype.scrollIntoView = () => {};
    document.body.hidden = true;
    for (const [i, fragment] of fragments.entries()) {
      history.replaceState(null, "", `#${fragment}`);
      dispatchEvent(new HashChangeEvent("hashchange"));
      const wrong = section().innerHTML.replace(MENDED, "").match(BROKEN);
      const said = [...section().querySelectorAll(".demo__problem")].map((each) =>
        plain(each.textContent),
      );
      if (wrong || globalThis.troubles.length > 0) {
        return `${fragment} gives ${wrong} ${globalThis.troubles}`;
      }
      if (mended[i] !== "" && !said.some((words) => words.includes(plain(mended[i])))) {
        return `${fragment} says ${said} and not ${mended[i]}`;
      }
      if (i % 20 === 0) {
        await frame();
      }
    }
    return "";
  };

  return { awake, focus, focused, look, reads, rests, said, survives, width };
})();
