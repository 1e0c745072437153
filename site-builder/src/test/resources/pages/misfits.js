// What does not fit where it stands: a list of sentences, empty where all is well. What is wide by
// nature may scroll in a frame of its own.
() => {
  const CONTROLS = "button, input, select, textarea, summary, a[href], label, output";
  const SLACK = 1.5;
  const found = new Set();
  const width = document.documentElement.clientWidth;

  const name = (element) => {
    const sign = element.dataset.action ?? element.dataset.metric ?? element.className;
    return `${element.localName}.${sign} "${element.textContent.trim().slice(0, 40)}"`;
  };
  const parents = function* (element) {
    for (let at = element.parentElement; at; at = at.parentElement) {
      yield at;
    }
  };
  const isForReadersAloud = (element) =>
    [element, ...parents(element)].some((at) => {
      const style = getComputedStyle(at);
      return style.clipPath === "inset(50%)" || style.opacity === "0" || at.matches(".skip-link");
    });
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest("svg") &&
    !isForReadersAloud(element);
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const hides = (overflow) => /hidden|clip/.test(overflow);
  const isInline = (element) => getComputedStyle(element).display === "inline";

  if (document.documentElement.scrollWidth > width) {
    found.add(`the page is ${document.documentElement.scrollWidth} wide`);
  }

  const seen = [...document.querySelectorAll("body *")].filter(isSeen);
  for (const element of seen) {
    const box = element.getBoundingClientRect();
    const leaves = box.width > 0 && (box.right > width + SLACK || box.left < -SLACK);
    if (leaves && ![...parents(element)].some(scrolls)) {
      found.add(`out of the window: ${name(element)}`);
    }
    const style = getComputedStyle(element);
    const isTooNarrow = element.scrollWidth > element.clientWidth + SLACK;
    const isTooLow = element.scrollHeight > element.clientHeight + SLACK;
    const isCut =
      (isTooNarrow && hides(style.overflowX)) || (isTooLow && hides(style.overflowY));
    if (isCut && element.clientWidth > 0 && !element.matches("input, progress")) {
      found.add(`cut: ${name(element)}`);
    }
  }

  const controls = seen.filter((element) => element.matches(CONTROLS));
  for (const control of controls.filter((each) => !isInline(each) && !each.matches("select"))) {
    const box = control.getBoundingClientRect();
    const texts = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (text.data.trim() === "" || text.parentElement.closest("svg, select")) {
        continue;
      }
      const range = document.createRange();
      range.selectNodeContents(text);
      const isOut = [...range.getClientRects()].some(
        (line) =>
          line.width > 0 &&
          (line.right > box.right + SLACK ||
            line.left < box.left - SLACK ||
            line.bottom > box.bottom + 4 ||
            line.top < box.top - 4),
      );
      if (isOut && isSeen(text.parentElement)) {
        found.add(`leaves its frame: ${name(control)}`);
      }
    }
  }

  // Lines of links in running text may touch: their boxes are higher than their letters.
  const places = controls
    .filter((control) => !control.matches("label, output"))
    .flatMap((control) => [...control.getClientRects()].map((box) => ({ control, box })))
    .filter(({ box }) => box.width > 1 && box.height > 1)
    .sort((one, other) => one.box.top - other.box.top);
  places.forEach((one, i) => {
    for (let j = i + 1; j < places.length && places[j].box.top < one.box.bottom; j++) {
      const other = places[j];
      if (one.control.contains(other.control) || other.control.contains(one.control)) {
        continue;
      }
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const allowed = isInline(one.control) && isInline(other.control) ? 12 : 2;
      if (across > 2 && down > allowed) {
        found.add(`one over the other: ${name(one.control)}, ${name(other.control)}`);
      }
    }
  });
  return [...found];
}
