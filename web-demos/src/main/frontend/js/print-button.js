// The button under a text that prints it.

/** Makes the button print the page. */
export function operatePrintButton() {
  document
    .querySelector("[data-action='print']")
    ?.addEventListener("click", () => window.print());
}
