// What Lighthouse finds wrong with pages in accessibility, best practices and SEO, seen on a phone.
//
//   node audit.mjs CHROMIUM < ADDRESSES
//
// Takes an address a line. Prints a line a finding, its fields separated by tabs: address, category,
// audit, explanation; and a line with the address alone for a page without any. How fast a page is
// does not count here: nothing is slowed down or waited for, and what the browser keeps stays kept.
import lighthouse, { defaultConfig } from "lighthouse";
import { text } from "node:stream/consumers";
import { withChromium } from "./chromium.mjs";

const categories = ["accessibility", "best-practices", "seo"];
const counted = categories.flatMap((category) =>
  defaultConfig.categories[category].auditRefs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => ({ category, id })),
);
const flags = {
  onlyAudits: counted.map(({ id }) => id),
  formFactor: "mobile",
  disableFullPageScreenshot: true,
  disableStorageReset: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 0,
  cpuQuietThresholdMs: 0,
  logLevel: "error",
};

const addresses = (await text(process.stdin)).split("\n").filter(Boolean);
await withChromium(process.argv[2], async (port) => {
  for (const address of addresses) {
    const { lhr } = await lighthouse(address, { ...flags, port });
    const found = findings(lhr);
    const lines = found.length === 0 ? [[]] : found;
    lines.forEach((line) => console.log([address, ...line.map(plain)].join("\t")));
  }
});

function findings({ audits, runtimeError }) {
  if (runtimeError) {
    return [["all", runtimeError.code, runtimeError.message]];
  }
  return counted
    .map(({ category, id }) => ({ category, audit: audits[id] }))
    .filter(({ audit }) => isWrong(audit))
    .map(({ category, audit }) => [category, audit.id, explanation(audit)]);
}

/** What takes points, and what could not be looked at. What does not apply takes none. */
function isWrong({ score, scoreDisplayMode }) {
  return scoreDisplayMode === "error" || (score !== null && score < 1);
}

function explanation({ title, errorMessage, details }) {
  const places = (details?.items ?? []).map(
    ({ node, description, source, url }) =>
      node?.snippet ?? description ?? source?.snippet ?? url ?? "",
  );
  return [errorMessage ?? title, ...places].filter(Boolean).join(" | ");
}

function plain(field) {
  return String(field).replaceAll(/\s+/g, " ");
}
