package io.github.groundplan.demo.httplifecycle;

import static io.github.groundplan.demo.httplifecycle.Scene.BROWSER;
import static io.github.groundplan.demo.httplifecycle.Scene.DATABASE;
import static io.github.groundplan.demo.httplifecycle.Scene.RESOLVER;
import static io.github.groundplan.demo.httplifecycle.Scene.WEB_SERVER;

import io.github.groundplan.sim.measure.EventKind;

/**
 * What happens in a phase that fails, until the browser knows. What was drawn for the run stays: a
 * failure adds waiting, which is fixed.
 */
final class Trouble {
  /** A resolver is waited for 5 s, twice: the defaults of {@code resolv.conf(5)}. */
  static final double RESOLVER_TIMEOUT_SECONDS = 5;

  /**
   * Attempts to connect begin 1, 2 and 4 s after the one before (RFC 6298, sections 2 and 5.5; RFC
   * 9002, section 6.2, for QUIC), and the last is waited for 8 s. Real clients wait for longer:
   * from 20 s to two minutes.
   */
  private static final double[] CONNECT_WAIT_SECONDS = {1, 2, 4, 8};

  /** How long the server waits for a lock. */
  static final double LOCK_TIMEOUT_SECONDS = 5;

  private final Mode mode;
  private final Draw draw;
  private final Script script;
  private final Story story;

  Trouble(Mode mode, Draw draw, Script script, Story story) {
    this.mode = mode;
    this.draw = draw;
    this.script = script;
    this.story = story;
  }

  /** How long a browser tries to connect, in seconds. */
  static double connectTimeoutSeconds() {
    double sum = 0;
    for (double wait : CONNECT_WAIT_SECONDS) {
      sum += wait;
    }
    return sum;
  }

  /** One phase, from its first event to the error. */
  void tell(Phase phase) {
    switch (phase) {
      case DNS -> noName();
      case TCP -> noConnection();
      case TLS -> noKeys();
      case REQUEST -> tooLarge();
      case SERVER -> locked();
      case RESPONSE -> cutOff();
      case RENDERING -> outOfMemory();
    }
    script.close(phase, true);
  }

  private void noName() {
    script.tell(EventKind.REQUEST_SENT, BROWSER, WEB_SERVER, Story.REQUEST_LINE);
    for (int attempt = 0; attempt < 2; attempt++) {
      script.lose(BROWSER, RESOLVER, Story.NAME_QUERY, 0.05 * draw.name());
      script.pause(BROWSER, "waits", RESOLVER_TIMEOUT_SECONDS);
    }
    script.tell(EventKind.REQUEST_TIMED_OUT, BROWSER, RESOLVER, Story.NAME_QUERY);
  }

  private void noConnection() {
    String message = mode.isQuic() ? "QUIC Initial" : "SYN";
    for (double wait : CONNECT_WAIT_SECONDS) {
      script.lose(BROWSER, WEB_SERVER, message, oneWay() / 2);
      script.pause(BROWSER, "waits", wait);
    }
    script.tell(EventKind.REQUEST_TIMED_OUT, BROWSER, WEB_SERVER, message);
  }

  private void noKeys() {
    script.send(BROWSER, WEB_SERVER, "ClientHello", oneWay());
    if (mode.isCertificateChecked()) {
      story.signAndCheck();
      script.tell(EventKind.REQUEST_FAILED, BROWSER, WEB_SERVER, "certificate expired");
    } else {
      script.send(WEB_SERVER, BROWSER, "alert", oneWay());
      script.tell(EventKind.REQUEST_FAILED, BROWSER, WEB_SERVER, "alert");
    }
  }

  private void tooLarge() {
    script.send(BROWSER, WEB_SERVER, story.requestLine(), oneWay());
    script.tell(EventKind.REFUSED, WEB_SERVER, BROWSER, "headers too large");
    script.send(WEB_SERVER, BROWSER, "431 too large", oneWay());
    script.tell(EventKind.REQUEST_REJECTED, BROWSER, WEB_SERVER, "431 too large");
  }

  private void locked() {
    script.work(WEB_SERVER, "checks", 0.15 * draw.server());
    script.send(WEB_SERVER, DATABASE, "SELECT", 0.05 * draw.server());
    script.tell(EventKind.QUEUED, DATABASE, WEB_SERVER, "SELECT");
    script.pause(DATABASE, "row locked", LOCK_TIMEOUT_SECONDS);
    script.tell(EventKind.ATTEMPT_TIMED_OUT, WEB_SERVER, DATABASE, "SELECT");
    script.send(WEB_SERVER, BROWSER, "500 error", oneWay());
    script.tell(EventKind.REQUEST_FAILED, BROWSER, WEB_SERVER, "500 error");
  }

  /**
   * A restarted host answers what it knows nothing of with a reset (RFC 9293, section 3.10.7.1).
   */
  private void cutOff() {
    script.send(WEB_SERVER, BROWSER, "200 OK, first half", oneWay());
    script.send(BROWSER, WEB_SERVER, "ACK", oneWay());
    script.send(WEB_SERVER, BROWSER, "reset", oneWay());
    script.tell(EventKind.REQUEST_FAILED, BROWSER, WEB_SERVER, "reset");
  }

  private void outOfMemory() {
    story.read();
    script.work(BROWSER, "runs the scripts", 0.6 * draw.rendering());
    script.tell(EventKind.REQUEST_FAILED, BROWSER, WEB_SERVER, "out of memory");
  }

  private double oneWay() {
    return draw.roundTrip() / 2;
  }
}
