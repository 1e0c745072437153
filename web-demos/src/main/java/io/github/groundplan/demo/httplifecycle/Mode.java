package io.github.groundplan.demo.httplifecycle;

/**
 * What both sides speak, and what they still have from before.
 *
 * <p>Round trips: TCP one (RFC 9293, section 3.5). TLS 1.2 two, with a session kept from before one
 * (RFC 5246, section 7.3; RFC 5077). TLS 1.3 one, with a key kept from before none (RFC 8446,
 * sections 2 and 2.3). QUIC carries TLS 1.3 in its own handshake, so one for both, or none (RFC
 * 9001, section 4).
 */
record Mode(Protocol protocol, Connection connection) {
  /** A version of HTTP and the encryption below it. */
  enum Protocol {
    /** Over TCP and TLS 1.2. */
    HTTP_1("http-1.1", "HTTP/1.1, TLS 1.2"),
    /** Over TCP and TLS 1.3. */
    HTTP_2("http-2", "HTTP/2, TLS 1.3"),
    /** Over QUIC, which holds TLS 1.3. */
    HTTP_3("http-3", "HTTP/3 (QUIC)");

    private final String key;
    private final String label;

    Protocol(String key, String label) {
      this.key = key;
      this.label = label;
    }

    String key() {
      return key;
    }

    String label() {
      return label;
    }
  }

  /** What is left from an earlier visit. */
  enum Connection {
    /** Nothing. */
    COLD("cold", "Cold: first visit"),
    /** An open connection, and the name. */
    WARM("warm", "Warm: still open"),
    /** A secret of both sides. The name is forgotten again. */
    RESUMED("resumed", "Resumed: met before");

    private final String key;
    private final String label;

    Connection(String key, String label) {
      this.key = key;
      this.label = label;
    }

    String key() {
      return key;
    }

    String label() {
      return label;
    }
  }

  /** Whether the connection is still open. */
  boolean isWarm() {
    return connection == Connection.WARM;
  }

  /** Whether both sides share a secret from before, and the connection is closed. */
  boolean isResumed() {
    return connection == Connection.RESUMED;
  }

  /** Whether the transport is QUIC. */
  boolean isQuic() {
    return protocol == Protocol.HTTP_3;
  }

  /** Whether the server has to prove who it is. */
  boolean isCertificateChecked() {
    return connection == Connection.COLD;
  }

  /** Whether the request travels encrypted with a key from before (0-RTT), and can be replayed. */
  boolean isReplayable() {
    return isResumed() && protocol != Protocol.HTTP_1;
  }

  /** Round trips that the transport takes for itself. */
  int transportRoundTrips() {
    return isWarm() || isQuic() ? 0 : 1;
  }

  /** Round trips that the encryption takes, in QUIC with the transport in them. */
  int keyRoundTrips() {
    if (isWarm() || isReplayable()) {
      return 0;
    }
    return protocol == Protocol.HTTP_1 && isCertificateChecked() ? 2 : 1;
  }

  /** Round trips that pass before the request leaves. */
  int roundTripsBefore() {
    return transportRoundTrips() + keyRoundTrips();
  }

  /** What a phase is called here: in QUIC there is no TCP. */
  String title(Phase phase) {
    if (isQuic() && phase == Phase.TCP) {
      return "Transport (QUIC)";
    }
    return isQuic() && phase == Phase.TLS ? "QUIC and TLS handshake" : phase.title();
  }

  /** What a phase is called here in a word. */
  String word(Phase phase) {
    return isQuic() && phase == Phase.TCP ? "QUIC" : phase.word();
  }

  /** Whether something happens in a phase that can fail. */
  boolean isBreakable(Phase phase) {
    return !isWarm() || phase.index() >= Phase.REQUEST.index();
  }
}
