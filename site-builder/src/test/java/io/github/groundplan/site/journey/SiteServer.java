package io.github.groundplan.site.journey;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * Serves folders below a path of its own, as GitHub Pages does for a project: packed by gzip, to be
 * kept for ten minutes. Where more than one folder has a file, the first one's is served.
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
          "webmanifest", "application/manifest+json",
          "woff2", "font/woff2");
  private static final Set<String> PACKED = Set.of("html", "css", "js", "svg", "webmanifest");

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
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
    headers.set("Cache-Control", "max-age=600");
    if (PACKED.contains(ending)) {
      headers.set("Content-Encoding", "gzip");
      body = gzip(body);
    }
    exchange.sendResponseHeaders(asked.isPresent() ? 200 : 404, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
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
