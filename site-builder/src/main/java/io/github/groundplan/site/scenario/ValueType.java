package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import java.util.List;

/** What may stand behind a key. */
sealed interface ValueType {
  /** As the reference calls it. */
  String text();

  /**
   * A number with a unit.
   *
   * @param mayBeZero whether it may be zero
   */
  record Measured(Quantity quantity, boolean mayBeZero) implements ValueType {
    @Override
    public String text() {
      String description = quantity.description().substring(2);
      String noun = description.substring(0, description.indexOf(' '));
      return noun + (mayBeZero ? "" : " above zero");
    }
  }

  /**
   * A whole number.
   *
   * @param mayBeUnbounded whether {@code unbounded} may stand here too
   */
  record Whole(long least, long most, boolean mayBeUnbounded) implements ValueType {
    @Override
    public String text() {
      return "whole number, " + least + " to " + most + (mayBeUnbounded ? ", or `unbounded`" : "");
    }
  }

  /** A number without a unit; the bounds are written as they are to be read. */
  record Plain(String least, String most) implements ValueType {
    @Override
    public String text() {
      return "number, " + least + " to " + most;
    }
  }

  /** One of a few words. */
  record Choice(List<String> words) implements ValueType {
    @Override
    public String text() {
      return "`" + String.join("`, `", words) + "`";
    }
  }

  /** A mapping of its own. */
  record Nested(Section section) implements ValueType {
    @Override
    public String text() {
      return Language.link(section);
    }
  }

  /** A list of mappings. */
  record ListOf(Section section) implements ValueType {
    @Override
    public String text() {
      return "list of " + Language.link(section);
    }
  }

  /** A mapping, or a list of such mappings. */
  record OneOrMany(Section section) implements ValueType {
    @Override
    public String text() {
      return Language.link(section) + " or a list of them";
    }
  }

  /** What needs no more to be said about it. */
  enum Simple implements ValueType {
    TEXT("text"),
    TRUTH("`true` or `false`"),
    /** A duration or a mapping that names a distribution. */
    DISTRIBUTION("duration or " + Language.link(Section.DISTRIBUTION)),
    /** The name that something is given. */
    NAME("name"),
    /** The name of a node. */
    NODE("node"),
    /** The name of a node, or a list of it alone. */
    ONE_NODE("node"),
    NODES("node or a list of them"),
    SOME_NODES("node or a list of one or more"),
    /** The name of a node or of one of its replicas. */
    ADDRESS("node or replica"),
    PARTITION("node or replica, or a list of two nodes"),
    /** All nodes by name. */
    ALL_NODES("names and " + Language.link(Section.NODE)),
    WEIGHTS("nodes and whole numbers, 1 to 1000000");

    private final String text;

    Simple(String text) {
      this.text = text;
    }

    @Override
    public String text() {
      return text;
    }
  }
}
