package io.github.groundplan.site.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a site from memory, to this machine alone. No request reads a file: what is not in the
 * site cannot be asked for, wherever links and dots lead.
 */
public final class SiteServer implements AutoCloseable {
  private static final SitePath NOT_FOUND = new SitePath("404.html");
  private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]");

  private final String base;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(SiteServer::thread);
  private final List<Stream> streams = new CopyOnWriteArrayList<>();
  private Edition edition = Edition.empty();
  private String mistakes = "";

  private SiteServer(HttpServer server, String base) {
    this.server = server;
    this.base = base;
  }

  /**
   * Begins to serve an empty site.
   *
   * @param port 0 for any that is free
   * @param base the path under which the site is served; begins and ends with a slash
   * @throws IOException if the port cannot be had
   */
  public static SiteServer start(int port, String base) throws IOException {
    // Events are small, and wait for nobody: read by the server's class when it is loaded.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    SiteServer serving = new SiteServer(HttpServer.create(address, 0), base);
    serving.server.setExecutor(serving.threads);
    serving.server.createContext("/", serving::answer);
    serving.server.start();
    return serving;
  }

  /** Where the site begins. */
  public String address() {
    return "http://127.0.0.1:" + port() + base;
  }

  private int port() {
    return server.getAddress().getPort();
  }

  /**
   * Serves this from now on, and tells every open page what has changed for it.
   *
   * @param mistakes what is to be mended; empty if all is well
   */
  public synchronized void publish(Edition next, String mistakes) {
    edition = next;
    this.mistakes = mistakes;
    streams.forEach(stream -> stream.tell(next, mistakes));
  }

  /** Serves what it served before, and says what is wrong. */
  public synchronized void tell(String mistakes) {
    publish(edition, mistakes);
  }

  private synchronized Edition edition() {
    return edition;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
      if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
        say(exchange, 403, "This server answers to its own name only: " + address());
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        say(exchange, 405, "This can be read, and nothing else.");
      } else {
        answer(exchange, Asked.read(exchange.getRequestURI().getRawPath(), base));
      }
    }
  }

  /** A name that another site has pointed at this machine is not ours. */
  private boolean isOurs(String host) {
    if (host == null) {
      return false;
    }
    String known = host.toLowerCase(Locale.ROOT);
    String end = ":" + port();
    return known.endsWith(end) && OURS.contains(known.substring(0, known.length() - end.length()));
  }

  private void answer(HttpExchange exchange, Asked asked) throws IOException {
    if (asked instanceof Asked.File file) {
      file(exchange, file.path());
    } else if (asked instanceof Asked.Own own) {
      own(exchange, own.name());
    } else if (asked instanceof Asked.Elsewhere elsewhere) {
      redirect(exchange, elsewhere.path());
    } else if (asked instanceof Asked.Nothing) {
      notFound(exchange, edition(), NOT_FOUND);
    } else {
      say(exchange, 400, "There is no such path in a site.");
    }
  }

  private void file(HttpExchange exchange, SitePath path) throws IOException {
    Edition current = edition();
    Optional<Bytes> bytes = current.file(path);
    if (bytes.isPresent()) {
      send(exchange, current, 200, path, path, bytes.get());
    } else if (current.isFolder(path)) {
      redirect(exchange, base + path.escaped() + "/");
    } else {
      notFound(exchange, current, path);
    }
  }

  /** What is not there may come, so that its page listens as well. */
  private void notFound(HttpExchange exchange, Edition current, SitePath path) throws IOException {
    Bytes page = current.file(NOT_FOUND).orElse(Bytes.of(LivePage.EMPTY));
    send(exchange, current, 404, NOT_FOUND, path, page);
  }

  /** A page tells which edition it is of, so that it learns of the next one. */
  private void send(
      HttpExchange exchange,
      Edition current,
      int status,
      SitePath kind,
      SitePath asked,
      Bytes bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", ContentTypes.of(kind));
    boolean isPage = kind.name().endsWith(".html");
    String seal = current.seal(asked);
    write(exchange, status, isPage ? LivePage.of(bytes, base, asked, seal) : bytes);
  }

  private void own(HttpExchange exchange, String name) throws IOException {
    if (name.equals("live.js")) {
      exchange.getResponseHeaders().set("Content-Type", "text/javascript; charset=utf-8");
      write(exchange, 200, script());
    } else if (name.equals("events")) {
      listen(exchange);
    } else {
      say(exchange, 404, "There is nothing here.");
    }
  }

  private void listen(HttpExchange exchange) throws IOException {
    Optional<Stream> asked = LivePage.stream(exchange.getRequestURI().getRawQuery());
    if (asked.isEmpty()) {
      say(exchange, 400, "Which page?");
      return;
    }
    Stream stream = asked.get();
    synchronized (this) {
      streams.add(stream);
      stream.tell(edition, mistakes);
    }
    try {
      stream.write(exchange);
    } catch (IOException e) {
      // The page was closed, which is how a stream ends.
      return;
    } finally {
      streams.remove(stream);
    }
  }

  private void redirect(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().set("Location", path);
    say(exchange, 302, "It is at " + path);
  }

  private static void say(HttpExchange exchange, int status, String sentence) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    write(exchange, status, Bytes.of(sentence + "\n"));
  }

  private static void write(HttpExchange exchange, int status, Bytes bytes) throws IOException {
    boolean isHead = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, isHead || bytes.size() == 0 ? -1 : bytes.size());
    if (!isHead && bytes.size() > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        bytes.writeTo(out);
      }
    }
  }

  private static Bytes script() {
    try (InputStream in = SiteServer.class.getResourceAsStream("/serve/live.js")) {
      return Bytes.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "serve");
    thread.setDaemon(true);
    return thread;
  }

  /** Ends every stream and stops. */
  @Override
  public void close() {
    streams.forEach(Stream::end);
    server.stop(0);
    threads.shutdownNow();
  }
}
