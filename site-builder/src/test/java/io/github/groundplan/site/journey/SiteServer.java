package io.github.groundplan.site.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves the built site below a path of its own, as GitHub Pages does for a project. */
final class SiteServer implements AutoCloseable {
  private static final String BASE = "/groundplan/";
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css",
          "js", "text/javascript",
          "svg", "image/svg+xml",
          "wasm", "application/wasm",
          "woff2", "font/woff2");

  private final Path site;
  private final HttpServer server;

  private SiteServer(Path site, HttpServer server) {
    this.site = site;
    this.server = server;
  }

  static SiteServer over(Path site) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    SiteServer serving = new SiteServer(site, HttpServer.create(address, 0));
    serving.server.createContext("/", serving::answer);
    serving.server.start();
    return serving;
  }

  /** Where the site begins, with a slash at the end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Path file = site.resolve(path.startsWith(BASE) ? path.substring(BASE.length()) : "no such");
    Path found = Files.isDirectory(file) ? file.resolve("index.html") : file;
    boolean isThere = Files.isRegularFile(found);
    byte[] body = Files.readAllBytes(isThere ? found : site.resolve("404.html"));
    String name = isThere ? found.getFileName().toString() : "404.html";
    String ending = name.substring(name.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.sendResponseHeaders(isThere ? 200 : 404, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
