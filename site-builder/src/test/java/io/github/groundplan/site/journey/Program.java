package io.github.groundplan.site.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A compiled program.
 *
 * @param script its address as JavaScript
 * @param wasm its address as WebAssembly
 */
record Program(String script, String wasm) {
  /** What only tests call. */
  static final Program LABORATORY = new Program("laboratory.js", "laboratory.wasm");

  /** The demos, as a page of the built site names them. */
  static Program demos(Path site) {
    try {
      Element script = Jsoup.parse(site.resolve("index.html")).selectFirst("script[data-wasm]");
      return new Program(script.attr("src"), script.attr("data-wasm"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
