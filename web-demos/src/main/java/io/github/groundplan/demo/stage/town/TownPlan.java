package io.github.groundplan.demo.stage.town;

import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.stage.Plan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The two plans of a town, each made when it is first asked for: keep them while the parts are the
 * same. A plan of 20 parts takes a warm JVM about a millisecond, and a browser that has just loaded
 * the program many times that.
 */
public final class TownPlan {
  /** More than this are not drawn one by one: the largest rows become one part each. */
  public static final int MOST_PARTS = 60;

  private final Map<String, String> shownAs;

  private final Sheet wide;
  private final Sheet tall;

  private TownPlan(Map<String, String> shownAs, Survey survey) {
    this.shownAs = shownAs;
    wide = new Sheet(() -> Surveyor.wide(survey));
    tall = new Sheet(() -> Surveyor.tall(survey));
  }

  /** Plans a town; the same town is always planned alike. */
  public static TownPlan of(Town town) {
    Crowds crowds = new Crowds(town, MOST_PARTS);
    return new TownPlan(crowds.shownAs(), new Survey(crowds.town()));
  }

  /** For a desk: 720 units across, from left to right. */
  public Plan wide() {
    return wide.plan();
  }

  /** For a phone: 320 units across, from top to bottom. */
  public Plan tall() {
    return tall.plan();
  }

  /** What makes both plans, piece by piece, so that a page can answer its reader in between. */
  public List<Runnable> preparations() {
    return List.of(wide::place, wide::plan, tall::place, tall::plan);
  }

  /** The part of the plans that stands for a part of the town: mostly itself. */
  public String shownAs(String part) {
    return shownAs.getOrDefault(part, part);
  }

  /**
   * The states of what is drawn, from those of all parts of the town; rows that are drawn as one
   * are summed up.
   *
   * @param parts the state of every part of the town, by name
   */
  public Map<String, PartState> states(Map<String, PartState> parts) {
    Map<String, List<PartState>> members = new LinkedHashMap<>();
    for (String name : wide().boxes().keySet()) {
      members.put(name, new ArrayList<>());
    }
    shownAs.forEach((part, shown) -> members.get(shown).add(parts.get(part)));
    Map<String, PartState> states = new LinkedHashMap<>();
    members.forEach(
        (name, all) ->
            states.put(name, parts.containsKey(name) ? all.get(0) : PartState.crowd(name, all)));
    return states;
  }

  /** One of the plans: its parts are placed first, and drawn with their roads then. */
  private static final class Sheet {
    private final Supplier<Drawing> survey;

    /** Null until placed. */
    private Drawing drawing;

    /** Null until asked for. */
    private Plan plan;

    Sheet(Supplier<Drawing> survey) {
      this.survey = survey;
    }

    Drawing place() {
      if (drawing == null) {
        drawing = survey.get();
      }
      return drawing;
    }

    Plan plan() {
      if (plan == null) {
        plan = place().plan();
      }
      return plan;
    }
  }
}
