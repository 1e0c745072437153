package io.github.groundplan.site.figure.function;

import io.github.groundplan.site.figure.function.Parameter.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All functions that a figure may use.
 *
 * @param functions those of one name together
 */
public record Library(List<Function> functions) {
  private static final String OVERLOADED = "overloaded";

  /** Those that are the same on every page. */
  private static final List<Function> WITHOUT_RUNS =
      Stream.of(
              Queues.functions(),
              Reliability.functions(),
              Tails.functions(),
              Arithmetic.functions())
          .flatMap(List::stream)
          .toList();

  public Library {
    functions = List.copyOf(functions);
  }

  /**
   * The library of a page.
   *
   * @param runs what the functions {@code sim} and {@code demo} are told of
   */
  public static Library of(Runs runs) {
    List<Function> all = new ArrayList<>();
    all.add(
        Function.named(
                "sim",
                "The run of a scenario of the page, or of `scenarios/NAME.yaml`.",
                arguments -> runs.scenario(arguments.name(0), false))
            .with(Kind.NAME, "name"));
    all.add(
        Function.named(
                "sim",
                "The same of a scenario that is meant to be overloaded; without the word, that is a mistake.",
                arguments -> runs.scenario(arguments.name(0), isOverloaded(arguments.name(1))))
            .with(Kind.NAME, "name", OVERLOADED));
    all.add(
        Function.named(
                "demo",
                "What a demo reads at the end of its run.",
                arguments -> runs.demo(arguments.name(0), ""))
            .with(Kind.NAME, "name"));
    all.add(
        Function.named(
                "demo",
                "The same in a state, as behind the `?` of a copied link: `\"seed=7\"`.",
                arguments -> runs.demo(arguments.name(0), arguments.name(1)))
            .with(Kind.NAME, "name", "state"));
    all.addAll(WITHOUT_RUNS);
    return new Library(all);
  }

  private static boolean isOverloaded(String word) {
    if (!word.equals(OVERLOADED)) {
      String reason = "nothing but the word overloaded can stand behind the name of a scenario";
      throw new Refused(reason, "as in sim(busy, overloaded)");
    }
    return true;
  }

  /** The functions of this name. */
  public List<Function> named(String name) {
    return functions.stream().filter(each -> each.name().equals(name)).toList();
  }

  /** All names. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    functions.forEach(each -> names.add(each.name()));
    return names;
  }

  /** The reference, as a table in Markdown. */
  public String reference() {
    StringBuilder table = new StringBuilder("| function | what it comes to |\n| --- | --- |\n");
    for (Function each : functions) {
      table.append("| `").append(each.signature()).append("` | ");
      table.append(each.summary()).append(" |\n");
    }
    return table.toString();
  }
}
