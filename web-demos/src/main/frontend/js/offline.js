// Keeps the whole course in the reader's browser, over http. On from the start, since nothing else is
// asked of the reader and nothing is sent; the switch in the footer turns it off and clears it all.
import { recall, remember } from "./storage.js";

const key = "offline";

/** Operates the switch, and keeps the course unless the reader said otherwise. */
export function keepForOffline() {
  const place = document.querySelector(".offline");
  if (!place || !("serviceWorker" in navigator) || !location.protocol.startsWith("http")) {
    return;
  }
  const toggle = place.querySelector(".offline__switch");
  const said = place.querySelector(".offline__said");
  const worker = new URL(place.dataset.worker, location.href).href;
  const scope = new URL("./", new URL(place.dataset.home, location.href)).href;
  const obey = async () => {
    said.textContent = toggle.checked ? "Loading it …" : "";
    try {
      said.textContent = await (toggle.checked ? keep(worker, scope) : forget(scope));
    } catch {
      said.textContent = "This browser refuses to keep it.";
    }
  };
  place.hidden = false;
  toggle.checked = isWanted();
  toggle.addEventListener("change", () => {
    remember(key, toggle.checked ? "on" : "off");
    obey();
  });
  // The page itself comes first, and a demo at its top that wakes after it.
  if (toggle.checked) {
    window.addEventListener("load", () => setTimeout(obey, 3000), { once: true });
  }
}

/** Without a choice: yes, but not where the reader pays for every byte. */
function isWanted() {
  const choice = recall(key);
  return choice === null ? !navigator.connection?.saveData : choice === "on";
}

async function keep(worker, scope) {
  await navigator.serviceWorker.register(worker, { scope });
  await navigator.serviceWorker.ready;
  return "All of it is here.";
}

async function forget(scope) {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  await registration?.unregister();
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(`groundplan ${scope} `));
  await Promise.all(ours.map((name) => caches.delete(name)));
  return "Nothing is kept any more.";
}
