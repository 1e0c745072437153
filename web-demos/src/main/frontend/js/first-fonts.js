// A page shows a font if it has arrived when the page is first drawn, and else does without. So fonts
// are asked for before the style sheet is there to name them, and the browser waits for them a little.
//
// Pages on a disk cannot do so: there the browser refuses a font that is fetched ahead. They get a
// style sheet that shows a font when it has been read, which is at once.

/** Asks for the fonts that every page is drawn with. */
export function fetchFonts() {
  if (location.protocol === "file:") {
    add({ rel: "stylesheet", href: beside(DISK_SHEET) });
  } else {
    for (const path of FIRST_FONTS) {
      add({ rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href: beside(path) });
    }
  }
}

/** The address of a file in the folder of this script. */
function beside(path) {
  return new URL(path, document.currentScript.src).href;
}

function add(link) {
  document.head.append(Object.assign(document.createElement("link"), link));
}
