import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";

export default defineConfig({
  outDir: process.env.BUILT,
  site: "https://example.org",
  image: { service: passthroughImageService() },
  integrations: [starlight({ title: "Corpus" })],
});
