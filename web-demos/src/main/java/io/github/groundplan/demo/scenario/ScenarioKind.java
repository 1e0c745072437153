package io.github.groundplan.demo.scenario;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.sim.scenario.Reading;
import io.github.groundplan.sim.scenario.ScenarioReader;

/** Makes a demo of any scenario. */
public final class ScenarioKind implements DemoKind {
  static final String ID = "scenario";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public String title() {
    return "A scenario of your own";
  }

  @Override
  public boolean needsMaterial() {
    return true;
  }

  /**
   * The demo of a scenario.
   *
   * @param material the scenario, in the language's JSON form
   */
  @Override
  public Demo<?> demo(String material) {
    Reading reading = ScenarioReader.readJson(material);
    return new ScenarioDemo(
        reading
            .scenario()
            .orElseThrow(() -> new IllegalArgumentException("not a scenario: " + material)));
  }
}
