package io.github.groundplan.site.serve;

import com.sun.net.httpserver.HttpExchange;
import io.github.groundplan.site.file.SitePath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What an open page is told, as server-sent events: {@code reload} when it has changed, {@code
 * mistakes} with the text of all there are.
 */
final class Stream {
  /** A line now and then finds out whether anybody still listens. */
  private static final int BEAT_SECONDS = 15;

  private static final String END = "";

  private final SitePath page;
  private final String seal;
  private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

  /**
   * A stream for a page.
   *
   * @param seal of the page as the browser shows it
   */
  Stream(SitePath page, String seal) {
    this.page = page;
    this.seal = seal;
  }

  /** Tells of a state of the site. */
  void tell(Edition edition, String mistakes) {
    if (!edition.seal(page).equals(seal)) {
      events.add("event: reload\ndata:\n\n");
    }
    StringBuilder event = new StringBuilder("event: mistakes\n");
    mistakes.lines().forEach(line -> event.append("data: ").append(line).append('\n'));
    events.add(event.append(mistakes.isEmpty() ? "data:\n\n" : "\n").toString());
  }

  /** Ends it, once all that was told is written. */
  void end() {
    events.add(END);
  }

  /** Writes events as they come, until the stream ends or nobody listens. */
  void write(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write("retry: 500\n\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      String event = next();
      while (!event.isEmpty()) {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
        event = next();
      }
    }
  }

  private String next() {
    try {
      String event = events.poll(BEAT_SECONDS, TimeUnit.SECONDS);
      return event == null ? ": still here\n\n" : event;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return END;
    }
  }
}
