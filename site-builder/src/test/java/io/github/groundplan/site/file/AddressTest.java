package io.github.groundplan.site.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressTest {
  private final SitePath page = new SitePath("lessons/one.html");

  @Test
  void leadsBackToWhatItWasMadeFrom() {
    for (String name : new String[] {"a/50% #1 + ünï?.svg", "lessons/x.png", "index.html"}) {
      SitePath target = new SitePath(name);
      assertEquals(Optional.of(target), Address.of(page.hrefTo(target)).from(page));
    }
  }

  @Test
  void leadsNowhereAboveTheRoot() {
    assertEquals(Optional.empty(), Address.of("../../x").from(page));
  }

  @Test
  void withoutAPathLeadsToItsOwnPage() {
    assertEquals(Optional.of(page), Address.of("#there").from(page));
  }

  @Test
  void keepsTheStateOfADemoOutOfTheId() {
    Address address = Address.of("two.html?v=1#a%20b?seed=7&x=%");

    assertEquals("two.html", address.file());
    assertEquals("a b", address.anchor());
    assertEquals("#a%20b?seed=7&x=%", address.suffix());
  }

  @Test
  void takesALonePercentSignAsItStands() {
    assertEquals("50%.png", Address.of("50%.png").file());
  }

  @Test
  void knowsWhatLeadsElsewhere() {
    assertTrue(Address.hasScheme("https://example.org"));
    assertTrue(Address.hasScheme("data:image/png;base64,AA\nAA"));
    assertFalse(Address.hasScheme("a/b:c.html"));
    assertFalse(Address.hasScheme("one.html"));
  }
}
