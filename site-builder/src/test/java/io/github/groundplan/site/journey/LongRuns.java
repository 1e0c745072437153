package io.github.groundplan.site.journey;

import io.github.groundplan.demo.Demos;
import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.LongRunResult;
import io.github.groundplan.demo.instrument.LongRunTask;
import io.github.groundplan.demo.instrument.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A long run that a page of the site offers.
 *
 * @param demo that has it
 * @param query the demo's state on that page, before anything was touched
 * @param page its path below the site
 */
record LongRuns(Demo<?> demo, String query, String page) {
  /** One of each kind of demo that has any, on the first page that it stands on. */
  static List<LongRuns> of(Path site) {
    Map<String, LongRuns> found = new LinkedHashMap<>();
    for (Path page : pages(site)) {
      for (Element slot : parse(page).select(".demo-slot")) {
        Demos.find(slot.attr("data-demo"), slot.attr("data-material"))
            .map(demo -> opened(demo, slot, site.relativize(page).toString().replace('\\', '/')))
            .filter(LongRuns::isOffered)
            .ifPresent(run -> found.putIfAbsent(run.demo().id(), run));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Path> pages(Path site) {
    try (Stream<Path> all = Files.walk(site)) {
      return new ArrayList<>(
          all.filter(path -> path.toString().endsWith(".html")).sorted().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Element parse(Path page) {
    try {
      return Jsoup.parse(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <M> LongRuns opened(Demo<M> demo, Element slot, String page) {
    State state = State.untouched(demo, State.pairs(slot.attr("data-options")));
    return new LongRuns(demo, demo.state(demo.open(state)).print(demo), page);
  }

  private boolean isOffered() {
    return isOffered(demo);
  }

  private <M> boolean isOffered(Demo<M> any) {
    return any.longRun(any.open(State.parse(any, Map.of(), query))).isPresent();
  }

  /** The result's text on the JVM. */
  String onTheJvm(String engine) {
    return onTheJvm(engine, query);
  }

  /** The result's text on the JVM, of another state. */
  String onTheJvm(String engine, String other) {
    LongRunTask task = LongRunTask.of(demo, other);
    while (task.advance(1 << 20)) {
      // Advancing does all the work.
    }
    return task.result(engine);
  }

  /** What a result says. */
  static LongRun.Done read(String result) {
    return LongRunResult.read(result, 1);
  }

  @Override
  public String toString() {
    return demo.id();
  }
}
