package io.github.groundplan.demo.httplifecycle;

import static io.github.groundplan.demo.httplifecycle.Scene.BROWSER;
import static io.github.groundplan.demo.httplifecycle.Scene.DATABASE;
import static io.github.groundplan.demo.httplifecycle.Scene.NAME_SERVERS;
import static io.github.groundplan.demo.httplifecycle.Scene.RESOLVER;
import static io.github.groundplan.demo.httplifecycle.Scene.WEB_SERVER;

import io.github.groundplan.sim.measure.EventKind;

/**
 * What happens in each phase when all goes well. Within a phase time is shared out by fixed shares,
 * which are for show: only the length of the phase is drawn.
 */
final class Story {
  static final String REQUEST_LINE = "GET /users";
  static final String NAME_QUERY = "example.com?";

  private static final String ADDRESS = "93.184.216.34";

  private final Mode mode;
  private final Draw draw;
  private final Script script;

  Story(Mode mode, Draw draw, Script script) {
    this.mode = mode;
    this.draw = draw;
    this.script = script;
  }

  /** One phase, from its first event to its last. */
  void tell(Phase phase) {
    switch (phase) {
      case DNS -> findName();
      case TCP -> connect();
      case TLS -> agreeOnKeys();
      case REQUEST -> request();
      case SERVER -> process();
      case RESPONSE -> respond();
      case RENDERING -> render();
    }
    script.close(phase, false);
  }

  private void findName() {
    script.tell(EventKind.REQUEST_SENT, BROWSER, WEB_SERVER, REQUEST_LINE);
    if (mode.isWarm()) {
      script.tell(EventKind.NAME_KNOWN, BROWSER, RESOLVER, "");
      return;
    }
    double toResolver = 0.1 * draw.name();
    double toOthers = 0.2 * draw.name();
    script.send(BROWSER, RESOLVER, NAME_QUERY, toResolver);
    script.send(RESOLVER, NAME_SERVERS, NAME_QUERY, toOthers);
    script.send(NAME_SERVERS, RESOLVER, "ask its server", toOthers);
    script.send(RESOLVER, NAME_SERVERS, NAME_QUERY, toOthers);
    script.send(NAME_SERVERS, RESOLVER, ADDRESS, toOthers);
    script.send(RESOLVER, BROWSER, ADDRESS, toResolver);
    script.tell(EventKind.NAME_RESOLVED, BROWSER, RESOLVER, ADDRESS);
  }

  private void connect() {
    if (mode.isWarm()) {
      script.tell(EventKind.CONNECTION_REUSED, BROWSER, WEB_SERVER, "connection");
    } else if (mode.isQuic()) {
      script.sendAlong(BROWSER, WEB_SERVER, "QUIC Initial", oneWay());
    } else {
      script.send(BROWSER, WEB_SERVER, "SYN", oneWay());
      script.send(WEB_SERVER, BROWSER, "SYN-ACK", oneWay());
      script.sendAlong(BROWSER, WEB_SERVER, "ACK", oneWay());
    }
  }

  private void agreeOnKeys() {
    if (mode.isWarm()) {
      script.tell(EventKind.CONNECTION_REUSED, BROWSER, WEB_SERVER, "keys");
      return;
    }
    if (mode.isReplayable()) {
      script.sendAlong(BROWSER, WEB_SERVER, "ClientHello", oneWay());
      return;
    }
    greet();
    if (mode.keyRoundTrips() == 2) {
      script.send(BROWSER, WEB_SERVER, "key exchange, Finished", oneWay());
      script.send(WEB_SERVER, BROWSER, "Finished", oneWay());
    }
    script.tell(EventKind.CONNECTION_OPENED, BROWSER, WEB_SERVER, "");
  }

  /** The first round trip of a handshake, and the work that comes with a certificate. */
  private void greet() {
    script.send(BROWSER, WEB_SERVER, "ClientHello", oneWay());
    if (mode.isResumed()) {
      script.send(WEB_SERVER, BROWSER, "ServerHello, Finished", oneWay());
      return;
    }
    signAndCheck();
  }

  /** The server proves who it is. Its half of the work and the browser's are of the same length. */
  void signAndCheck() {
    script.work(WEB_SERVER, "signs", draw.keys() / 2);
    script.send(WEB_SERVER, BROWSER, "ServerHello, certificate", oneWay());
    script.work(BROWSER, "checks it", draw.keys() / 2);
  }

  private void request() {
    script.send(BROWSER, WEB_SERVER, requestLine(), oneWay());
  }

  String requestLine() {
    return mode.isReplayable() ? REQUEST_LINE + ", 0-RTT" : REQUEST_LINE;
  }

  private void process() {
    double time = draw.server();
    script.work(WEB_SERVER, "checks", 0.15 * time);
    script.send(WEB_SERVER, DATABASE, "SELECT", 0.05 * time);
    script.work(DATABASE, "reads", 0.45 * time);
    script.send(DATABASE, WEB_SERVER, "rows", 0.05 * time);
    script.work(WEB_SERVER, "builds", 0.3 * time);
  }

  private void respond() {
    script.send(
        WEB_SERVER, BROWSER, mode.isReplayable() ? "ServerHello, 200 OK" : "200 OK", oneWay());
  }

  private void render() {
    read();
    script.work(BROWSER, "runs the scripts", 0.35 * draw.rendering());
    script.work(BROWSER, "lays out and paints", 0.25 * draw.rendering());
    script.tell(EventKind.REQUEST_COMPLETED, BROWSER, WEB_SERVER, "page");
  }

  void read() {
    script.work(BROWSER, "reads the HTML", 0.2 * draw.rendering());
    script.work(BROWSER, "applies the styles", 0.2 * draw.rendering());
  }

  private double oneWay() {
    return draw.roundTrip() / 2;
  }
}
