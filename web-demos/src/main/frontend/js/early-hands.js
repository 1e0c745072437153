// A hand may be quicker than the line: what is done to a demo that is not awake yet waits for it.

/**
 * Has the controls say what the demo's view says. When their reader comes back to a page, browsers
 * put into its controls what stood in them when it was left. No demo knows of that: it would go on
 * beside its own controls. What a reader is about to change is left alone.
 */
export function resetControls(slot) {
  for (const control of slot.querySelectorAll("input")) {
    if (control !== document.activeElement) {
      put(control, { checked: control.defaultChecked, value: control.defaultValue });
    }
  }
  for (const option of slot.querySelectorAll("option")) {
    option.selected = option.defaultSelected;
  }
}

/** Repeats, once a demo is awake, what was pressed and set in it before, in the same order. */
export function keepForAwake(slot) {
  const waiting = [];
  const press = ({ target }) => {
    const button = target.closest("button[data-action]");
    if (button) {
      waiting.push(() => button.click());
    }
  };
  const set = ({ target }) => {
    const { checked, value } = target;
    waiting.push(() => {
      put(target, { checked, value });
      target.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };

  slot.addEventListener("click", press);
  slot.addEventListener("change", set);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    slot.removeEventListener("click", press);
    slot.removeEventListener("change", set);
    waiting.forEach((repeat) => repeat());
  }).observe(slot, { attributeFilter: ["data-awake"] });
}

/** The value of a box to tick is its name, not what it is set to. */
function put(control, { checked, value }) {
  if (control.type === "checkbox" || control.type === "radio") {
    control.checked = checked;
  } else {
    control.value = value;
  }
}
