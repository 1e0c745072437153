package io.github.groundplan.site.journey;

import java.util.List;

/** A key, or a chord, as Playwright calls it and as WebDriver writes its parts. */
enum Key {
  TAB("Tab", "\uE004"),
  BACK_TAB("Shift+Tab", "\uE008", "\uE004"),
  ENTER("Enter", "\uE007"),
  SPACE("Space", " "),
  LEFT("ArrowLeft", "\uE012"),
  RIGHT("ArrowRight", "\uE014"),
  UP("ArrowUp", "\uE013"),
  DOWN("ArrowDown", "\uE015"),
  HOME("Home", "\uE011"),
  END("End", "\uE010"),
  SELECT_ALL("Control+a", "\uE009", "a");

  private final String name;

  @SuppressWarnings("ImmutableEnumChecker") // A list of List.of.
  private final List<String> parts;

  Key(String name, String... parts) {
    this.name = name;
    this.parts = List.of(parts);
  }

  String playwright() {
    return name;
  }

  /** In the order in which they are pressed. */
  List<String> parts() {
    return parts;
  }
}
