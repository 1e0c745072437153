package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.instrument.Demo;
import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.Settings;
import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.parse.Article;
import io.github.groundplan.site.parse.Piece.Block;
import io.github.groundplan.site.parse.Piece.DemoBlock;
import io.github.groundplan.site.parse.Piece.ScenarioBlock;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the demo of a block and checks what its author set. */
final class DemoBlocks {
  private final Map<String, DemoKind> demos = new LinkedHashMap<>();
  private final FrameMemory frames;
  private final Diagnostics diagnostics;

  DemoBlocks(List<DemoKind> demos, FrameMemory frames, Diagnostics diagnostics) {
    demos.forEach(demo -> this.demos.put(demo.id(), demo));
    this.frames = frames;
    this.diagnostics = diagnostics;
  }

  /** Works out on all processors what {@link #place} asks for, which may last. */
  void prepare(Stream<? extends Article> articles) {
    articles
        .flatMap(article -> article.body().pieces().stream())
        .filter(piece -> piece instanceof ScenarioBlock block && demos.containsKey(block.name()))
        .map(ScenarioBlock.class::cast)
        .toList()
        .parallelStream()
        .forEach(block -> material(demos.get(block.name()), block));
  }

  private String material(DemoKind kind, ScenarioBlock block) {
    return frames.material(kind, block);
  }

  /** The demo of a scenario; nothing if there is none of this name. */
  Optional<Part.PlacedDemo> place(ScenarioBlock block, String suffix) {
    return find(block).map(kind -> placed(kind, material(kind, block), suffix));
  }

  /** The demo in its place; nothing if it is unknown, which is reported. */
  Optional<Part.PlacedDemo> place(DemoBlock block, String suffix) {
    Optional<DemoKind> kind = find(block);
    if (kind.isPresent() && kind.get().needsMaterial()) {
      String message = block.name() + " cannot be placed by its name alone";
      diagnostics.report(block.span().error(message, "write a block of ```" + block.name()));
      return Optional.empty();
    }
    return kind.map(found -> found.demo("")).map(demo -> place(demo, block, suffix));
  }

  private Part.PlacedDemo place(Demo<?> demo, DemoBlock block, String suffix) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Mapping.Entry entry : block.options().entries()) {
      option(entry, demo).ifPresent(value -> options.put(entry.key(), value));
    }
    return frames.place(demo, "", options, suffix);
  }

  /**
   * A demo made of what its author wrote; nothing if there is none of this name.
   *
   * @param authored as JSON
   */
  Optional<Part.PlacedDemo> place(Block block, String authored, String suffix) {
    return find(block).map(kind -> placed(kind, kind.material(authored, ""), suffix));
  }

  /** Reports what is wrong with a block. */
  void refuse(Block block, String message, String hint) {
    diagnostics.report(block.span().error(message, hint));
  }

  /** The demo as it opens, by itself. */
  Part.PlacedDemo plain(DemoKind kind) {
    return placed(kind, "", "");
  }

  private Part.PlacedDemo placed(DemoKind kind, String material, String suffix) {
    return frames.place(kind.demo(material), material, Map.of(), suffix);
  }

  private Optional<DemoKind> find(Block block) {
    DemoKind kind = demos.get(block.name());
    if (kind == null) {
      String message = "there is no demo \"" + block.name() + "\"";
      String first = block.name().split("\\s", 2)[0];
      String hint =
          demos.containsKey(first)
              ? "what it is set to stands in the lines below, as in seed: 7"
              : Spelling.hint(block.name(), demos.keySet());
      diagnostics.report(block.span().error(message, hint));
    }
    return Optional.ofNullable(kind);
  }

  private Optional<String> option(Mapping.Entry entry, Demo<?> demo) {
    Settings settings = demo.settings();
    Optional<Setting> setting = settings.find(entry.key());
    if (setting.isEmpty()) {
      String message = demo.id() + " has no option \"" + entry.key() + "\"";
      String hint = Spelling.hint(entry.key(), settings.keys());
      diagnostics.report(entry.keySpan().error(message, hint));
    } else if (!(entry.value() instanceof Scalar scalar)) {
      String message = "\"" + entry.key() + "\" takes a single value, not " + entry.value().kind();
      String hint = "allowed: " + setting.get().allowed();
      diagnostics.report(entry.value().span().error(message, hint));
    } else if (!setting.get().read(scalar.text()).problem().isEmpty()) {
      String message = "\"" + entry.key() + "\" can't be \"" + scalar.text() + "\"";
      diagnostics.report(scalar.span().error(message, advice(setting.get(), scalar.text())));
    } else {
      return Optional.of(scalar.text());
    }
    return Optional.empty();
  }

  private static String advice(Setting setting, String text) {
    String allowed = "allowed: " + setting.allowed();
    if (!(setting instanceof Setting.Choice choice)) {
      return allowed;
    }
    List<String> names = choice.options().stream().map(Setting.Option::value).toList();
    return Spelling.nearest(text, names)
        .map(name -> "did you mean \"" + name + "\"? " + allowed)
        .orElse(allowed);
  }
}
