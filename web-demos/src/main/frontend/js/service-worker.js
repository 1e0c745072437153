// Keeps the whole course for reading offline. The site builder puts before this script what there is
// to keep: `groundplanFiles`, paths with the CRC-32 of their content, and `groundplanVersion`.
//
// A version is kept as a whole or not at all: while a site is being published, files of two versions
// can be served side by side, and a file that is not the one of the list stops the installation. Until
// the next visit, the version before stays.
const files = self.groundplanFiles;
const scope = self.registration.scope;
const prefix = `groundplan ${scope} `;
const current = prefix + self.groundplanVersion;
const sum = "x-groundplan-sum";
const atOnce = 6;
const patienceMillis = 4000;

/** What each byte does to a CRC-32. */
const steps = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) {
    rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return rest;
});

self.addEventListener("install", (event) => {
  event.waitUntil(keepAll().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOld().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) {
    return;
  }
  event.respondWith(mode === "navigate" ? page(event.request) : file(event.request));
});

async function keepAll() {
  const cache = await caches.open(current);
  const older = await others();
  const rest = Object.keys(files);
  const work = async () => {
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) {
      await keep(path, cache, older);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function keep(path, cache, older) {
  const address = new URL(path, scope).href;
  if (await cache.match(address)) {
    return; // Kept already, before an installation was broken off.
  }
  await cache.put(address, (await unchanged(address, files[path], older)) ?? (await fresh(address, files[path])));
}

/** The file as an older version had it, if it is still the same. */
async function unchanged(address, wanted, older) {
  for (const cache of older) {
    const response = await cache.match(address);
    if (response?.headers.get(sum) === wanted) {
      return response;
    }
  }
  return undefined;
}

async function fresh(address, wanted) {
  const response = await fetch(address, { cache: "no-cache" });
  const content = await response.arrayBuffer();
  const found = crc32(new Uint8Array(content));
  if (!response.ok || found !== wanted) {
    throw new Error(`${address} is not of this version`);
  }
  const type = response.headers.get("content-type") ?? "application/octet-stream";
  return new Response(content, { headers: { "content-type": type, [sum]: found } });
}

/** As in zlib and PNG, in 8 hexadecimal digits. */
function crc32(bytes) {
  let rest = -1;
  for (const byte of bytes) {
    rest = (rest >>> 8) ^ steps[(rest ^ byte) & 0xff];
  }
  return (~rest >>> 0).toString(16).padStart(8, "0");
}

/** Our caches of other versions, the oldest first. */
async function others() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  return Promise.all(names.map((name) => caches.open(name)));
}

/** One version before this one stays, for pages that are still open. */
async function forgetOld() {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== current);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

/** Fresh from the network if that answers in time, so that an update is seen at once. */
async function page(request) {
  const online = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patienceMillis));
  try {
    const response = await Promise.race([online, late]);
    return response ?? (await kept(request)) ?? (await online);
  } catch {
    return (await kept(request)) ?? (await kept(new Request(new URL("404.html", scope)))) ?? Response.error();
  }
}

/**
 * Names of assets change with their content: what is kept under a name is right. A picture of an
 * author keeps its name, and may be as old as the version that is kept until the next visit.
 */
async function file(request) {
  return (await kept(request)) ?? fetch(request);
}

async function kept(request) {
  const url = new URL(request.url);
  const address = url.origin + url.pathname.replace(/\/$/, "/index.html");
  for (const cache of [await caches.open(current), ...(await others()).reverse()]) {
    const response = await cache.match(address);
    if (response) {
      return response;
    }
  }
  return undefined;
}
