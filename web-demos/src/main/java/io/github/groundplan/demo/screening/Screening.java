package io.github.groundplan.demo.screening;

import io.github.groundplan.demo.film.Film;
import io.github.groundplan.demo.film.Filming;
import io.github.groundplan.demo.film.Moment;
import io.github.groundplan.demo.film.Narration;
import io.github.groundplan.demo.instrument.Making;
import io.github.groundplan.demo.instrument.Playback;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.instrument.Take;
import io.github.groundplan.demo.instrument.Watch;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import io.github.groundplan.sim.measure.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A run of a scenario, ready to be watched on its stage.
 *
 * @param film the run
 * @param graphs its charts, from the top down
 */
public record Screening(Film film, List<Graph> graphs) implements Take {
  public Screening {
    graphs = List.copyOf(graphs);
  }

  @Override
  public Trace trace() {
    return film.trace();
  }

  /**
   * A run in the making that is filmed.
   *
   * @param take what is kept of the film
   */
  public static <R extends Take> Making<R> making(Filming filming, Function<Film, R> take) {
    return new Making<>() {
      @Override
      public boolean advance() {
        return filming.advance();
      }

      @Override
      public R take() {
        return take.apply(filming.film());
      }
    };
  }

  /** What is seen where a playback of it stands. */
  public Moment moment(Playback playback) {
    return playback.isAtEnd() ? film.end() : film.at(playback.events(), playback.seconds());
  }

  /** What is seen where a watch stands. */
  public static Moment moment(Watch<Screening> watch) {
    return watch.run().moment(watch.playback());
  }

  /** What is seen in a session; nothing before a run. */
  public static Optional<Moment> moment(Session<Screening> session) {
    return session.watch().isPresent()
        ? Optional.of(moment(session.watch().get()))
        : Optional.empty();
  }

  /** All charts up to where a session stands; before a run, what to do to get some. */
  public static Element graphs(Session<Screening> session) {
    if (session.watch().isEmpty()) {
      return Sheet.charts(Sheet.text("demo__empty", "Charts over time stand here. Press Play."));
    }
    Watch<Screening> watch = session.watch().get();
    return watch.run().charts(moment(watch).seconds());
  }

  /** All charts up to a time of the run, in seconds. */
  public Element charts(double seconds) {
    List<Node> charts = new ArrayList<>();
    for (Graph graph : graphs) {
      charts.add(graph.upTo(seconds));
    }
    return Sheet.charts(charts.toArray(new Node[0]));
  }

  /** The last event that was seen, in a sentence; empty before the first. */
  public static String lastEvent(Watch<Screening> watch) {
    int events = watch.playback().events();
    return events == 0 ? "" : Narration.tell(watch.run().film(), events - 1, Map.of());
  }
}
