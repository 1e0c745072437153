package io.github.groundplan.site.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** WebKitGTK's small browser, driven over WebDriver (W3C) by the JDK's own HTTP client. */
final class WebKitEngine implements WebEngine {
  private static final int MINUTES = 10;

  private final Process process;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String driver;
  private final String session;

  private WebKitEngine(Process process, int port) {
    this.process = process;
    driver = "http://127.0.0.1:" + port;
    awaitDriver();
    JsonObject session = post("/session", capabilities()).getAsJsonObject();
    this.session = "/session/" + session.get("sessionId").getAsString();
    post(this.session + "/timeouts", timeouts());
  }

  /** Starts the browser; empty if the driver or, without a screen, Xvfb is not installed. */
  static Optional<WebEngine> start() {
    Optional<Path> driver = Processes.find(List.of("WebKitWebDriver"), List.of());
    Optional<Path> screen = Processes.find(List.of("xvfb-run"), List.of());
    boolean isScreenThere = System.getenv("DISPLAY") != null;
    if (driver.isEmpty() || (!isScreenThere && screen.isEmpty())) {
      return Optional.empty();
    }
    List<String> command = new ArrayList<>();
    if (!isScreenThere) {
      command.addAll(List.of(screen.orElseThrow().toString(), "-a"));
    }
    return Optional.of(start(command, driver.orElseThrow()));
  }

  private static WebEngine start(List<String> command, Path driver) {
    try {
      int port = freePort();
      command.addAll(List.of(driver.toString(), "--port=" + port));
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return connected(process, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WebEngine connected(Process process, int port) {
    try {
      return new WebKitEngine(process, port);
    } catch (RuntimeException e) {
      Processes.end(process);
      throw e;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The driver says nothing when it is ready: it is asked until it answers or ends. */
  private void awaitDriver() {
    HttpRequest status = HttpRequest.newBuilder(URI.create(driver + "/status")).build();
    try {
      while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
        try {
          client.send(status, BodyHandlers.discarding());
          return;
        } catch (ConnectException e) {
          // Not yet.
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalStateException("WebKitWebDriver ended before it was ready");
  }

  private static JsonObject capabilities() {
    JsonObject parameters = new JsonObject();
    parameters.add("capabilities", new JsonObject());
    return parameters;
  }

  private static JsonObject timeouts() {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("script", TimeUnit.MINUTES.toMillis(MINUTES));
    return parameters;
  }

  @Override
  public void open(String address) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("url", address);
    post(session + "/url", parameters);
  }

  @Override
  public String evaluate(String expression) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty(
        "script",
        "const done = arguments[arguments.length - 1];\n"
            + "Promise.resolve().then(() => "
            + expression
            + ").then(value => done({value}), error => done({error: String(error)}));");
    parameters.add("args", new JsonArray());
    JsonObject answer = post(session + "/execute/async", parameters).getAsJsonObject();
    if (answer.has("error")) {
      throw new IllegalStateException(answer.get("error").getAsString());
    }
    return answer.get("value").getAsString();
  }

  private JsonElement post(String path, JsonObject parameters) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(driver + path))
            .POST(BodyPublishers.ofString(parameters.toString()))
            .build();
    try {
      String body = client.send(request, BodyHandlers.ofString()).body();
      JsonElement value = JsonParser.parseString(body).getAsJsonObject().get("value");
      if (value.isJsonObject() && value.getAsJsonObject().has("stacktrace")) {
        throw new IllegalStateException(path + ": " + value);
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    Processes.end(process);
  }
}
