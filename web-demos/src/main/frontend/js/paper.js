// On paper a demo is its finished run. One that has not been woken yet has that in what is meant for
// browsers without a script.

const STILL = "demo-slot--still";

/** Puts the finished runs of demos that are asleep on paper. */
export function printSleepingDemos() {
  const paper = matchMedia("print");
  paper.addEventListener("change", () => (paper.matches ? show() : hide()));
  addEventListener("beforeprint", show);
  addEventListener("afterprint", hide);
}

function show() {
  for (const finished of document.querySelectorAll(".demo-slot:not([data-awake]) > noscript")) {
    const slot = finished.parentElement;
    if (!slot.classList.contains(STILL)) {
      slot.classList.add(STILL);
      slot.insertAdjacentHTML("beforeend", finished.textContent);
    }
  }
}

function hide() {
  for (const slot of document.querySelectorAll(`.${STILL}`)) {
    slot.classList.remove(STILL);
    slot.lastElementChild.remove();
  }
}
