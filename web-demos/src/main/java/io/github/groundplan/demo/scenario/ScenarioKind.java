package io.github.groundplan.demo.scenario;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.demo.scenario.Foretold.AtLoad;
import io.github.groundplan.sim.number.Numeral;
import io.github.groundplan.sim.run.Conditions;
import io.github.groundplan.sim.scenario.Document;
import io.github.groundplan.sim.scenario.JsonReader;
import io.github.groundplan.sim.scenario.Scenario;
import io.github.groundplan.sim.scenario.Unpacking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
   * A scenario with what theory says of it.
   *
   * @param authored the scenario, in the language's JSON form
   */
  @Override
  public String material(String authored) {
    return material(authored, authored);
  }

  @Override
  public String material(String authored, String text) {
    return Material.of(authored, text);
  }

  /**
   * The demo of a scenario.
   *
   * @param material as {@link #material} makes it
   */
  @Override
  public Demo<?> demo(String material) {
    Document document = JsonReader.documentOf(material);
    Scenario scenario = Unpacking.unpack(text(document, Material.SCENARIO));
    return new ScenarioDemo(
        scenario, text(document, Material.TEXT), foretold(value(document, Material.THEORY)));
  }

  private static Foretold foretold(Document theory) {
    Conditions conditions =
        new Conditions(
            number(theory, Material.IS_POSSIBLE) == 1,
            number(theory, Material.IS_CONDITIONAL) == 1,
            number(theory, Material.LONGEST));
    Map<String, AtLoad> byLoad = new LinkedHashMap<>();
    String why = "";
    for (Document.Entry load : entries(value(theory, Material.LOADS))) {
      // It stands there where it is another one than at the load before.
      why = text(load.value(), Material.WHY, why);
      byLoad.put(load.key(), atLoad(load.value(), why));
    }
    return new Foretold(conditions, byLoad);
  }

  private static AtLoad atLoad(Document document, String why) {
    Map<String, Double> figures = new LinkedHashMap<>();
    List<String> overloads = new ArrayList<>();
    for (Document.Entry figure : entries(document)) {
      if (figure.key().equals(Material.OVERLOADS)) {
        overloads.add(((Document.Scalar) figure.value()).text());
      } else if (!figure.key().equals(Material.WHY)) {
        figures.put(figure.key(), number(document, figure.key()));
      }
    }
    return new AtLoad(figures, overloads, why);
  }

  private static List<Document.Entry> entries(Document document) {
    return ((Document.Mapping) document).entries();
  }

  private static Document value(Document document, String key) {
    return ((Document.Mapping) document).find(key).orElseThrow().value();
  }

  private static String text(Document document, String key) {
    return ((Document.Scalar) value(document, key)).text();
  }

  private static String text(Document document, String key, String otherwise) {
    return ((Document.Mapping) document).find(key).isPresent() ? text(document, key) : otherwise;
  }

  private static double number(Document document, String key) {
    return Numeral.of(text(document, key)).value();
  }
}
