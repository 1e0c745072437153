// Runs in the head, before anything is drawn: a page must not flash in the other colours.
import { currentTheme, show } from "./colours.js";

document.documentElement.classList.add("js");
show(currentTheme());
