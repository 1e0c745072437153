package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.availability.Trial.change;
import static io.github.groundplan.demo.availability.Trial.open;
import static io.github.groundplan.demo.availability.Trial.parts;
import static io.github.groundplan.demo.availability.Trial.press;
import static io.github.groundplan.demo.availability.Trial.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.sim.theory.Availability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the demo's own page claims, against the formulas and the year that it shows. */
class DemoPageFiguresTest {
  private static final Path PAGE = Path.of("../content/demos/availability.md");

  private final Year chain = year("");

  @Test
  void thePageShowsTheDemoAsItOpensByDefault() throws IOException {
    assertEquals(open("").settings(), open("seed=231").settings());
    assertTold("```demo availability seed: 231 ```");
  }

  @Test
  void theChainIsWorseThanItsWorstPart() throws IOException {
    assertEquals("balancer:99.99:30m,app:99.5:4h,db:99.9:2h", parts(open("")));
    Availability whole = chain.diagram().availability();
    assertEquals(Guess.WORSE, new Guess(chain.structure(), whole).right());
    assertTold("are up together for " + Words.availability(whole) + " of the time: less");
    String outages = Words.count(chain.diagram().frequency() * Year.SECONDS, "outage");
    assertTold("That is " + down("") + " a year, in about " + outages + ".");
  }

  @Test
  void theYearIsNearItsFormula() throws IOException {
    String down = Words.time(chain.whole().downBy(Year.SECONDS));
    assertTold("there are " + chain.whole().size() + ", and they add up to " + down + ".");
    String interval = Words.interval(chain.many().upShare());
    assertEquals(200, chain.many().years());
    assertTold("the whole is up for " + interval + " of the time (95 % interval)");
    assertTrue(chain.many().upShare().contains(chain.diagram().availability().upShare()));
  }

  @Test
  void theRedundantPartCountsWhereTheChainIsWeakest() throws IOException {
    Weakest weakest = new Weakest(chain.structure(), chain.diagram());
    assertTold(
        "The weakest part is " + weakest.label() + ": without its outages the whole would be");
    assertTold("down for " + Words.time(weakest.savedSeconds()) + " a year less");
    Session<Year> apps = press(change(open(""), "selected", "2"), "add-parallel");
    assertTold(
        "A second app in parallel leaves " + down(query(apps)) + " of the " + down("") + ".");
    Session<Year> balancers = press(change(press(apps, "remove"), "selected", "1"), "add-parallel");
    assertTold("A second balancer leaves " + down(query(balancers)) + ",");
  }

  @Test
  void correlationUndoesRedundancy() throws IOException {
    String apps = query(press(change(open(""), "selected", "2"), "add-parallel"));
    Year shared = year(apps + "&correlation=20");
    String together = down(apps + "&correlation=20");
    String apart = down(apps);
    assertTold("from " + apart.substring(0, apart.indexOf(' ')) + " to " + together + ",");
    Weakest weakest = new Weakest(shared.structure(), shared.diagram());
    assertEquals("cause shared by app ×2", weakest.label());
    String spares = "parts=" + Presets.SPARES.text();
    assertTold("down for " + down(spares) + " a year on paper, and for");
    assertTold("and for " + down(spares + "&correlation=10") + " if a tenth of the outages");
  }

  @Test
  void oneYearOfFiveNinesTellsNothing() throws IOException {
    Session<Year> regions = press(change(open(""), "preset", "regions"), "play");
    Year year = regions.watch().orElseThrow().run();
    assertEquals(0, year.whole().size());
    String each = Words.years(1 / (year.diagram().frequency() * Year.SECONDS));
    assertTold("The formula expects one in " + each + ".");
    assertTrue(year.diagram().availability().nines() > 4.9);
  }

  private static String query(Session<Year> session) {
    return "parts=" + parts(session);
  }

  /** The time down in a year, by the formula. */
  private static String down(String query) {
    return Words.time(Scene.diagram(open(query).settings()).availability().downtime(Year.SECONDS));
  }

  private static void assertTold(String sentence) throws IOException {
    assertTrue(text().contains(sentence), sentence);
  }

  /** The page's text with single spaces. */
  private static String text() throws IOException {
    return Files.readString(PAGE).replaceAll("\\s+", " ");
  }
}
