// The demos come from scripts of their own, which a page asks for when a reader comes near: text and
// fonts arrive first, and who reads one section pays for no instrument further down.

import { keepForAwake } from "./early-hands.js";

/** How far from the window a demo is woken, so that nobody meets one asleep: a screen. */
const NEAR = "100% 0px";

/** How long a demo waits for fonts that do not come. */
const PATIENCE_MILLIS = 1000;

/** Wakes the demos of the page, if it has any, as soon as one is near or the address asks for it. */
export function mountDemos() {
  const slots = document.querySelectorAll(".demo-slot");
  const scripts = [...document.querySelectorAll("script[data-src]")];
  if (slots.length > 0 && scripts.length > 0) {
    slots.forEach(keepForAwake);
    onceNear(slots, () => load(scripts));
  }
}

function onceNear(slots, wake) {
  const observer = new IntersectionObserver(
    (seen) => !isOnPaper() && seen.some(({ isIntersecting }) => isIntersecting) && now(),
    { rootMargin: NEAR },
  );
  const ifAsked = () => isAddressOfState() && now();
  const now = () => {
    observer.disconnect();
    removeEventListener("hashchange", ifAsked);
    painted().then(wake);
  };
  for (const slot of slots) {
    observer.observe(slot);
  }
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

/** Whether the fragment holds a demo's state, `#demo-send-request?seed=7`. */
function isAddressOfState() {
  return location.hash.includes("?");
}

/** Runs scripts in their order, of which the last one, the program, starts the demos. */
function load(scripts) {
  scripts.at(-1).addEventListener("load", () => window.groundplanDemos([]), { once: true });
  for (const script of scripts) {
    script.async = false;
    script.src = script.dataset.src;
  }
}
