package io.github.groundplan.site.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request as it goes over the wire, for what no client would send. */
record RawRequest(String method, String path, String host) {
  /** The status and all that follows it. */
  String answer(String server) throws IOException {
    int port = URI.create(server).getPort();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String head =
          method
              + " "
              + path
              + " HTTP/1.1\r\n"
              + host.replace("PORT", "" + port)
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return all.substring(all.indexOf(' ') + 1);
    }
  }
}
