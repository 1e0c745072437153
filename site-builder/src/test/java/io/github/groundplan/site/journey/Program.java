package io.github.groundplan.site.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;

/**
 * A compiled program.
 *
 * @param scripts their addresses, as JavaScript, in the order of loading
 * @param wasm its address as WebAssembly
 */
record Program(List<String> scripts, String wasm) {
  /** What only tests call. */
  static final Program LABORATORY = new Program(List.of("laboratory.js"), "laboratory.wasm");

  /**
   * The demos that a page of the built site names.
   *
   * @param page its path below the site
   */
  static Program demos(Path site, String page) {
    try {
      Path file = site.resolve(page);
      Elements scripts = Jsoup.parse(file).select("script[data-part], script[data-wasm]");
      return new Program(
          scripts.eachAttr("data-src").stream().map(src -> belowSite(site, file, src)).toList(),
          belowSite(site, file, scripts.last().attr("data-wasm")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of JavaScript, an array. */
  String scriptList() {
    return scripts.stream().collect(Collectors.joining("', '", "['", "']"));
  }

  private static String belowSite(Path site, Path file, String address) {
    Path named = file.resolveSibling(address).normalize();
    return site.normalize().relativize(named).toString().replace('\\', '/');
  }
}
