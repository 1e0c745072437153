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

  /**
   * The demos that a page of the built site names.
   *
   * @param page its path below the site
   */
  static Program demos(Path site, String page) {
    try {
      Path file = site.resolve(page);
      Element script = Jsoup.parse(file).selectFirst("script[data-wasm]");
      return new Program(
          belowSite(site, file, script.attr("src")),
          belowSite(site, file, script.attr("data-wasm")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String belowSite(Path site, Path file, String address) {
    Path named = file.resolveSibling(address).normalize();
    return site.normalize().relativize(named).toString().replace('\\', '/');
  }
}
