package io.github.groundplan.demo.availability;

import static io.github.groundplan.demo.availability.Trial.change;
import static io.github.groundplan.demo.availability.Trial.open;
import static io.github.groundplan.demo.availability.Trial.parts;
import static io.github.groundplan.demo.availability.Trial.press;
import static io.github.groundplan.demo.availability.Trial.year;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.lesson.Prose;
import io.github.groundplan.sim.theory.Availability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the demo's own page claims, against the formulas and the year that it shows. */
class DemoPageFiguresTest {
  @RegisterExtension private static final Prose PAGE = Prose.of("demos/availability.md");

  private final Year chain = year("");

  @Test
  void thePageShowsTheDemoAsItOpensByDefault() {
    assertEquals(open("").settings(), open("seed=231").settings());
    PAGE.tells("```demo availability seed: 231 ```");
  }

  @Test
  void theChainIsWorseThanItsWorstPart() {
    assertEquals("balancer:99.99:30m,app:99.5:4h,db:99.9:2h", parts(open("")));
    PAGE.tells("Three parts in a chain, with 99.99, 99.5 and 99.9 %, are up together");
    Availability whole = chain.diagram().availability();
    assertEquals(Guess.WORSE, new Guess(chain.structure(), whole).right());
    PAGE.tells("are up together for " + Words.availability(whole) + " of the time: less");
    String outages = Words.outages(chain.diagram().frequency() * Year.SECONDS);
    PAGE.tells("That is " + down("") + " a year, in about " + outages + ".");
  }

  @Test
  void theYearIsNearItsFormula() {
    String down = Words.time(chain.whole().downBy(Year.SECONDS));
    PAGE.tells("there are " + chain.whole().size() + ", and they add up to " + down + ".");
    String interval = Words.interval(chain.many().upShare());
    assertEquals(200, chain.many().years());
    PAGE.tells("the whole is up for " + interval + " of the time (95 % interval)");
    assertTrue(chain.many().upShare().contains(chain.diagram().availability().upShare()));
  }

  @Test
  void theRedundantPartCountsWhereTheChainIsWeakest() {
    Weakest weakest = new Weakest(chain.structure(), chain.diagram());
    PAGE.tells(
        "The weakest part is " + weakest.label() + ": without its outages the whole would be");
    PAGE.tells("down for " + Words.time(weakest.savedSeconds()) + " a year less");
    Session<Year> apps = press(change(open(""), "selected", "2"), "add-parallel");
    PAGE.tells(
        "A second app in parallel leaves " + down(query(apps)) + " of the " + down("") + ".");
    Session<Year> balancers = press(change(press(apps, "remove"), "selected", "1"), "add-parallel");
    PAGE.tells("A second balancer leaves " + down(query(balancers)) + ",");
  }

  @Test
  void correlationUndoesRedundancy() {
    String apps = query(press(change(open(""), "selected", "2"), "add-parallel"));
    Year shared = year(apps + "&correlation=20");
    PAGE.tells("if 20 % of the outages of the two apps strike both");
    String together = down(apps + "&correlation=20");
    String apart = down(apps);
    PAGE.tells("from " + apart.substring(0, apart.indexOf(' ')) + " to " + together + ",");
    Weakest weakest = new Weakest(shared.structure(), shared.diagram());
    assertEquals("cause shared by app ×2", weakest.label());
    String spares = "parts=balancer:99.99x2:30m,app:99.5x2:4h,db:99.9x2:2h";
    PAGE.tells("down for " + down(spares) + " a year on paper, and for");
    PAGE.tells("and for " + down(spares + "&correlation=10") + " if a tenth of the outages");
  }

  @Test
  void oneYearOfFiveNinesTellsNothing() {
    Session<Year> regions =
        press(change(open(""), "preset", "dns:99.999:10m,region:99.9x2:4h"), "play");
    Year year = regions.watch().orElseThrow().run();
    assertEquals(0, year.whole().size());
    String each = Words.years(1 / (year.diagram().frequency() * Year.SECONDS));
    PAGE.tells("The formula expects one in " + each + ".");
    assertTrue(year.diagram().availability().nines() > 4.9);
  }

  @Test
  void aYearIsAsLongAsThePageTells() {
    assertEquals(365 * 86_400, Year.SECONDS);
    PAGE.tells("A year has 365 days");
  }

  private static String query(Session<Year> session) {
    return "parts=" + parts(session);
  }

  /** The time down in a year, by the formula. */
  private static String down(String query) {
    return Words.time(Scene.diagram(open(query).settings()).availability().downtime(Year.SECONDS));
  }
}
