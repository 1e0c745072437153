package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.prediction.ClientsPrediction;
import io.github.groundplan.sim.prediction.NodePrediction;
import io.github.groundplan.sim.prediction.Prediction;
import io.github.groundplan.sim.prediction.Verdict;
import io.github.groundplan.sim.run.ReplicatedFigure;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.text.JsonWriter;
import java.util.List;
import java.util.Locale;

/**
 * What theory says of a scenario as JSON. A figure stands where the report of a run has it, so that
 * the two can be set beside each other; what theory does not know is left out.
 */
public final class TheoryJson {
  private static final String LATENCY = "latency.";

  private final JsonWriter json = new JsonWriter();

  private TheoryJson() {}

  /** One object, with a line end behind it. */
  public static String of(Scenario scenario, Prediction prediction) {
    return new TheoryJson().write(scenario, prediction);
  }

  private String write(Scenario scenario, Prediction prediction) {
    json.beginObject();
    json.member("title", scenario.title());
    json.beginArray("provisos");
    prediction.provisos().forEach(json::element);
    json.endArray();
    clients(prediction.clients());
    json.beginObject("nodes");
    prediction.nodes().forEach(this::node);
    return json.endObject().endObject().text();
  }

  private void clients(ClientsPrediction clients) {
    json.member("verdict", name(clients.verdict()));
    text("reason", clients.reason());
    List<ReplicatedFigure> figures = clients.figures();
    figures.stream()
        .filter(figure -> !figure.name().startsWith(LATENCY))
        .forEach(figure -> json.member(figure.name(), figure.value()));
    json.beginObject("latency");
    figures.stream()
        .filter(figure -> figure.name().startsWith(LATENCY))
        .forEach(figure -> json.member(last(figure), figure.value()));
    json.endObject();
  }

  private void node(NodePrediction node) {
    json.beginObject(node.name());
    json.member("verdict", name(node.verdict()));
    text("model", node.model());
    text("source", node.source());
    text("reason", node.reason());
    node.figures().forEach(figure -> json.member(last(figure), figure.value()));
    json.endObject();
  }

  private void text(String name, String value) {
    if (!value.isEmpty()) {
      json.member(name, value);
    }
  }

  private static String name(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static String last(ReplicatedFigure figure) {
    return figure.name().substring(figure.name().lastIndexOf('.') + 1);
  }
}
