// The button beside a demo's embed code. Without a script the code can be copied by hand.

const copied = "Copied.";
const byHand = "Your browser does not let this page copy. The code is selected: copy it by hand.";

/** Makes the button copy the code, and say that it did. */
export function operateEmbedCode() {
  const field = document.querySelector(".embed-code__text");
  const button = document.querySelector("[data-action='copy-embed']");
  const said = document.querySelector(".embed-code__said");
  if (!field || !button || !said) {
    return;
  }
  field.addEventListener("focus", () => field.select());
  button.addEventListener("click", async () => {
    said.textContent = "";
    const isCopied = await copy(field);
    // A word that was there before would not be read out again.
    requestAnimationFrame(() => {
      said.textContent = isCopied ? copied : byHand;
    });
  });
}

/** Copies the text of a field; where that is refused, selects it. */
async function copy(field) {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}

/** Within a frame of another site, a link leads out of the frame. */
export function leadOutOfFrames() {
  if (!document.body.classList.contains("embed")) {
    return;
  }
  document.body.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (link && !link.getAttribute("href").startsWith("#")) {
      link.target = "_top";
    }
  });
}
