package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Towns to plan: some by hand, and as many as wanted by chance. */
final class Towns {
  private final List<Town.Part> parts = new ArrayList<>();
  private final List<Town.Link> links = new ArrayList<>();

  /** Adds a row: its name alone for one part, {@code name.1} and so on for more. */
  Towns row(String name, int count) {
    for (int i = 1; i <= count; i++) {
      parts.add(new Town.Part(count == 1 ? name : name + "." + i, name));
    }
    return this;
  }

  Towns link(String from, String to) {
    links.add(new Town.Link(from, to));
    return this;
  }

  Towns dashed(String from, String to) {
    links.add(new Town.Link(from, to, true));
    return this;
  }

  Town town() {
    return new Town(parts, links);
  }

  /** As in the demo of the lesson on failure. */
  static Town killAComponent() {
    return new Towns()
        .row("clients", 1)
        .row("dns", 1)
        .row("lb", 2)
        .row("app", 3)
        .row("cache", 1)
        .row("db", 1)
        .row("replica", 1)
        .dashed("clients", "dns")
        .link("clients", "lb")
        .link("lb", "app")
        .link("app", "cache")
        .link("app", "db")
        .link("cache", "db")
        .dashed("db", "replica")
        .town();
  }

  static Town balanced(int balancers, int servers) {
    return new Towns()
        .row("clients", 1)
        .row("lb", balancers)
        .row("app", servers)
        .row("db", 3)
        .link("clients", "lb")
        .link("lb", "app")
        .link("app", "db")
        .dashed("db.1", "db")
        .town();
  }

  static Town twenty() {
    return new Towns()
        .row("web", 1)
        .row("mobile", 1)
        .row("dns", 1)
        .row("lb", 2)
        .row("app", 6)
        .row("cache", 2)
        .row("db", 3)
        .row("queue", 1)
        .row("worker", 2)
        .row("payments", 1)
        .link("web", "dns")
        .link("mobile", "dns")
        .link("dns", "lb")
        .link("lb", "app")
        .link("app", "cache")
        .link("cache", "db")
        .link("app", "queue")
        .link("queue", "worker")
        .link("worker", "db")
        .link("app", "payments")
        .dashed("db.1", "db")
        .town();
  }

  static Town chain(int length) {
    Towns towns = new Towns().row("node0", 1);
    for (int i = 1; i < length; i++) {
      towns.row("node" + i, 1).link("node" + (i - 1), "node" + i);
    }
    return towns.town();
  }

  static Town fanOut(int width) {
    Towns towns = new Towns().row("clients", 1).row("gateway", 1).link("clients", "gateway");
    for (int i = 1; i <= width; i++) {
      towns.row("service" + i, 1).link("gateway", "service" + i);
    }
    return towns.town();
  }

  /** What an author might write, and worse: links back, within a row, and past many layers. */
  static Town random(int seed) {
    Random random = new Random(seed);
    Towns towns = new Towns().row("clients", 1);
    List<String> rows = new ArrayList<>(List.of("clients"));
    int count = 1 + random.nextInt(9);
    for (int i = 1; i <= count; i++) {
      String row = "node" + i;
      int replicas = random.nextInt(3) == 0 ? 1 + random.nextInt(12) : 1;
      towns.row(row, replicas);
      for (int link = 0; link <= random.nextInt(3); link++) {
        towns.link(rows.get(Math.max(0, rows.size() - 1 - random.nextInt(4))), row);
      }
      if (replicas > 1 && random.nextInt(3) == 0) {
        towns.dashed(row + ".1", row);
      }
      rows.add(row);
    }
    if (random.nextInt(4) == 0) {
      towns.link(rows.get(count), rows.get(random.nextInt(count + 1)));
    }
    return towns.town();
  }

  /** Those by hand. */
  static List<Town> usual() {
    return List.of(
        new Towns().row("clients", 1).row("server", 1).link("clients", "server").town(),
        killAComponent(),
        balanced(1, 5),
        balanced(3, 10),
        balanced(2, 12),
        twenty(),
        chain(3),
        chain(12),
        fanOut(12),
        balanced(3, 50));
  }
}
