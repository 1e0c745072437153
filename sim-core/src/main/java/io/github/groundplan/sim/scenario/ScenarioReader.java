package io.github.groundplan.sim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out what a document means as a scenario, or all that is wrong with it. The language is that
 * of the reference, {@code docs/scenario-language.md}.
 */
public final class ScenarioReader {
  private static final double LARGEST_SEED = 4294967295.0;

  private final Problems problems;
  private final CallGraph graph = new CallGraph();
  private final Fields fields;
  private final Names names;

  private ScenarioReader(Document document, Problems problems) {
    this.problems = problems;
    fields = Fields.of(document, "a scenario", Section.SCENARIO.keys(), Place.START, problems);
    names = new Names(fields.field("nodes").value(), problems);
  }

  /** The scenario that {@code document} describes, or its mistakes, all of them. */
  public static Reading read(Document document) {
    Problems problems = new Problems();
    try {
      if (document instanceof Document.Mapping mapping && mapping.entries().isEmpty()) {
        String hint = "a scenario has clients: and nodes: at least";
        throw problems.last(document.place(), "nothing stands here", hint);
      }
      return new ScenarioReader(document, problems).readAll();
    } catch (Problems.Enough e) {
      return Reading.failed(problems);
    }
  }

  /** The scenario that a JSON text describes, or its mistakes, all of them. */
  public static Reading readJson(String text) {
    Problems problems = new Problems();
    Optional<Document> document = new JsonReader(text, problems).read();
    return document.isPresent() ? read(document.get()) : Reading.failed(problems);
  }

  private Reading readAll() {
    String title = fields.field("title").text("");
    double seed = fields.field("seed").wholeDouble(0, LARGEST_SEED, 1);
    List<ClientSpec> clients = clients();
    Map<String, NodeSpec> nodes = nodes();
    graph.check(problems);
    Scenario scenario =
        new Scenario(
            title,
            (long) seed,
            clients,
            new ArrayList<>(nodes.values()),
            new LinkReader(names, graph, problems).read(fields.field("links")),
            new FaultReader(nodes, graph, problems).read(fields.field("faults")),
            RunReader.read(fields.field("run")));
    return problems.isEmpty() ? Reading.of(scenario) : Reading.failed(problems);
  }

  private List<ClientSpec> clients() {
    List<ClientSpec> specs = new ArrayList<>();
    List<Call> all = new ArrayList<>();
    Field field = fields.required("clients", "{arrivals: {poisson: 100/s}, to: app}");
    for (ClientsReader.Population population : new ClientsReader(names, problems).read(field)) {
      specs.add(population.spec());
      all.addAll(population.calls());
      graph.add(population.spec().name(), population.calls());
      if (population.hasUnread()) {
        graph.addUnread(population.spec().name());
        graph.addUnread(Scenario.CLIENTS);
      }
    }
    graph.add(Scenario.CLIENTS, all);
    return specs;
  }

  private Map<String, NodeSpec> nodes() {
    Map<String, NodeSpec> specs = new LinkedHashMap<>();
    Field field = fields.required("nodes", "{app: {kind: server, service: 10ms}}");
    if (!field.isPresent()) {
      return specs;
    }
    if (!(field.value().orElseThrow() instanceof Document.Mapping mapping)) {
      field.expected("names and nodes", "as in app: {kind: server, service: 10ms}");
      return specs;
    }
    Fields.reportDuplicates(mapping, problems);
    if (mapping.entries().isEmpty()) {
      field.expected("one node or more", "");
    }
    NodeReader reader = new NodeReader(names, problems);
    for (Document.Entry entry : mapping.entries()) {
      NodeReader.Node node = reader.read(entry);
      specs.put(entry.key(), node.spec());
      if (node.spec().kind() instanceof Kind.Balancer) {
        graph.addChooser(entry.key(), node.calls());
      } else {
        graph.add(entry.key(), node.calls());
      }
      if (node.hasUnread()) {
        graph.addUnread(entry.key());
      }
    }
    return specs;
  }
}
