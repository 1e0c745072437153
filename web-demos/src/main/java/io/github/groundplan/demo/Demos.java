package io.github.groundplan.demo;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.lifecycle.HttpLifecycle;
import io.github.groundplan.demo.sendrequest.SendRequest;
import java.util.List;
import java.util.Optional;

/** All instruments of the course. A new demo is one more line here. */
public final class Demos {
  private static final List<Demo<?>> ALL = List.of(new SendRequest(), new HttpLifecycle());

  private Demos() {}

  /** All of them, in the order of the course. */
  public static List<Demo<?>> all() {
    return ALL;
  }

  /** The demo of this id. */
  public static Optional<Demo<?>> find(String id) {
    return ALL.stream().filter(demo -> demo.id().equals(id)).<Demo<?>>map(d -> d).findFirst();
  }
}
