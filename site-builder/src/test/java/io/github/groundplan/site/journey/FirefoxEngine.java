package io.github.groundplan.site.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A Firefox of this machine, driven over WebDriver BiDi (W3C) by the JDK's own WebSocket: what
 * Firefox speaks itself, with no driver between and no library to keep up with it.
 */
final class FirefoxEngine implements WebEngine {
  private static final String LISTENING = "WebDriver BiDi listening on ";

  /** Under automation Firefox lets files read their neighbours; readers' browsers do not. */
  private static final String PREFERENCES =
      "user_pref('security.fileuri.strict_origin_policy', true);\n";

  private final Process process;
  private final Path profile;
  private final BiDi connection;
  private final String context;

  private FirefoxEngine(Process process, Path profile) throws IOException {
    this.process = process;
    this.profile = profile;
    connection = new BiDi(session(process));
    connection.call("session.new", capabilities());
    context = onlyContext();
  }

  /** Starts a browser with a fresh profile, without windows. */
  static WebEngine start(Path program) {
    try {
      Path profile = Files.createTempDirectory("groundplan-firefox");
      Files.writeString(profile.resolve("user.js"), PREFERENCES);
      Process process =
          new ProcessBuilder(
                  program.toString(),
                  "--headless",
                  "--no-remote",
                  "--remote-debugging-port=0",
                  "--profile",
                  profile.toString())
              .redirectErrorStream(true)
              .start();
      return connected(process, profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WebEngine connected(Process process, Path profile) throws IOException {
    try {
      return new FirefoxEngine(process, profile);
    } catch (IOException | RuntimeException e) {
      Processes.end(process);
      throw e;
    }
  }

  /** The address that Firefox prints when it is ready; what it prints later is read and dropped. */
  private static URI session(Process process) throws IOException {
    StringBuilder printed = new StringBuilder();
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread drain = new Thread(() -> output.lines().forEach(rest -> {}), "firefox output");
        drain.setDaemon(true);
        drain.start();
        return URI.create(line.substring(LISTENING.length()) + "/session");
      }
      printed.append(line).append('\n');
    }
    throw new IllegalStateException("Firefox ended before it was ready:\n" + printed);
  }

  private static JsonObject capabilities() {
    JsonObject parameters = new JsonObject();
    parameters.add("capabilities", new JsonObject());
    return parameters;
  }

  private String onlyContext() {
    JsonArray contexts =
        connection.call("browsingContext.getTree", new JsonObject()).getAsJsonArray("contexts");
    return contexts.get(0).getAsJsonObject().get("context").getAsString();
  }

  @Override
  public void open(String address) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("context", context);
    parameters.addProperty("url", address);
    parameters.addProperty("wait", "complete");
    connection.call("browsingContext.navigate", parameters);
  }

  @Override
  public String evaluate(String expression) {
    JsonObject target = new JsonObject();
    target.addProperty("context", context);
    JsonObject parameters = new JsonObject();
    parameters.addProperty("expression", expression);
    parameters.add("target", target);
    parameters.addProperty("awaitPromise", true);
    JsonObject answer = connection.call("script.evaluate", parameters);
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(
          answer.getAsJsonObject("exceptionDetails").get("text").getAsString());
    }
    return answer.getAsJsonObject("result").get("value").getAsString();
  }

  @Override
  public void close() {
    connection.close();
    Processes.end(process);
    Processes.delete(List.of(profile));
  }
}
