package io.github.groundplan.demo.httplifecycle;

import java.util.Optional;

/** What a request goes through, in this order. */
enum Phase {
  DNS(1, "dns", "DNS", "DNS lookup"),
  TCP(2, "tcp", "TCP", "TCP handshake"),
  TLS(3, "tls", "TLS", "TLS handshake"),
  REQUEST(4, "request", "Request", "HTTP request"),
  SERVER(5, "server", "Server", "Server processing"),
  RESPONSE(6, "response", "Response", "HTTP response"),
  RENDERING(7, "rendering", "Rendering", "Browser rendering");

  private final int number;
  private final String key;
  private final String word;
  private final String title;

  Phase(int number, String key, String word, String title) {
    this.number = number;
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
    return number;
  }

  /** From 0 to 6. */
  int index() {
    return number - 1;
  }

  /** How many phases there are. */
  static int count() {
    return RENDERING.number;
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
