package io.github.groundplan.demo.instrument;

import io.github.groundplan.sim.measure.Interval;
import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.sim.run.Report;
import io.github.groundplan.sim.run.ReportJson;
import io.github.groundplan.sim.scenario.Document;
import io.github.groundplan.sim.scenario.JsonReader;
import io.github.groundplan.sim.text.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a worker tells the page when a long run is over, as a text. */
public final class LongRunResult {
  /** Half of the 95 % interval of the mean latency; in no report, which has no intervals. */
  static final String HALF_WIDTH = "latency.halfWidth95";

  private static final String REPORT = "report";
  private static final String ENGINE = "engine";
  private static final String STATE = "state";
  private static final String TRACE_HASH = "traceHash";
  private static final String OF_REPORT = "latencyHalfWidth95";

  private LongRunResult() {}

  /**
   * The text: a JSON object of {@code report} (the very text that the command line prints), {@code
   * latencyHalfWidth95} in seconds, or null, {@code engine} and {@code state}.
   *
   * @param engine what ran it
   * @param state of the demo when it was asked for, as it stands in an address
   */
  static String write(Report report, String engine, String state) {
    Optional<Interval> interval = report.requests().latencyInterval();
    return new JsonWriter()
        .beginObject()
        .member(REPORT, ReportJson.of(report))
        .member(OF_REPORT, interval.isPresent() ? interval.get().halfWidth() : Double.NaN)
        .member(ENGINE, engine)
        .member(STATE, state)
        .endObject()
        .text();
  }

  /**
   * What a text says.
   *
   * @param seconds how long it took, by the reader's clock
   * @throws IllegalArgumentException if it is not one that a long run wrote
   */
  public static LongRun.Done read(String text, double seconds) {
    Document.Mapping result = mapping(JsonReader.documentOf(text));
    Document.Mapping report = mapping(JsonReader.documentOf(scalar(result, REPORT).text()));
    Map<String, Double> figures = new LinkedHashMap<>();
    collect(report, "", figures);
    note(scalar(result, OF_REPORT), HALF_WIDTH, figures);
    return new LongRun.Done(
        figures,
        scalar(report, TRACE_HASH).text(),
        seconds,
        scalar(result, ENGINE).text(),
        scalar(result, STATE).text());
  }

  private static void collect(Document.Mapping mapping, String prefix, Map<String, Double> into) {
    for (Document.Entry entry : mapping.entries()) {
      String name = prefix + entry.key();
      if (entry.value() instanceof Document.Mapping inner) {
        collect(inner, name + ".", into);
      } else if (entry.value() instanceof Document.Scalar scalar) {
        note(scalar, name, into);
      }
    }
  }

  private static void note(Document.Scalar scalar, String name, Map<String, Double> into) {
    if (scalar.type() == Document.Type.NUMBER) {
      into.put(name, Numeral.of(scalar.text()).value());
    }
  }

  private static Document.Scalar scalar(Document.Mapping mapping, String key) {
    Optional<Document.Entry> entry = mapping.find(key);
    if (entry.isPresent() && entry.get().value() instanceof Document.Scalar scalar) {
      return scalar;
    }
    throw new IllegalArgumentException("no " + key);
  }

  private static Document.Mapping mapping(Document document) {
    if (document instanceof Document.Mapping mapping) {
      return mapping;
    }
    throw new IllegalArgumentException("not an object: " + document.kind());
  }
}
