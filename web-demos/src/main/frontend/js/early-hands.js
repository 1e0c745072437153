// A hand may be quicker than the line: what is done to a demo that is not awake yet waits for it.

/** Repeats, once a demo is awake, what was pressed and set in it before, in the same order. */
export function keepForAwake(slot) {
  const waiting = [];
  const press = ({ target }) => {
    const button = target.closest("button[data-action]");
    if (button) {
      waiting.push(() => button.click());
    }
  };
  const set = ({ target }) =>
    waiting.push(() => target.dispatchEvent(new Event("change", { bubbles: true })));

  slot.addEventListener("click", press);
  slot.addEventListener("change", set);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    slot.removeEventListener("click", press);
    slot.removeEventListener("change", set);
    waiting.forEach((repeat) => repeat());
  }).observe(slot, { attributeFilter: ["data-awake"] });
}
