package io.github.groundplan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.demo.instrument.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreparationsTest {
  @Test
  void aPreparedDemoLooksLikeOneThatIsNot() {
    for (DemoKind kind : Demos.all()) {
      Demo<?> prepared = kind.demo(Materials.of(kind));
      List<Runnable> steps = prepared.preparations();
      for (int i = steps.size() - 1; i >= 0; i--) {
        steps.get(i).run();
      }
      assertEquals(first(kind.demo(Materials.of(kind))), first(prepared), kind.id());
    }
  }

  /** Those whose stage is planned, which takes a browser longest, or that have charts at once. */
  @ParameterizedTest
  @ValueSource(strings = {"scaling", "kill-a-component", "scenario", "percentiles"})
  void whatTakesLongIsPreparedInSteps(String id) {
    DemoKind kind =
        Demos.all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();

    assertFalse(kind.demo(Materials.of(kind)).preparations().isEmpty());
  }

  private static <M> String first(Demo<M> demo) {
    return demo.view(demo.open(State.untouched(demo, Map.of())), "demo").toString();
  }
}
