package io.github.groundplan.site.serve;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SitePath;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A page on its way to a browser: the built page, and one script that the built page lacks. */
final class LivePage {
  /** Stands where the site has no page yet. */
  static final String EMPTY =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>Nothing to show yet</title>
      </head>
      <body>
      <h1>Nothing to show yet</h1>
      <p>This page shows itself as soon as it is built.</p>
      </body>
      </html>
      """;

  private static final String HEAD_END = "</head>";

  private LivePage() {}

  /**
   * The page with the script.
   *
   * @param path that was asked for
   * @param seal of what is shown
   */
  static Bytes of(Bytes page, String base, SitePath path, String seal) {
    String html = page.text();
    int end = html.indexOf(HEAD_END);
    String query = "page=" + encode(path.value()) + "&amp;seal=" + encode(seal);
    String own = base.replace("\"", "%22").replace("&", "&amp;") + Asked.OWN;
    String script =
        "<script src=\""
            + own
            + "live.js\" data-events=\""
            + own
            + "events?"
            + query
            + "\" defer></script>\n";
    return end < 0 ? page : Bytes.of(html.substring(0, end) + script + html.substring(end));
  }

  /** The stream that the script of such a page asks for. */
  static Optional<Stream> stream(String query) {
    String page = value(query, "page=");
    String seal = value(query, "seal=");
    boolean isPath = !page.isEmpty() && !page.startsWith("/");
    return isPath && !seal.isEmpty()
        ? Optional.of(new Stream(new SitePath(page), seal))
        : Optional.empty();
  }

  private static String value(String query, String key) {
    for (String part : String.valueOf(query).split("&", -1)) {
      if (part.startsWith(key)) {
        return URLDecoder.decode(part.substring(key.length()), StandardCharsets.UTF_8);
      }
    }
    return "";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
