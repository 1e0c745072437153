// Runs in the head, before anything is drawn: a page must not flash in the other colours, nor be drawn
// before its fonts are on their way.
import { currentTheme, show } from "./colours.js";
import { fetchFonts } from "./first-fonts.js";
import { drawFirstScreenFirst } from "./first-screen.js";

document.documentElement.classList.add("js");
show(currentTheme());
fetchFonts();
drawFirstScreenFirst();
