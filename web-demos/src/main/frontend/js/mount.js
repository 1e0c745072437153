// The demos come from scripts of their own, which a page asks for when a reader comes near: text and
// fonts arrive first, and who reads one section pays for no instrument further down.

import { keepForAwake, resetControls } from "./early-hands.js";

/** How far from the window a demo is woken, so that nobody meets one asleep: a screen. */
const NEAR = "100% 0px";

/** How long a demo waits for fonts that do not come. */
const PATIENCE_MILLIS = 1000;

/** Wakes each demo of the page as soon as it is near or the address asks for it. */
export function mountDemos() {
  const slots = document.querySelectorAll(".demo-slot");
  const scripts = [...document.querySelectorAll("script[data-src]")];
  if (slots.length > 0 && scripts.length > 0) {
    let loaded;
    // Later than this, no browser puts anything back.
    addEventListener("pageshow", ({ persisted }) => {
      if (!persisted) {
        slots.forEach(resetControls);
      }
    });
    slots.forEach(keepForAwake);
    onceNear(slots, async (near) => {
      await painted();
      await (loaded ??= load(scripts));
      near.forEach((slot) => slot.setAttribute("data-near", ""));
      window.groundplanDemos([]);
    });
  }
}

/** Calls `wake` with those that have come near since, each of them once. */
function onceNear(slots, wake) {
  const asleep = new Set(slots);
  const now = (near) => {
    const woken = near.filter((slot) => asleep.delete(slot));
    woken.forEach((slot) => observer.unobserve(slot));
    if (woken.length > 0) {
      wake(woken);
    }
  };
  const observer = new IntersectionObserver(
    (seen) => {
      if (!isOnPaper()) {
        now(seen.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target));
      }
    },
    { rootMargin: NEAR },
  );
  const ifAsked = () => now([...slots].filter(isAskedFor));
  slots.forEach((slot) => observer.observe(slot));
  addEventListener("hashchange", ifAsked);
  ifAsked();
}

/**
 * What is seen is painted before it is made to move. A text waits for its font for a moment, and the
 * demos' scripts would share the line with that.
 */
async function painted() {
  await Promise.race([document.fonts.ready, after(PATIENCE_MILLIS)]);
  await after(0);
}

const after = (millis) => new Promise((resolve) => setTimeout(resolve, millis));

/** Letters are smaller there, and what is far from the window seems near. */
const isOnPaper = () => matchMedia("print").matches;

/** Whether the fragment holds the demo's state, `#demo-send-request?seed=7`. */
function isAskedFor(slot) {
  return location.hash.startsWith(`#${slot.querySelector("section").id}?`);
}

/** Runs scripts in their order, of which the last one is the program. */
function load(scripts) {
  return new Promise((resolve) => {
    scripts.at(-1).addEventListener("load", resolve, { once: true });
    for (const script of scripts) {
      script.async = false;
      script.src = script.dataset.src;
    }
  });
}
