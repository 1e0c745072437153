package io.github.groundplan.site.journey;

import static io.github.groundplan.site.journey.Choices.object;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Firefox of this machine, driven over WebDriver BiDi (W3C) by the JDK's own WebSocket: what
 * Firefox speaks itself, with no driver between and no library to keep up with it.
 */
final class FirefoxEngine implements Desk {
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
    context = window();
    prepare();
  }

  /** Starts a browser with a fresh profile, without windows. */
  static Desk start(Path program) {
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

  private static Desk connected(Process process, Path profile) throws IOException {
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

  private void prepare() {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("functionDeclaration", "() => {" + Desk.preparation() + "}");
    connection.call("script.addPreloadScript", parameters);
  }

  /**
   * A window of our own. The one that Firefox begins with never comes to the front without a
   * screen, and keys press no button there.
   */
  private String window() {
    JsonObject window = connection.call("browsingContext.create", object("type", "window"));
    return window.get("context").getAsString();
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
  public void press(Key key, int times) {
    List<JsonObject> strokes = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      key.parts().forEach(part -> strokes.add(object("type", "keyDown", "value", part)));
      key.parts().forEach(part -> strokes.add(object("type", "keyUp", "value", part)));
    }
    perform(object("type", "key", "id", "keyboard"), strokes);
  }

  @Override
  public void type(String text) {
    List<JsonObject> strokes = new ArrayList<>();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            each -> {
              strokes.add(object("type", "keyDown", "value", each));
              strokes.add(object("type", "keyUp", "value", each));
            });
    perform(object("type", "key", "id", "keyboard"), strokes);
  }

  @Override
  public void pressAt(double x, double y) {
    point(List.of(move(x, y), object("type", "pointerDown", "button", 0)));
  }

  @Override
  public void drag(double x, double y) {
    point(List.of(move(x, y)));
  }

  @Override
  public void release() {
    point(List.of(object("type", "pointerUp", "button", 0)));
  }

  @Override
  public void tap(double x, double y) {
    throw new UnsupportedOperationException("a desk without a touch screen");
  }

  private static JsonObject move(double x, double y) {
    return object("type", "pointerMove", "x", Math.round(x), "y", Math.round(y));
  }

  private void point(List<JsonObject> actions) {
    JsonObject mouse = object("type", "pointer", "id", "mouse");
    mouse.add("parameters", object("pointerType", "mouse"));
    perform(mouse, actions);
  }

  private void perform(JsonObject source, List<JsonObject> actions) {
    JsonArray all = new JsonArray();
    actions.forEach(all::add);
    source.add("actions", all);
    JsonArray sources = new JsonArray();
    sources.add(source);
    JsonObject parameters = object("context", context);
    parameters.add("actions", sources);
    connection.call("input.performActions", parameters);
  }

  @Override
  public void close() {
    connection.close();
    Processes.end(process);
    Processes.delete(List.of(profile));
  }
}
