// The search, loaded when it is first wanted: a dialog with a field and a list of places, after the
// pattern "combobox with a listbox" of the ARIA Authoring Practices.
import MiniSearch from "minisearch";
import { excerpt, marked } from "./search-excerpt.js";

const most = 12;
const options = {
  fields: ["title", "heading", "text"],
  storeFields: ["kind", "title", "heading", "text"],
  searchOptions: {
    prefix: true,
    fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    boost: { title: 2, heading: 4 },
  },
};

let search; // Made once, from the index that another script left.

/** Opens the search. `home` is the address of the start page, from which all others are known. */
window.groundplanSearch = (home) => {
  search ??= new Search(new URL(home, location.href));
  search.open();
};

class Search {
  constructor(home) {
    this.home = home;
    this.index = MiniSearch.loadJS(self.groundplanIndex, options);
    this.active = -1;
    this.build();
  }

  build() {
    this.field = element("input", "search__field", {
      type: "text", // A field of type "search" would keep the first Escape for itself.
      role: "combobox",
      "aria-label": "Search the course",
      "aria-autocomplete": "list",
      "aria-controls": "search-results",
      "aria-expanded": "false",
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
      enterkeyhint: "go",
      placeholder: "A part, a number, an idea",
    });
    this.close = element("button", "button button--quiet search__close", { type: "button" });
    this.close.textContent = "Close";
    this.list = element("div", "search__results", {
      id: "search-results",
      role: "listbox",
      "aria-label": "Places in the course",
    });
    this.status = element("p", "search__status", { role: "status" });
    const keys = element("p", "search__keys", { "aria-hidden": "true" });
    keys.append(key("↑"), key("↓"), " choose ", key("Enter"), " go ", key("Esc"), " close");
    const bar = element("div", "search__bar");
    bar.append(this.field, this.close);
    const foot = element("div", "search__foot");
    foot.append(this.status, keys);
    this.dialog = element("dialog", "search", { "aria-label": "Search" });
    this.dialog.append(bar, this.list, foot);
    document.body.append(this.dialog);
    this.listen();
  }

  listen() {
    this.field.addEventListener("input", () => this.show());
    this.field.addEventListener("keydown", (event) => this.press(event));
    this.close.addEventListener("click", () => this.dialog.close());
    this.list.addEventListener("click", (event) => {
      // A place on this page: the browser goes there, and nothing may lie over it.
      if (event.target.closest("a")) {
        this.dialog.close();
      }
    });
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) {
        this.dialog.close(); // Beside it.
      }
    });
  }

  open() {
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
    this.field.focus();
    this.field.select();
    this.show();
  }

  show() {
    const asked = this.field.value.trim();
    const found = asked === "" ? [] : this.find(asked);
    this.list.replaceChildren(...found.map((place, i) => this.option(place, i)));
    this.field.setAttribute("aria-expanded", String(found.length > 0));
    this.status.textContent = sentence(asked, found.length);
    this.choose(found.length > 0 ? 0 : -1);
  }

  /** Places that hold all words, else those that hold some. */
  find(asked) {
    const all = this.index.search(asked, { combineWith: "AND" });
    return (all.length > 0 ? all : this.index.search(asked)).slice(0, most);
  }

  option(place, i) {
    const words = place.terms;
    const option = element("a", "search__place", {
      id: `search-place-${i}`,
      role: "option",
      tabindex: "-1",
      "aria-selected": "false",
      href: new URL(place.id, this.home).href,
    });
    const where = element("span", "search__where");
    where.textContent = place.heading === place.title ? place.kind : `${place.kind} · ${place.title}`;
    const heading = element("span", "search__heading");
    heading.append(...marked(place.heading, words));
    const text = element("span", "search__text");
    text.append(...marked(excerpt(place.text, words), words));
    option.append(where, " ", heading, " ", text);
    option.addEventListener("pointermove", () => this.choose(i, false));
    return option;
  }

  press(event) {
    const last = this.list.children.length - 1;
    if (event.key === "ArrowDown" && last >= 0) {
      this.choose(this.active === last ? 0 : this.active + 1);
    } else if (event.key === "ArrowUp" && last >= 0) {
      this.choose(this.active <= 0 ? last : this.active - 1);
    } else if (event.key === "Enter" && this.active >= 0) {
      this.list.children[this.active].click();
    } else {
      return;
    }
    event.preventDefault();
  }

  choose(place, isShown = true) {
    this.list.children[this.active]?.setAttribute("aria-selected", "false");
    this.active = place;
    const option = this.list.children[place];
    if (!option) {
      this.field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    this.field.setAttribute("aria-activedescendant", option.id);
    if (isShown) {
      option.scrollIntoView({ block: "nearest" });
    }
  }
}

function sentence(asked, count) {
  if (asked === "") {
    return "Type a word, or the beginning of one.";
  }
  if (count === 0) {
    return "No page holds this. Try fewer letters, or another word.";
  }
  return count === 1 ? "One place" : count === most ? `The best ${most} places` : `${count} places`;
}

function element(name, className, attributes = {}) {
  const made = document.createElement(name);
  made.className = className;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function key(name) {
  const made = document.createElement("kbd");
  made.textContent = name;
  return made;
}
