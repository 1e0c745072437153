package io.github.groundplan.demo.stage.town;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a stage shows, before it is known where it stands.
 *
 * @param parts in declared order: what comes first stands first, where nothing else matters
 * @param links in declared order
 */
public record Town(List<Part> parts, List<Link> links) {
  /**
   * A machine, or whatever else is drawn as a box.
   *
   * @param name as its state and its packets name it: {@code app.1}
   * @param row what it is a replica of: {@code app}; its own name if it is single
   */
  public record Part(String name, String row) {
    public Part {
      Objects.requireNonNull(name);
      Objects.requireNonNull(row);
    }
  }

  /**
   * Messages go from one to the other, and answers back.
   *
   * @param from a part, or a row for each part of it
   * @param to a part, or a row for each part of it
   * @param isDashed only now and then: replication, a name asked for
   */
  public record Link(String from, String to, boolean isDashed) {
    public Link {
      Objects.requireNonNull(from);
      Objects.requireNonNull(to);
    }

    /** A link that is used all the time. */
    public Link(String from, String to) {
      this(from, to, false);
    }
  }

  public Town {
    parts = List.copyOf(parts);
    links = List.copyOf(links);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a town needs a part");
    }
    Set<String> names = new HashSet<>();
    for (Part part : parts) {
      if (!names.add(part.name())) {
        throw new IllegalArgumentException(part.name() + " stands twice");
      }
    }
    for (Part part : parts) {
      names.add(part.row());
    }
    for (Link link : links) {
      require(names, link.from());
      require(names, link.to());
    }
  }

  private static void require(Set<String> names, String name) {
    if (!names.contains(name)) {
      throw new IllegalArgumentException("no part and no row is named " + name);
    }
  }
}
