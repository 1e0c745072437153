// A link may lead into a fold that is closed, or into a tab that is not chosen. A browser opens folds
// only for what has the whole fragment as its id, which the address of a demo's state has not.

/** Opens what hides the element that the address asks for, now and when another is asked for. */
export function revealAsked() {
  const reveal = () => {
    const asked = document.getElementById(nameOf(location.hash));
    if (asked && open(asked)) {
      asked.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  reveal();
}

/** The id in a fragment, without a demo's state; none if its escapes are broken. */
function nameOf(hash) {
  try {
    return decodeURIComponent(hash.slice(1).split("?")[0]);
  } catch {
    return "";
  }
}

/** Whether anything around the element had to be opened. */
function open(asked) {
  let wasHidden = false;
  for (let around = asked.parentElement; around; around = around.parentElement) {
    if (around.localName === "details" && !around.open) {
      around.open = wasHidden = true;
    } else if (around.classList.contains("tabs__panel")) {
      const choice = around.previousElementSibling.control;
      wasHidden ||= !choice.checked;
      choice.checked = true;
    }
  }
  return wasHidden;
}
