// Served with pages that are being written; never part of a built site.
(() => {
  "use strict";
  const script = document.currentScript;
  const place = "groundplan-live:" + location.pathname;
  const touched = new Set();

  for (const type of ["click", "input", "change", "keydown"]) {
    addEventListener(type, (event) => {
      const demo = event.isTrusted && event.target.closest?.("section.demo");
      if (demo) touched.add(demo.id);
    }, true);
  }

  // A demo tells its state when its link is copied. The clipboard stays as it is.
  function stateOf(id) {
    const button = document.getElementById(id)?.querySelector('[data-action="copy-link"]');
    if (!button || !navigator.clipboard) return "";
    let text = "";
    const own = Object.getOwnPropertyDescriptor(navigator.clipboard, "writeText");
    Object.defineProperty(navigator.clipboard, "writeText", {
      configurable: true,
      value: (given) => { text = given; return new Promise(() => {}); },
    });
    button.click();
    if (own) Object.defineProperty(navigator.clipboard, "writeText", own);
    else delete navigator.clipboard.writeText;
    return text.includes("#") ? text.slice(text.indexOf("#")) : "";
  }

  function reload() {
    const states = [...touched].map(stateOf).filter((state) => state);
    sessionStorage.setItem(place, JSON.stringify({ x: scrollX, y: scrollY, states }));
    location.reload();
  }

  function restore() {
    const kept = sessionStorage.getItem(place);
    if (!kept) return;
    sessionStorage.removeItem(place);
    const { x, y, states } = JSON.parse(kept);
    const address = location.href;
    for (const state of states) {
      history.replaceState(history.state, "", state);
      dispatchEvent(new HashChangeEvent("hashchange"));
      touched.add(state.slice(1).split("?")[0]);
    }
    history.replaceState(history.state, "", address);
    const back = () => scrollTo({ left: x, top: y, behavior: "instant" });
    back();
    addEventListener("load", () => requestAnimationFrame(back), { once: true });
  }

  // The page's policy forbids styles in attributes, not those that a script sets one by one.
  function show(text) {
    let box = document.getElementById("groundplan-mistakes");
    if (!text) {
      box?.remove();
      return;
    }
    if (!box) {
      box = document.createElement("div");
      box.id = "groundplan-mistakes";
      box.setAttribute("role", "alert");
      box.append(document.createElement("strong"), document.createElement("pre"));
      Object.assign(box.style, {
        position: "fixed", inset: "auto 0 0 0", maxHeight: "60vh", overflow: "auto",
        padding: "1rem", background: "#1b1b1b", color: "#fff", zIndex: "2147483647",
        borderTop: "4px solid #d33", font: "14px/1.4 system-ui, sans-serif",
      });
      box.lastChild.style.cssText = "font:13px/1.4 ui-monospace,monospace;white-space:pre;margin:.5rem 0 0";
      document.body.append(box);
    }
    box.firstChild.textContent = "This page is the last good one. To be mended:";
    box.lastChild.textContent = text;
  }

  // What is being written is not kept for offline reading, and what was kept of this address is
  // forgotten: switched off before the page obeys its switch.
  const offline = document.querySelector(".offline");
  if (offline) {
    offline.querySelector(".offline__switch").checked = false;
    offline.hidden = true;
  }

  const events = new EventSource(script.dataset.events);
  events.addEventListener("mistakes", (event) => show(event.data));
  events.addEventListener("reload", () => { events.close(); reload(); });
  restore();
})();
