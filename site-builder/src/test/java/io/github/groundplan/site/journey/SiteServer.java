package io.github.groundplan.site.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Serves folders below a path of its own, as GitHub Pages does for a project. Where more than one
 * has a file, the first one's is served.
 */
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

  private final List<Path> folders;
  private final HttpServer server;

  private SiteServer(List<Path> folders, HttpServer server) {
    this.folders = folders;
    this.server = server;
  }

  static SiteServer over(Path... folders) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    SiteServer serving = new SiteServer(List.of(folders), HttpServer.create(address, 0));
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
    Optional<Path> asked =
        path.startsWith(BASE) ? find(path.substring(BASE.length())) : Optional.empty();
    Optional<Path> answered = asked.or(() -> find("404.html"));
    byte[] body = answered.isPresent() ? Files.readAllBytes(answered.get()) : new byte[0];
    String name = answered.map(file -> file.getFileName().toString()).orElse("none.html");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.sendResponseHeaders(asked.isPresent() ? 200 : 404, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private Optional<Path> find(String path) {
    return folders.stream()
        .map(folder -> folder.resolve(path))
        .map(file -> Files.isDirectory(file) ? file.resolve("index.html") : file)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
