// The Chromium that Lighthouse looks through: the tests' own, with a profile that is thrown away.
import { launch } from "chrome-launcher";

/** Calls `work` with the port of a started Chromium, and ends it whatever comes of that. */
export async function withChromium(chromePath, work) {
  const chromium = await launch({
    chromePath,
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
  });
  try {
    return await work(chromium.port);
  } finally {
    chromium.kill();
  }
}
