package io.github.groundplan.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.Message;
import io.github.groundplan.demo.instrument.State;
import io.github.groundplan.demo.view.Element;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every demo, wherever a reader's whims may lead. */
class DemoWalkTest {
  private static final int STEPS = Integer.getInteger("groundplan.steps", 1_000);
  private static final String HOSTILE_NAME = "1e999";
  private static final Pattern NO_NUMBER =
      Pattern.compile("NaN|Infinity|undefined|null|∞|-0 |[0-9]e[0-9]");
  private static final Pattern UNEXPLAINED =
      Pattern.compile("aria-disabled=\"true\"(?! data-obstacle=\"[^\"]+\")");
  private static final Pattern METRIC = Pattern.compile("data-metric=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

  static Stream<Demo<?>> demos() {
    return Demos.all().stream().<Demo<?>>map(kind -> kind.demo(Materials.of(kind)));
  }

  @ParameterizedTest
  @MethodSource("demos")
  void everyWalkMakesSense(Demo<?> demo) {
    walk(demo, new Random(20261129));
  }

  private static <M> void walk(Demo<M> demo, Random chance) {
    M model = demo.open(State.untouched(demo, Map.of()));
    for (int i = 0; i < STEPS; i++) {
      Element view = demo.view(model, "demo-x");
      Message message = anything(view, chance);
      model = demo.update(model, message);
      if (message instanceof Message.Refused refused) {
        checkRefusal(demo, model, refused.obstacle());
      }
      if (i % 10 == 0) {
        checkView(demo, model, message);
        checkState(demo, model, message);
      }
    }
  }

  private static Message anything(Element view, Random chance) {
    return switch (chance.nextInt(16)) {
      case 0, 1, 2 -> new Message.Tick(chance.nextDouble() * 0.1);
      case 3 -> new Message.Press("nonsense");
      case 4 -> new Message.Change("nonsense", "x");
      case 5 -> new Message.Copied("copy-link", chance.nextBoolean());
      case 6 -> new Message.Motion(chance.nextInt(4) == 0);
      default -> Reachable.in(view, chance).any();
    };
  }

  /** Who presses what is out of use sees and hears why. */
  private static <M> void checkRefusal(Demo<M> demo, M model, String obstacle) {
    assertTrue(obstacle.endsWith("."), obstacle);
    assertEquals(obstacle, demo.announcement(model), () -> where(demo, model));
    String html = Printed.html(demo.view(model, "demo-x"));
    assertTrue(html.contains("<p class=\"demo__told\">" + obstacle + "</p>"), html);
  }

  private static <M> void checkView(Demo<M> demo, M model, Message message) {
    String html = Printed.html(demo.view(model, "demo-x"));
    // What an address asked for in vain is quoted there, whatever it was.
    String told = html.replaceAll("<p class=\"demo__problem\">[^<]*</p>", "");
    // Where a reader may choose a name, this is one as good as any.
    String own = told.replace(HOSTILE_NAME, "");
    Matcher wrong = NO_NUMBER.matcher(own.replaceAll("<[^>]*>", "|"));
    assertFalse(
        wrong.find(),
        () ->
            demo.id()
                + " shows "
                + wrong.group()
                + " after "
                + message
                + ": "
                + where(demo, model));
    assertFalse(UNEXPLAINED.matcher(html).find(), html);
    assertOnce(METRIC, html, demo, model);
    assertOnce(ID, html, demo, model);
  }

  private static <M> void assertOnce(Pattern pattern, String html, Demo<M> demo, M model) {
    List<String> all = pattern.matcher(html).results().map(found -> found.group(1)).toList();
    assertEquals(
        all.stream().distinct().toList(), all, () -> demo.id() + " at " + where(demo, model));
  }

  /** An address brings back what it was copied from. */
  private static <M> void checkState(Demo<M> demo, M model, Message message) {
    String text = demo.state(model).print(demo);
    State read = State.parse(demo, Map.of(), text);
    assertEquals(List.of(), read.problems(), () -> demo.id() + " after " + message + ": " + text);
    String again = demo.state(demo.open(read)).print(demo);
    assertEquals(text, again, () -> demo.id() + " after " + message);
  }

  private static <M> String where(Demo<M> demo, M model) {
    return demo.state(model).print(demo);
  }

  @ParameterizedTest
  @MethodSource("demos")
  void anyTextIsAState(Demo<?> demo) {
    Random chance = new Random(1);
    for (int i = 0; i < 300; i++) {
      open(demo, hostile(demo, chance));
    }
  }

  @ParameterizedTest
  @MethodSource("demos")
  void whatWasMendedInAnAddressIsSaid(Demo<?> demo) {
    String html = opened(demo, demo.settings().keys().iterator().next() + "=%");
    assertTrue(html.contains("<p class=\"demo__problem\">The address was mended: "), html);
  }

  private static <M> String opened(Demo<M> demo, String query) {
    M model = demo.open(State.parse(demo, Map.of(), query));
    return Printed.html(demo.view(model, "demo-x"));
  }

  private static <M> void open(Demo<M> demo, String query) {
    M model = demo.open(State.parse(demo, Map.of(), query));
    checkView(demo, model, new Message.Press(query));
  }

  private static String hostile(Demo<?> demo, Random chance) {
    StringBuilder text = new StringBuilder();
    for (String key : demo.settings().keys()) {
      text.append(key).append('=').append(anyText(chance)).append('&');
    }
    for (String key : demo.progress().keys()) {
      text.append(key).append('=').append(anyText(chance)).append('&');
    }
    return text.toString();
  }

  private static String anyText(Random chance) {
    return switch (chance.nextInt(10)) {
      case 0 -> HOSTILE_NAME;
      case 1 -> "-1";
      case 2 -> "";
      case 3 -> "<script>alert(1)</script>";
      case 4 -> "999999999999999999999999999999";
      case 5 -> "%00%ff\u0000";
      case 6 -> "run";
      case 7 -> "0." + "3".repeat(chance.nextInt(60));
      case 8 -> Integer.toString(chance.nextInt());
      default -> Integer.toString(chance.nextInt(100));
    };
  }

  @ParameterizedTest
  @MethodSource("demos")
  void aFinishedRunShowsItsNumbersAndKeepsItsCopies(Demo<?> demo) {
    finish(demo);
  }

  private static <M> void finish(Demo<M> demo) {
    M model = demo.finished(demo.open(State.untouched(demo, Map.of())));
    String still = Printed.html(demo.still(model, "demo-x-still"));
    boolean hasRun = !demo.command(model).isEmpty();
    assertEquals(hasRun, METRIC.matcher(still).find(), demo.id());
    assertFalse(still.contains("<button"), demo.id() + " has buttons without a script");
    List<String> actions = Reachable.in(demo.view(model, "demo-x"), new Random(0)).actions();
    assertTrue(actions.contains("copy-link"), () -> "" + actions);
    assertEquals(hasRun, actions.contains("copy-command"), () -> "" + actions);
  }
}
