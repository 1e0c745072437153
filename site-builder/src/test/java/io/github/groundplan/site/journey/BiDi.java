package io.github.groundplan.site.journey;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection of WebDriver BiDi: commands go out with a number, answers come back with it. */
final class BiDi implements WebSocket.Listener, AutoCloseable {
  private static final int MINUTES = 10;

  private final Map<Integer, CompletableFuture<JsonObject>> unanswered = new ConcurrentHashMap<>();
  private final AtomicInteger lastId = new AtomicInteger();
  private final StringBuilder arriving = new StringBuilder();
  private final WebSocket socket;

  BiDi(URI address) {
    socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, this).join();
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @return the answer's result
   * @throws IllegalStateException if the browser answers with an error, which is the message
   */
  JsonObject call(String method, JsonObject parameters) {
    int id = lastId.incrementAndGet();
    JsonObject command = new JsonObject();
    command.addProperty("id", id);
    command.addProperty("method", method);
    command.add("params", parameters);
    CompletableFuture<JsonObject> answer = new CompletableFuture<>();
    unanswered.put(id, answer);
    socket.sendText(command.toString(), true).join();
    JsonObject message = answer.orTimeout(MINUTES, TimeUnit.MINUTES).join();
    if (!message.get("type").getAsString().equals("success")) {
      throw new IllegalStateException(method + ": " + message.get("message").getAsString());
    }
    return message.getAsJsonObject("result");
  }

  @Override
  public CompletionStage<?> onText(WebSocket source, CharSequence data, boolean isLast) {
    arriving.append(data);
    if (isLast) {
      JsonObject message = JsonParser.parseString(arriving.toString()).getAsJsonObject();
      arriving.setLength(0);
      // Events, which nobody asked for, carry no number.
      if (message.has("id") && !message.get("id").isJsonNull()) {
        unanswered.remove(message.get("id").getAsInt()).complete(message);
      }
    }
    source.request(1);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket source, Throwable error) {
    unanswered.values().forEach(answer -> answer.completeExceptionally(error));
  }

  @Override
  public CompletionStage<?> onClose(WebSocket source, int status, String reason) {
    onError(source, new IllegalStateException("the browser closed the connection: " + reason));
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
