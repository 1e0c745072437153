package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Scalar;
import io.github.groundplan.site.yaml.Sequence;
import io.github.groundplan.site.yaml.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the key {@code start} of {@code site.yaml}. */
final class StartReader {
  static final String KEY = "start";

  private static final List<String> KEYS = List.of("picture", "lessons", "promise");
  private static final String PLAN = "plan";
  private static final String PICTURE_HINT =
      "picture: plan, or picture: {file: pages/shop.svg, text: A shop and its database}";
  private static final String POINTS_HINT = "as in points: [{title: Measured, text: By a run.}]";

  private final Diagnostics diagnostics;

  private StartReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What is said; a plain start page if the key is left out. */
  static StartSettings read(Mapping settings, Diagnostics diagnostics) {
    return settings
        .find(KEY)
        .flatMap(entry -> new StartReader(diagnostics).mapping(entry, "picture: plan"))
        .map(mapping -> new StartReader(diagnostics).start(mapping))
        .orElse(StartSettings.PLAIN);
  }

  private StartSettings start(Mapping start) {
    Fields.of(start, KEYS, start.span(), diagnostics);
    return new StartSettings(
        start.find("picture").flatMap(this::picture),
        start
            .find("lessons")
            .flatMap(entry -> mapping(entry, "title: Lessons"))
            .map(lessons -> words(lessons, lessons.span(), "Lessons"))
            .orElse(StartSettings.PLAIN.lessons()),
        start
            .find("promise")
            .flatMap(entry -> mapping(entry, "title: What you get"))
            .flatMap(this::promise));
  }

  private Optional<StartSettings.Picture> picture(Mapping.Entry entry) {
    if (entry.value() instanceof Mapping mapping) {
      return file(mapping);
    }
    if (entry.value() instanceof Scalar scalar && scalar.text().equals(PLAN)) {
      return Optional.of(new StartSettings.Plan());
    }
    String message = "\"picture\" takes the word " + PLAN + ", or a file and what it shows";
    Span span = entry.value() instanceof Scalar scalar ? scalar.span() : entry.keySpan();
    diagnostics.report(span.error(message, "as in " + PICTURE_HINT));
    return Optional.empty();
  }

  private Optional<StartSettings.Picture> file(Mapping mapping) {
    Fields fields = Fields.of(mapping, List.of("file", "text"), mapping.span(), diagnostics);
    String path = fields.text("file", "pages/shop.svg");
    String text = Punctuation.ofPlain(fields.line("text", "A shop and its database"));
    return mapping
        .find("file")
        .filter(entry -> entry.value() instanceof Scalar scalar && scalar.text().equals(path))
        .map(entry -> new StartSettings.File(path, text, entry.value().span()));
  }

  private StartSettings.Words words(Mapping mapping, Span home, String example) {
    Fields fields = Fields.of(mapping, List.of("title", "text"), home, diagnostics);
    boolean hasText = mapping.find("text").isPresent();
    return new StartSettings.Words(
        Punctuation.ofPlain(fields.line("title", example)),
        hasText ? Punctuation.ofPlain(fields.line("text", "In their order.")) : "");
  }

  private Optional<StartSettings.Promise> promise(Mapping promise) {
    Fields fields = Fields.of(promise, List.of("title", "points"), promise.span(), diagnostics);
    String title = Punctuation.ofPlain(fields.line("title", "What you get"));
    List<StartSettings.Words> points = new ArrayList<>();
    Optional<Mapping.Entry> entry = promise.find("points");
    if (entry.isPresent()
        && entry.get().value() instanceof Sequence list
        && !list.values().isEmpty()) {
      list.values().forEach(point -> point(point).ifPresent(points::add));
    } else {
      Span span = entry.map(Mapping.Entry::keySpan).orElse(promise.span());
      String message = "a promise has a list \"points\", of one or more";
      diagnostics.report(span.error(message, POINTS_HINT));
    }
    return Optional.of(new StartSettings.Promise(title, points));
  }

  private Optional<StartSettings.Words> point(Value value) {
    if (value instanceof Mapping mapping) {
      return Optional.of(words(mapping, mapping.span(), "Measured"));
    }
    String message = "a point has a title, and a text if it needs one";
    diagnostics.report(value.span().error(message, POINTS_HINT));
    return Optional.empty();
  }

  private Optional<Mapping> mapping(Mapping.Entry entry, String example) {
    if (entry.value() instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    String message = "\"" + entry.key() + "\" takes keys and values, not " + entry.value().kind();
    diagnostics.report(
        entry.keySpan().error(message, "as in " + entry.key() + ": {" + example + "}"));
    return Optional.empty();
  }
}
