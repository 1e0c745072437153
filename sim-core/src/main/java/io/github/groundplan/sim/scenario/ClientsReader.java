package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.model.Keys;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the populations of clients: one mapping, or a list of them. */
final class ClientsReader {
  private final Names names;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();

  ClientsReader(Names names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /**
   * A population.
   *
   * @param calls where it names the node that it calls
   * @param hasUnread whether it names one that could not be read
   */
  record Population(ClientSpec spec, List<Call> calls, boolean hasUnread) {}

  List<Population> read(Field field) {
    if (!field.isPresent()) {
      return List.of();
    }
    if (!(field.value().orElseThrow() instanceof Document.Sequence sequence)) {
      return List.of(population(field.section(Section.CLIENTS).orElseThrow(), false));
    }
    List<Population> populations = new ArrayList<>();
    for (Document item : sequence.items()) {
      Fields fields =
          Fields.of(item, "a population", Section.CLIENTS.keys(), item.place(), problems);
      populations.add(population(fields, sequence.items().size() > 1));
    }
    if (populations.isEmpty()) {
      field.expected("clients or a list of them", "");
    }
    return populations;
  }

  private Population population(Fields fields, boolean isOneOfMany) {
    Field to = fields.required("to", "app");
    List<Call> calls = names.call(to).map(List::of).orElse(List.of());
    ClientSpec spec =
        new ClientSpec(
            name(fields, isOneOfMany),
            ArrivalsReader.read(fields.required("arrivals", "{poisson: 100/s}")),
            calls.isEmpty() ? "" : calls.get(0).name(),
            fields.field("priority").whole(0, ClientSpec.LAST_PRIORITY, 0),
            fields.field("keys").section(Section.KEYS).map(ClientsReader::keys).orElse(Keys.MANY),
            DistributionReader.read(fields.field("patience")),
            PolicyReader.read(fields));
    return new Population(spec, calls, Names.hasUnread(fields, calls));
  }

  private String name(Fields fields, boolean isOneOfMany) {
    Field field = isOneOfMany ? fields.required("name", "web") : fields.field("name");
    Optional<Call> name = Names.name(field, "a name");
    if (name.isEmpty()) {
      return Scenario.CLIENTS;
    }
    String text = name.get().name();
    Place place = name.get().place();
    Names.checkForm(text, place, problems);
    if (isOneOfMany && text.equals(Scenario.CLIENTS)) {
      problems.report(place, "\"clients\" stands for all clients", "find another name");
    } else if (names.contains(text)) {
      problems.report(place, Fields.quoted(text) + " is a node", "find another name");
    } else if (!seen.add(text)) {
      problems.report(place, Fields.quoted(text) + " stands here a second time", "");
    }
    return text;
  }

  private static Keys keys(Fields fields) {
    return new Keys(
        fields.field("count").whole(1, 1_000_000, Keys.MANY.count()),
        fields.field("zipf").number(0, 10, 0));
  }
}
