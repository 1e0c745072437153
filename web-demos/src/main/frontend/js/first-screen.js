// The first layout of a page is its dearest task: every text is shaped for the first time. So what is
// surely below the first screen is laid out after the first screen has been drawn, in tasks of its own.
//
// A page that is opened at a place further down, or again, is laid out at once: its place must be there.

const { dataset } = document.documentElement;

/**
 * Has a page that is being read wait with what the style sheet says is below its first screen. Does
 * not leave the end of that to a script that may not come.
 */
export function drawFirstScreenFirst() {
  if (isOpenedAtItsTop()) {
    dataset.laidOut = "screen";
    document.addEventListener("readystatechange", layOutTheRest, { once: true });
  }
}

function isOpenedAtItsTop() {
  const [visit] = performance.getEntriesByType("navigation");
  return visit?.type === "navigate" && !visit.name.includes("#") && location.hash === "";
}

/** The rest of the demo, then what follows it. */
async function layOutTheRest() {
  await drawn();
  dataset.laidOut = "demo";
  await drawn();
  delete dataset.laidOut;
}

/** Resolves after the next frame; at once in a tab that nobody sees, where there are none. */
function drawn() {
  return new Promise((resolve) => {
    if (document.hidden) {
      resolve();
    } else {
      requestAnimationFrame(() => setTimeout(resolve));
    }
  });
}
