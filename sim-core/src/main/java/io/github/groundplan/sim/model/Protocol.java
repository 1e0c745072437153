package io.github.groundplan.sim.model;

import java.util.List;

/**
 * What a client says, and hears back, to have one request answered.
 *
 * @param lookUp with the resolver, unless the name is known
 * @param handshake with the server, one round trip each, unless the connection is open
 * @param request with the server
 */
public record Protocol(Exchange lookUp, List<Exchange> handshake, Exchange request) {
  public Protocol {
    handshake = List.copyOf(handshake);
  }

  /**
   * HTTP over TLS 1.3 over TCP: one round trip for TCP (RFC 9293, section 3.5), one for TLS (RFC
   * 8446, section 2; the client's Finished travels with the request).
   *
   * @param request as {@code GET /users}
   */
  public static Protocol https(String request) {
    return new Protocol(
        Exchange.of("DNS query", "DNS answer"),
        List.of(Exchange.of("SYN", "SYN-ACK"), Exchange.of("ClientHello", "ServerHello")),
        new Exchange(request, "200 OK", "503 Service Unavailable"));
  }
}
