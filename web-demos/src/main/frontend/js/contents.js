// The table of contents shows which section is being read.

/** Marks the entry of the section at the top third of the window, while the reader scrolls. */
export function followReading() {
  const lists = [...document.querySelectorAll(".contents")];
  const headings = lists.length === 0 ? [] : headingsOf(lists[0]);
  if (headings.length === 0 || !("IntersectionObserver" in window)) {
    return;
  }
  const update = () => mark(lists, lastAbove(headings, window.innerHeight / 3));
  const observer = new IntersectionObserver(update, { rootMargin: "0px 0px -66% 0px" });
  headings.forEach((heading) => observer.observe(heading));
}

function headingsOf(list) {
  return [...list.querySelectorAll("a")]
    .map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
    .filter((heading) => heading !== null);
}

function lastAbove(headings, limit) {
  return headings.findLast((heading) => heading.getBoundingClientRect().top <= limit);
}

function mark(lists, heading) {
  for (const link of lists.flatMap((list) => [...list.querySelectorAll("a")])) {
    if (heading && decodeURIComponent(link.hash.slice(1)) === heading.id) {
      link.setAttribute("aria-current", "location");
    } else {
      link.removeAttribute("aria-current");
    }
  }
}
