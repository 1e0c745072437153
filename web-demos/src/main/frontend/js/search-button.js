// The button in the header that opens the search, and the key that does. What searches, and what is
// searched, are scripts that are loaded when somebody first wants them.

let wanted; // The loading of the two scripts, once it has begun.

/** Makes the button and the key `/` open the search. */
export function operateSearchButton() {
  const button = document.querySelector(".search-button");
  if (!button) {
    return;
  }
  button.addEventListener("click", () => open(button));
  document.addEventListener("keydown", (event) => {
    if (event.key === "/" && isFree(event)) {
      event.preventDefault();
      open(button);
    }
  });
}

/** A key that nobody else wants: no command of the browser, and no letter of a text. */
function isFree(event) {
  const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
  const isWriting = event.target.closest?.("input, textarea, select, [contenteditable]");
  return !hasModifier && !isWriting && !event.defaultPrevented;
}

async function open(button) {
  button.setAttribute("aria-busy", "true");
  wanted ??= Promise.all([load(button.dataset.script), load(button.dataset.index)]);
  try {
    await wanted;
    window.groundplanSearch(button.dataset.home);
  } catch {
    wanted = undefined; // Perhaps the next time.
    button.title = "The search could not be loaded. Press again to try once more.";
  }
  button.removeAttribute("aria-busy");
}

/** Adds a classic script: a page from a disk can load nothing else. */
function load(address) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}
