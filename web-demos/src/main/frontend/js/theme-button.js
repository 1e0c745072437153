// The button in the header that steps through the colours.
import { choose, currentTheme, themes } from "./colours.js";

const names = { system: "System", light: "Light", dark: "Dark" };

/** Makes the button show the current colours and step to the next on a press. */
export function operateThemeButton() {
  const button = document.querySelector(".theme-button");
  if (!button) {
    return;
  }
  let theme = currentTheme(); // Kept here too: the store may refuse.
  label(button, theme);
  button.addEventListener("click", () => {
    theme = following(theme);
    choose(theme);
    label(button, theme);
  });
}

function following(theme) {
  return themes[(themes.indexOf(theme) + 1) % themes.length];
}

function label(button, theme) {
  button.dataset.state = theme;
  button.querySelector(".theme-button__name").textContent = names[theme];
  button.setAttribute(
    "aria-label",
    `Colours: ${names[theme]}. Change to ${names[following(theme)].toLowerCase()}`,
  );
}
