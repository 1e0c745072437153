import highlight from "@11ty/eleventy-plugin-syntaxhighlight";

export default (config) => {
  config.addPlugin(highlight);
  return { dir: { input: process.env.CORPUS + "/eleventy/input", output: process.env.BUILT } };
};
