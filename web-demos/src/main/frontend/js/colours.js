// Light, dark, or as the system says: the reader's choice, and how the page shows it.
import { recall, remember } from "./storage.js";

const key = "theme";

/** What the button steps through, in this order. */
export const themes = ["system", "light", "dark"];

/** The reader's choice; the system's colours if none was made. */
export function currentTheme() {
  const stored = recall(key);
  return themes.includes(stored) ? stored : "system";
}

/** Keeps the choice and shows it. */
export function choose(theme) {
  remember(key, theme === "system" ? null : theme);
  show(theme);
}

/** The style sheet reads the choice from the root element; no attribute is the system's. */
export function show(theme) {
  if (theme === "system") {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = theme;
  }
}
