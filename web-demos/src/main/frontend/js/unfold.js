// What is folded on the screen is open on paper. The style sheet says so where it can.

const FOLDED = ".prose details:not([open], .records, .demo__table)";

/** Opens folds for the printer in browsers whose style sheets cannot, and closes them afterwards. */
export function unfoldForPrint() {
  if (CSS.supports("selector(::details-content)")) {
    return;
  }
  let opened = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll(FOLDED)];
    opened.forEach((fold) => (fold.open = true));
  });
  window.addEventListener("afterprint", () => opened.forEach((fold) => (fold.open = false)));
}
