package io.github.groundplan.sim.scenario;

import io.github.groundplan.sim.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of the nodes, which are known before any node is read: calls may lead forward. */
final class Names {
  /** More than anybody draws; what is looked up among them stays quick. */
  private static final int MOST = 1000;

  private final Set<String> nodes = new LinkedHashSet<>();
  private final Problems problems;

  /** The names of what stands under {@code nodes}; none if that is no mapping. */
  Names(Optional<Document> value, Problems problems) {
    this.problems = problems;
    if (value.isPresent() && value.get() instanceof Document.Mapping mapping) {
      if (mapping.entries().size() > MOST) {
        String message = "\"nodes\" takes at most " + MOST + " nodes";
        throw problems.last(mapping.place(), message, "replicas make many of one");
      }
      for (Document.Entry entry : mapping.entries()) {
        checkForm(entry.key(), entry.place(), problems);
        nodes.add(entry.key());
      }
    }
  }

  /** Tells of a name that is none. */
  static void checkForm(String name, Place place, Problems problems) {
    boolean isName = !name.isEmpty() && isLetter(name.charAt(0));
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      isName &= isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
    if (!isName) {
      String hint = "a name is made of letters, digits, - and _, and begins with a letter";
      problems.report(place, Fields.quoted(name) + " is not a name", hint);
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  boolean contains(String name) {
    return nodes.contains(name);
  }

  /** The nodes that a field names, one or a list of them; those that are not there are told. */
  List<Call> calls(Field field) {
    if (!field.isPresent()) {
      return List.of();
    }
    List<Call> calls = new ArrayList<>();
    if (field.value().orElseThrow() instanceof Document.Sequence sequence) {
      if (sequence.items().size() > MOST) {
        field.expected("at most " + MOST + " nodes", "");
        return List.of();
      }
      for (Document item : sequence.items()) {
        call(Field.item(field.key(), item, problems)).ifPresent(calls::add);
      }
    } else {
      call(field).ifPresent(calls::add);
    }
    return List.copyOf(calls);
  }

  /** Whether {@code to}, be it misspelt, names somebody who is not among {@code calls}. */
  static boolean hasUnread(Fields fields, List<Call> calls) {
    Optional<Document> to = fields.field("to").value();
    int named =
        to.isEmpty() ? 0 : to.get() instanceof Document.Sequence list ? list.items().size() : 1;
    return named > calls.size() || fields.isMisspelt("to") || !fields.isReadable();
  }

  /** The one node that a field names. */
  Optional<Call> call(Field field) {
    return name(field)
        .filter(call -> contains(call.name()) || !report(call.name(), call.place(), nodes));
  }

  /** The name that stands in a field, whoever bears it. */
  static Optional<Call> name(Field field) {
    return name(field, "the name of a node");
  }

  /**
   * The name that stands in a field.
   *
   * @param what should stand there
   */
  static Optional<Call> name(Field field, String what) {
    if (!field.isPresent()) {
      return Optional.empty();
    }
    if (field.value().orElseThrow() instanceof Document.Scalar scalar
        && scalar.type() == Document.Type.TEXT) {
      return Optional.of(new Call(scalar.text(), scalar.place()));
    }
    field.expected(what, "");
    return Optional.empty();
  }

  /** Tells that nobody of this name is there; always true. */
  private boolean report(String name, Place place, Set<String> known) {
    int dot = name.lastIndexOf('.');
    if (dot > 0 && known.contains(name.substring(0, dot))) {
      String node = name.substring(0, dot);
      String message = Fields.quoted(name) + " is a replica, and calls go to nodes";
      problems.report(place, message, "did you mean \"" + node + "\"?");
    } else {
      unknown(name, place, known);
    }
    return true;
  }

  /**
   * Tells that nobody among {@code known} has this name, unless that there are no nodes was told.
   */
  void unknown(String name, Place place, Collection<String> known) {
    if (!nodes.isEmpty()) {
      problems.report(place, Fields.quoted(name) + " is not declared", Spelling.hint(name, known));
    }
  }
}
