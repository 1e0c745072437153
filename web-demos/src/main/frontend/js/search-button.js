// The button in the header that opens the search, and the key that does. What searches, what it looks
// like, and what is searched, are loaded when somebody first wants them.

let wanted; // Their loading, once it has begun.

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
  wanted ??= all(button.dataset);
  try {
    await wanted;
    window.groundplanSearch(button.dataset.home);
  } catch {
    wanted = undefined; // Perhaps the next time.
    button.title = "The search could not be loaded. Press again to try once more.";
  }
  button.removeAttribute("aria-busy");
}

/** Classic scripts: a page from a disk can load nothing else. */
function all({ script, index, sheet }) {
  return Promise.all([
    load("script", { src: script }),
    load("script", { src: index }),
    load("link", { rel: "stylesheet", href: sheet }),
  ]);
}

function load(name, attributes) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });
}
