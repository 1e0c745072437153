package io.github.groundplan.site.scan;

import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.SiteFile;
import io.github.groundplan.site.file.SitePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code site.yaml} and all below {@code lessons/}, {@code demos/}, {@code quiz/}, {@code
 * scenarios/}, {@code snippets/} and {@code pages/}, and {@code glossary.yaml}; hidden files are
 * passed over.
 */
public final class ContentScan {
  private static final Pattern LESSON =
      Pattern.compile("lessons/[0-9]{2}-([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
  private static final Pattern DEMO = Pattern.compile("demos/([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");
  private static final Pattern QUIZ =
      Pattern.compile("quiz/[0-9]{2}-[a-z0-9]+(?:-[a-z0-9]+)*\\.md");
  private static final Pattern PAGE = Pattern.compile("pages/([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");

  /** All that is read of the content folder. */
  private static final List<String> READ =
      List.of(
          "site.yaml",
          "glossary.yaml",
          "lessons",
          "demos",
          "quiz",
          "scenarios",
          "pages",
          "snippets");

  private static final String NAMELESS = "it names the site; groundplan new site makes one";
  private static final Set<String> TAKEN = Set.of("404", "glossary", "course");
  private static final Pattern SCENARIO =
      Pattern.compile("scenarios/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\\.yaml");

  private final Folder folder;
  private final Diagnostics diagnostics;
  private final ScanMemory memory;
  private final List<LessonFile> lessons = new ArrayList<>();
  private final List<DemoFile> demos = new ArrayList<>();
  private final List<QuizFile> quizzes = new ArrayList<>();
  private final List<ScenarioSource> scenarios = new ArrayList<>();
  private final List<PageFile> pages = new ArrayList<>();
  private final List<SnippetFile> snippets = new ArrayList<>();
  private final List<SiteFile> files = new ArrayList<>();

  private ContentScan(Folder folder, ScanMemory memory, Diagnostics diagnostics) {
    this.folder = folder;
    this.memory = memory;
    this.diagnostics = diagnostics;
  }

  /**
   * What the folder {@code root} holds.
   *
   * @throws java.io.UncheckedIOException if there is no such folder
   */
  public static Content scan(Path root, Diagnostics diagnostics) {
    return scan(root, new ScanMemory(InstantSource.system()), diagnostics);
  }

  /**
   * What the folder {@code root} holds, of which only those files are read that have changed.
   *
   * @throws java.io.UncheckedIOException if there is no such folder
   */
  public static Content scan(Path root, ScanMemory memory, Diagnostics diagnostics) {
    Content content = new ContentScan(Folder.open(root, diagnostics), memory, diagnostics).scan();
    memory.forgetOthers();
    return content;
  }

  private Content scan() {
    Source settings = settings();
    folder.misspelt(READ).forEach(this::misspelt);
    each("lessons", this::lesson);
    each("demos", this::demo);
    each("quiz", this::quiz);
    each("scenarios", this::scenario);
    each("pages", this::page);
    each("snippets", this::snippet);
    return new Content(
        settings, lessons, demos, quizzes, scenarios, pages, glossary(), snippets, files);
  }

  private void each(String name, Consumer<String> reader) {
    if (Files.exists(folder.path(name))) {
      folder.files(name).forEach(reader);
    }
  }

  private Source settings() {
    String name = folder.name() + "/site.yaml";
    if (Files.notExists(folder.path("site.yaml"))) {
      diagnostics.report(Diagnostic.of(name, "this file is missing", NAMELESS));
      return new Source(name, "");
    }
    Optional<Source> settings = text("site.yaml");
    if (settings.isPresent() && settings.get().text().isBlank()) {
      diagnostics.report(Diagnostic.of(name, "this file is empty", NAMELESS));
      return new Source(name, "");
    }
    return settings.orElse(new Source(name, ""));
  }

  private void misspelt(String entry, String meant) {
    refuse(entry, "nothing is read under this name", "did you mean \"" + meant + "\"?");
  }

  private void lesson(String path) {
    Matcher name = LESSON.matcher(path);
    if (!isMarkdown(path)) {
      copy(path);
    } else if (!name.matches()) {
      String hint = "two digits, a hyphen, lower-case words: lessons/05-scaling.md";
      refuse(path, "this is no name for a lesson", hint);
    } else {
      SitePath page = new SitePath("lessons/" + name.group(1) + ".html");
      text(path).ifPresent(source -> lessons.add(new LessonFile(new SitePath(path), page, source)));
    }
  }

  private void demo(String path) {
    Matcher name = DEMO.matcher(path);
    if (!isMarkdown(path)) {
      copy(path);
    } else if (!name.matches()) {
      refuse(path, "this is no name of a demo", "as in a block: demos/send-request.md");
    } else {
      text(path)
          .ifPresent(text -> demos.add(new DemoFile(name.group(1), new SitePath(path), text)));
    }
  }

  /** Whatever the case: one that is copied as a picture is would be missed by its author only. */
  private static boolean isMarkdown(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  private void quiz(String path) {
    if (QUIZ.matcher(path).matches()) {
      text(path).ifPresent(source -> quizzes.add(new QuizFile(new SitePath(path), source)));
    } else {
      String hint = "two digits, a hyphen, lower-case words: quiz/05-scaling.md";
      refuse(path, "this is no name for a file of questions", hint);
    }
  }

  private Optional<Source> glossary() {
    return Files.exists(folder.path("glossary.yaml")) ? text("glossary.yaml") : Optional.empty();
  }

  private void page(String path) {
    Matcher name = PAGE.matcher(path);
    if (!isMarkdown(path)) {
      copy(path);
    } else if (!name.matches()) {
      refuse(path, "this is no name for a page", "lower-case words: pages/cheat-sheet.md");
    } else if (isTaken(name.group(1))) {
      refuse(path, "the site has a page of this name already", "rename it");
    } else {
      text(path)
          .ifPresent(text -> pages.add(new PageFile(name.group(1), new SitePath(path), text)));
    }
  }

  /** Whether every site has a page of this name, so that no author can write another. */
  public static boolean isTaken(String name) {
    return TAKEN.contains(name);
  }

  private void scenario(String path) {
    Matcher name = SCENARIO.matcher(path);
    if (name.matches()) {
      text(path).ifPresent(source -> scenarios.add(new ScenarioSource(name.group(1), source)));
    } else {
      String hint = "lower-case words: scenarios/small-shop.yaml";
      refuse(path, "this is no name for a scenario", hint);
    }
  }

  private void snippet(String path) {
    String name = path.substring("snippets/".length());
    text(path).ifPresent(source -> snippets.add(new SnippetFile(name, source)));
  }

  private void copy(String path) {
    Path file = folder.path(path);
    memory
        .recall(file, diagnostics, told -> folder.reportingTo(told).read(path))
        .ifPresent(bytes -> add(new SiteFile(new SitePath(path), bytes)));
  }

  private void refuse(String path, String message, String hint) {
    diagnostics.report(Diagnostic.of(folder.name() + "/" + path, message, hint));
  }

  private void add(SiteFile file) {
    if (file.path().name().endsWith(".html")) {
      String hint = "pages are made from Markdown";
      refuse(file.path().value(), "a page can't be copied into the site", hint);
    } else {
      files.add(file);
    }
  }

  private Optional<Source> text(String path) {
    return memory.recall(folder.path(path), diagnostics, told -> text(path, told));
  }

  private Optional<Source> text(String path, Diagnostics told) {
    Optional<Bytes> bytes = folder.reportingTo(told).readText(path);
    return bytes.flatMap(b -> Decoder.decode(folder.name() + "/" + path, b, told));
  }
}
