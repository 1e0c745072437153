package io.github.groundplan.site.journey;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the tasks of a page's main thread cost by Chromium's trace. By the clock a task also takes
 * the time in which other threads of the browser had the processors.
 */
final class ProcessorTime {
  private static final List<String> CATEGORIES = List.of("toplevel", "__metadata");
  private static final String TASK = "ThreadControllerImpl::RunTask";

  private ProcessorTime() {}

  /** The longest task while something was done, in milliseconds; 0 if there was none. */
  static double ofLongestTask(Browser browser, Page page, Runnable act) {
    browser.startTracing(page, new Browser.StartTracingOptions().setCategories(CATEGORIES));
    byte[] trace;
    try {
      act.run();
    } finally {
      trace = browser.stopTracing();
    }
    return longestTask(JsonParser.parseString(new String(trace, StandardCharsets.UTF_8)));
  }

  private static double longestTask(JsonElement trace) {
    List<JsonObject> events =
        trace.getAsJsonObject().getAsJsonArray("traceEvents").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .toList();
    Set<String> mainThreads = new HashSet<>();
    for (JsonObject event : events) {
      if (is(event, "thread_name")
          && event.getAsJsonObject("args").get("name").getAsString().equals("CrRendererMain")) {
        mainThreads.add(thread(event));
      }
    }
    return events.stream()
        .filter(event -> is(event, TASK) && event.has("tdur"))
        .filter(event -> mainThreads.contains(thread(event)))
        .mapToDouble(event -> event.get("tdur").getAsDouble() / 1000)
        .max()
        .orElse(0);
  }

  private static boolean is(JsonObject event, String name) {
    return event.has("name") && event.get("name").getAsString().equals(name);
  }

  private static String thread(JsonObject event) {
    return event.get("pid").getAsString() + ":" + event.get("tid").getAsString();
  }
}
