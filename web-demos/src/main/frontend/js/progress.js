// Which lessons were opened on this device: shown at their stops, and where the start page offers
// to go on.
import { recall, remember } from "./storage.js";

const key = "visited";

/** Remembers this page if it is a lesson, and marks the lessons that were visited before. */
export function markVisited() {
  const visited = read();
  if (document.querySelector("main[data-lesson]")) {
    visited.add(nameOf(location.href));
    remember(key, JSON.stringify([...visited].sort()));
  }
  document
    .querySelectorAll(".stop")
    .forEach((stop) => markStop(stop, visited));
  offerNext([...document.querySelectorAll(".begin__link")], visited);
}

function read() {
  try {
    const names = JSON.parse(recall(key));
    return new Set(Array.isArray(names) ? names.filter((name) => typeof name === "string") : []);
  } catch {
    return new Set();
  }
}

/** The file's name, which is the same from a disk and from any address the site lives at. */
function nameOf(address) {
  return new URL(address).pathname.split("/").pop().replace(/\.html$/, "");
}

function markStop(stop, visited) {
  const link = stop.querySelector("a");
  if (!link || !visited.has(nameOf(link.href))) {
    return;
  }
  stop.classList.add("stop--visited");
  if (link.getAttribute("aria-current") !== "page") {
    const note = document.createElement("span");
    note.className = "visually-hidden";
    note.textContent = " (visited)";
    link.append(note);
  }
}

/** Of the links to all lessons, shows the one to the first that was not visited. */
function offerNext(links, visited) {
  const next = links.find((link) => !visited.has(nameOf(link.href)));
  if (!next || next === links[0]) {
    return;
  }
  links.forEach((link) => link.classList.toggle("begin__link--offered", link === next));
  next.querySelector(".begin__verb").textContent = "Go on with";
  next.closest(".begin").classList.add("begin--again");
}
