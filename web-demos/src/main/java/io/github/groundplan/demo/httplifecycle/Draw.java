package io.github.groundplan.demo.httplifecycle;

/**
 * What chance decided for one request, in seconds. The same whatever the protocol is.
 *
 * @param name to find the address
 * @param roundTrip to the server and back
 * @param keys of work for keys and certificates
 * @param server of work at the server
 * @param rendering of work in the browser
 */
record Draw(double name, double roundTrip, double keys, double server, double rendering) {

  /** How long a phase takes that goes well. */
  double seconds(Mode mode, Phase phase) {
    return switch (phase) {
      case DNS -> mode.isWarm() ? 0 : name;
      case TCP -> mode.transportRoundTrips() * roundTrip;
      case TLS -> mode.keyRoundTrips() * roundTrip + (mode.isCertificateChecked() ? keys : 0);
      case REQUEST, RESPONSE -> roundTrip / 2;
      case SERVER -> server;
      case RENDERING -> rendering;
    };
  }

  /** How long a request takes in which nothing fails. */
  double total(Mode mode) {
    double total = 0;
    for (Phase phase : Phase.values()) {
      total += seconds(mode, phase);
    }
    return total;
  }
}
