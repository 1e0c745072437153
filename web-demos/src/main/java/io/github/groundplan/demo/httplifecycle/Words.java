package io.github.groundplan.demo.httplifecycle;

/** What there is to say of a phase, under each protocol. */
final class Words {
  private final Mode mode;

  Words(Mode mode) {
    this.mode = mode;
  }

  /** What happens in a phase, in a sentence or two. */
  String whatHappens(Phase phase) {
    return switch (phase) {
      case DNS ->
          mode.isWarm()
              ? "The browser still knows the address. Nobody is asked."
              : "The name becomes an address. The resolver still knows who serves .com, and asks its"
                  + " way down from there.";
      case TCP -> transport();
      case TLS -> keys();
      case REQUEST ->
          mode.isReplayable()
              ? "The request leaves at once, under a key from before. Whoever records it can send it"
                  + " again."
              : "Method, path and headers travel to the server: half a round trip.";
      case SERVER -> "The server checks, runs your code, asks its database and builds an answer.";
      case RESPONSE -> "Status, headers and body travel back: the other half of a round trip.";
      case RENDERING -> "The browser reads the page, lays it out and paints it.";
    };
  }

  private String transport() {
    if (mode.isWarm()) {
      return "The connection is still open. Nothing to do.";
    }
    return mode.isQuic()
        ? "QUIC has no handshake of its own: it goes along with TLS, in the same packets."
        : "One round trip. The browser sends on right behind its ACK and does not wait for more.";
  }

  private String keys() {
    if (mode.isWarm()) {
      return "The keys are agreed on already. Nothing to do.";
    }
    if (mode.isReplayable()) {
      return "No round trip: a key kept from before will do. So only a request that may safely happen"
          + " twice should travel this way.";
    }
    if (mode.isResumed()) {
      return "One round trip. A secret kept from before stands in for the certificate.";
    }
    String trips =
        mode.isQuic()
            ? "One round trip for transport and keys together"
            : mode.keyRoundTrips() == 2 ? "Two round trips" : "One round trip";
    return trips + ", and 20 to 50\u00a0ms of work: the server signs, the browser checks.";
  }

  /** What stands in the message of a phase, line by line; empty unless it is one of HTTP's own. */
  String letter(Phase phase) {
    // HTTP/2 and HTTP/3 have fields in place of a first line (RFC 9113 and 9114, section 4.3 each).
    boolean isText = mode.protocol() == Mode.Protocol.HTTP_1;
    return switch (phase) {
      case REQUEST ->
          (isText
                  ? "GET /users HTTP/1.1\nhost: example.com\n"
                  : ":method: GET\n:scheme: https\n:authority: example.com\n:path: /users\n")
              + "accept: text/html\ncookie: id=7f3a";
      case RESPONSE ->
          (isText ? "HTTP/1.1 200 OK\n" : ":status: 200\n")
              + "content-type: text/html\ncache-control: max-age=60\n\n<h1>Users</h1> …";
      default -> "";
    };
  }

  /** What can go wrong in a phase. */
  String whatGoesWrong(Phase phase) {
    if (!mode.isBreakable(phase)) {
      return "Nothing, as nothing happens: it was done when the connection was opened.";
    }
    return switch (phase) {
      case DNS ->
          "The resolver does not answer. The browser’s system asks twice and waits 5\u00a0s each time.";
      case TCP ->
          "The machine is off, or a firewall swallows everything. The system tries again after 1, 2"
              + " and 4\u00a0s, and gives up after 15\u00a0s.";
      case TLS ->
          mode.isCertificateChecked()
              ? "The certificate has expired. The browser finds out when it checks it."
              : "The server no longer takes this version of TLS, and answers with an alert.";
      case REQUEST ->
          "The site’s cookies have grown too large. The server refuses the headers unread.";
      case SERVER ->
          "Somebody else holds a lock on the row. The server gives up after 5\u00a0s. A crash looks the"
              + " same, only sooner.";
      case RESPONSE ->
          "The server is restarted while it sends, and no longer knows the connection.";
      case RENDERING -> "A script eats all the memory there is.";
    };
  }

  /** How that looks to the user. */
  String howItLooks(Phase phase) {
    if (!mode.isBreakable(phase)) {
      return "Choose a cold connection to see it fail.";
    }
    return switch (phase) {
      case DNS -> "A long wait, then: the site can’t be found. The server is well all the time.";
      case TCP -> "Nothing for many seconds, then: it takes too long to respond.";
      case TLS ->
          mode.isCertificateChecked()
              ? "A warning over the full page, at once, and for everybody."
              : "An error page at once: no secure connection.";
      case REQUEST -> "An error page (431) at once, but only for those who hold these cookies.";
      case SERVER -> "A long wait, then an error page (500).";
      case RESPONSE -> "Half a page, or a picture that ends in grey.";
      case RENDERING -> "A frozen or blank page, while the server’s log says 200.";
    };
  }

  /** What the browser's status line says while a phase goes on. */
  String status(Phase phase) {
    if (mode.isWarm() && phase.index() < Phase.REQUEST.index()) {
      return "Connected";
    }
    return switch (phase) {
      case DNS -> "Looking up example.com …";
      case TCP -> "Connecting …";
      case TLS -> "Securing the connection …";
      case REQUEST -> "Sending the request …";
      case SERVER -> "Waiting for example.com …";
      case RESPONSE -> "Receiving …";
      case RENDERING -> "Painting …";
    };
  }
}
