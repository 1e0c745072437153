package io.github.groundplan.site.assets;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.groundplan.site.diagnostic.BuildFailure;
import io.github.groundplan.site.fixture.FixtureAssets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssetsTest {
  @Test
  void aNameHoldsAHashOfTheContent() {
    assertEquals("assets/site.352441c2.css", path("site.css", "abc"));
    assertEquals("assets/demos.wasm-runtime.352441c2.js", path("demos.wasm-runtime.js", "abc"));
  }

  @Test
  void fontsAndTextsKeepTheirNames() {
    assertEquals("assets/fonts/serif-0a1b2c3d.woff2", path("fonts/serif-0a1b2c3d.woff2", "abc"));
    assertEquals("assets/notices.txt", path("notices.txt", "abc"));
  }

  @Test
  void anAssetThatIsNotThereStopsTheBuildWhenItIsWanted() {
    Assets assets = Assets.read(FixtureAssets.of(Map.of("site.css", "abc")));

    BuildFailure failure = assertThrows(BuildFailure.class, () -> assets.path("site.js"));

    assertEquals(
        "the pages need the asset site.js, which the front end's build did not make",
        failure.getMessage());
  }

  @Test
  void withoutAnIndexThereIsNoFrontEnd() {
    BuildFailure failure =
        assertThrows(BuildFailure.class, () -> Assets.read(path -> Optional.empty()));

    assertEquals("the front end's build left out its file index.txt", failure.getMessage());
  }

  @Test
  void aPageLoadsThePartsOfItsDemosThoseThatMostShareFirst() {
    List<String> names =
        List.of(
            "demos.js",
            "demos.scaling.css",
            "demos.wasm-runtime.js",
            "demos.quiz.js",
            "demos.scaling.js",
            "demos.scaling.scenario.js",
            "demos.scenario.js");
    Assets assets = Assets.read(FixtureAssets.of(names.stream().collect(toMap(n -> n, n -> n))));

    assertEquals(
        List.of("demos.scaling.scenario.js", "demos.scaling.js"),
        assets.scriptsFor(Set.of("scaling")));
    assertEquals(
        List.of("demos.scaling.scenario.js", "demos.quiz.js", "demos.scenario.js"),
        assets.scriptsFor(Set.of("scenario", "quiz")));
    assertEquals(List.of(), assets.scriptsFor(Set.of("wasm", "js")));
  }

  @Test
  void aPageLoadsTheStyleSheetOfItsDemoOrThatOfAll() {
    List<String> names =
        List.of("demos.css", "demos.quiz.css", "demos.scaling.css", "demos.scaling.js", "site.css");
    Assets assets = Assets.read(FixtureAssets.of(names.stream().collect(toMap(n -> n, n -> n))));

    assertEquals(Optional.of("demos.scaling.css"), assets.sheetFor(Set.of("scaling", "capacity")));
    assertEquals(Optional.of("demos.css"), assets.sheetFor(Set.of("scaling", "quiz")));
    assertEquals(Optional.empty(), assets.sheetFor(Set.of("capacity")));
  }

  private static String path(String name, String content) {
    return Assets.read(FixtureAssets.of(Map.of(name, content))).path(name).value();
  }
}
