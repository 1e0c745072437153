// How fast pages are on Lighthouse's simulated phone, and what they weigh on the wire.
//
//   node profile.mjs CHROMIUM < RUNS AND ADDRESSES
//
// Takes how many runs a page has, then an address a line. Prints a table, of which each row is the
// median of a page's runs; the shift is that of the worst. A second visit has nothing but what the
// first has left in the browser's cache: the copy for reading offline is not counted on.
import lighthouse from "lighthouse";
import { text } from "node:stream/consumers";
import { withChromium } from "./chromium.mjs";

const common = { formFactor: "mobile", logLevel: "error", disableFullPageScreenshot: true };

const [runs, ...addresses] = (await text(process.stdin)).split("\n").filter(Boolean);
console.log("| page | score | first paint | largest paint | of | blocked | shift | first visit | of that fonts | second visit |");
console.log("| --- | ---: | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |");
await withChromium(process.argv[2], async (port) => {
  for (const address of addresses) {
    const seen = [];
    for (let i = 0; i < Number(runs); i++) {
      seen.push(await firstVisit(address, port));
    }
    console.log(row(address, seen, await secondVisit(address, port)));
  }
});

async function firstVisit(address, port) {
  const flags = { ...common, port, onlyCategories: ["performance"] };
  const { lhr } = await lighthouse(address, flags);
  const value = (audit) => lhr.audits[audit].numericValue;
  const sent = requests(lhr);
  return {
    score: 100 * lhr.categories.performance.score,
    firstPaint: value("first-contentful-paint"),
    largestPaint: value("largest-contentful-paint"),
    blocked: value("total-blocking-time"),
    shift: value("cumulative-layout-shift"),
    largest: largestElement(lhr),
    bytes: bytes(sent),
    fonts: bytes(sent.filter(({ resourceType }) => resourceType === "Font")),
  };
}

/** Bytes that come by the network, seen as a reader who follows a link to where she was before. */
async function secondVisit(address, port) {
  const flags = { ...common, port, onlyAudits: ["network-requests"], throttlingMethod: "provided" };
  await lighthouse(address, flags);
  const { lhr } = await lighthouse(address, { ...flags, disableStorageReset: true });
  return bytes(requests(lhr));
}

function requests({ audits }) {
  return audits["network-requests"].details.items;
}

function bytes(sent) {
  return sent.reduce((sum, { transferSize }) => sum + transferSize, 0);
}

function largestElement({ audits }) {
  const [table] = audits["largest-contentful-paint-element"].details?.items ?? [];
  return table?.items[0]?.node?.snippet.match(/^<([\w-]+)/)?.[1] ?? "?";
}

function row(address, seen, secondBytes) {
  const median = (name) => seen.map((each) => each[name]).sort((a, b) => a - b)[seen.length >> 1];
  const seconds = (name) => `${(median(name) / 1000).toFixed(1)} s`;
  const kilobytes = (amount) => `${(amount / 1000).toFixed(0)} kB`;
  return `| ${[
    new URL(address).pathname.replace("/groundplan/", ""),
    median("score").toFixed(0),
    seconds("firstPaint"),
    seconds("largestPaint"),
    [...new Set(seen.map(({ largest }) => largest))].join(", "),
    `${median("blocked").toFixed(0)} ms`,
    Math.max(...seen.map(({ shift }) => shift)).toFixed(3),
    kilobytes(median("bytes")),
    kilobytes(median("fonts")),
    kilobytes(secondBytes),
  ].join(" | ")} |`;
}
