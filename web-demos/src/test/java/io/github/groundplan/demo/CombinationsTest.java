package io.github.groundplan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any two values of any two controls of a demo give a sensible picture, at any time of the run. */
class CombinationsTest {
  static Stream<Demo<?>> demos() {
    return DemoWalkTest.demos();
  }

  @ParameterizedTest
  @MethodSource("demos")
  void anyTwoValuesGiveASensiblePicture(Demo<?> demo) {
    List<String> faults = new ArrayList<>();
    for (String address : Combinations.of(demo)) {
      look(demo, address, faults);
    }
    assertEquals("", String.join("\n", faults));
  }

  private static <M> void look(Demo<M> demo, String address, List<String> faults) {
    State state = State.parse(demo, Map.of(), address);
    assertEquals(List.of(), state.problems(), address);
    M model = demo.open(state);
    while (demo.isBusy(model)) {
      model = demo.update(model, new Message.Tick(0));
    }
    M first = demo.update(model, new Message.Press("reset"));
    add(faults, demo.view(first, "demo-x"), false, demo.id() + " before " + address);
    add(faults, demo.view(model, "demo-x"), false, demo.id() + " at " + address);
    M end = demo.finished(model);
    add(faults, demo.view(end, "demo-x"), true, demo.id() + " at the end of " + address);
    add(faults, demo.still(end, "demo-x"), true, demo.id() + " in print after " + address);
  }

  private static void add(List<String> faults, Element view, boolean isFinished, String where) {
    Sight.faults(view, isFinished).forEach(fault -> faults.add(where + ": " + fault));
  }
}
