package io.github.groundplan.demo.lifecycle;

import java.util.Optional;

/** What a request goes through, in this order. */
enum Phase {
  DNS("dns", "DNS", "DNS lookup"),
  TCP("tcp", "TCP", "TCP handshake"),
  TLS("tls", "TLS", "TLS handshake"),
  REQUEST("request", "Request", "HTTP request"),
  SERVER("server", "Server", "Server processing"),
  RESPONSE("response", "Response", "HTTP response"),
  RENDERING("rendering", "Rendering", "Browser rendering");

  private final String key;
  private final String word;
  private final String title;

  Phase(String key, String word, String title) {
    this.key = key;
    this.word = word;
    this.title = title;
  }

  /** The name in addresses. */
  String key() {
    return key;
  }

  /** The name in a word. */
  String word() {
    return word;
  }

  /** The name as the lesson has it. */
  String title() {
    return title;
  }

  /** From 1 to 7. */
  int number() {
    return ordinal() + 1;
  }

  /** How many phases there are. */
  static int count() {
    return RENDERING.number();
  }

  /** The phase of this key. */
  static Optional<Phase> find(String key) {
    for (Phase phase : values()) {
      if (phase.key.equals(key)) {
        return Optional.of(phase);
      }
    }
    return Optional.empty();
  }
}
