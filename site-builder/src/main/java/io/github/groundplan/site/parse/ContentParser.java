package io.github.groundplan.site.parse;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.quiz.QuestionReader;
import io.github.groundplan.site.scan.Content;
import io.github.groundplan.site.scan.DemoFile;
import io.github.groundplan.site.scan.LessonFile;
import io.github.groundplan.site.scan.PageFile;
import io.github.groundplan.site.scan.QuizFile;
import io.github.groundplan.site.yaml.Fields;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what was scanned; a file with mistakes still gives all that can be read of it. */
public final class ContentParser {
  private static final List<String> DEMO_KEYS = List.of("title", "summary", "height");

  private final Vocabulary vocabulary;
  private final ParseMemory memory;
  private final Diagnostics diagnostics;
  private final Runnable step;

  private ContentParser(
      Vocabulary vocabulary, ParseMemory memory, Diagnostics diagnostics, Runnable step) {
    this.vocabulary = vocabulary;
    this.memory = memory;
    this.diagnostics = diagnostics;
    this.step = step;
  }

  /**
   * The site of {@code content}.
   *
   * @param demos all that figures may name
   */
  public static ParsedSite parse(Content content, List<DemoKind> demos, Diagnostics diagnostics) {
    return parse(content, demos, new ParseMemory(), diagnostics, () -> {});
  }

  /**
   * The site of {@code content}, of which only those files are read that have changed.
   *
   * @param step is run after each text that was read, by several threads
   */
  public static ParsedSite parse(
      Content content,
      List<DemoKind> demos,
      ParseMemory memory,
      Diagnostics diagnostics,
      Runnable step) {
    memory.begin();
    Vocabulary vocabulary =
        new Vocabulary(
            SiteScenarios.read(content.scenarios(), memory, diagnostics),
            Snippets.of(content.snippets()),
            memory.runs(demos),
            new TermNames(
                content
                    .glossary()
                    .map(source -> GlossaryReader.read(source, diagnostics))
                    .orElse(new Glossary(List.of()))),
            new Uses());
    memory.readBeside(vocabulary);
    ParsedSite site = new ContentParser(vocabulary, memory, diagnostics, step).parse(content);
    memory.forgetOthers();
    return site;
  }

  private ParsedSite parse(Content content) {
    SiteSettings settings = SettingsReader.read(content.settings(), diagnostics);
    List<Lesson> lessons = memory.recall(content.lessons(), diagnostics, this::lesson);
    reportTwins(lessons);
    Comparator<Lesson> order = Comparator.comparingInt(lesson -> lesson.front().order());
    return new ParsedSite(
        settings,
        lessons.stream().sorted(order).toList(),
        memory.recall(content.demos(), diagnostics, this::demo),
        memory.recall(content.quizzes(), diagnostics, (file, uses, told) -> questions(file, told)),
        memory.recall(content.pages(), diagnostics, this::page),
        vocabulary.glossary(),
        content.files());
  }

  private Lesson lesson(LessonFile file, Uses uses, Diagnostics diagnostics) {
    FrontMatterReader.Split split = FrontMatterReader.read(file.source(), diagnostics);
    Body body = body(file.source(), split.bodyOffset(), uses, diagnostics);
    step.run();
    return new Lesson(file.path(), file.page(), split.front(), body);
  }

  private DemoArticle demo(DemoFile file, Uses uses, Diagnostics diagnostics) {
    FrontMatterBlock block =
        FrontMatterBlock.read(file.source(), "a demo's page", "title and summary", diagnostics);
    Body body = body(file.source(), block.bodyOffset(), uses, diagnostics);
    step.run();
    Optional<Fields> fields = block.fields(DEMO_KEYS, diagnostics);
    boolean hasHeight = block.mapping().flatMap(mapping -> mapping.find("height")).isPresent();
    return new DemoArticle(
        file.name(),
        file.path(),
        FrontMatterBlock.words(fields, "title", "Send a request"),
        FrontMatterBlock.words(fields, "summary", "Where its time goes."),
        hasHeight && fields.isPresent()
            ? fields.get().positiveWhole("height", 900)
            : OptionalInt.empty(),
        body,
        file.source().span(0, 0));
  }

  private FreePage page(PageFile file, Uses uses, Diagnostics diagnostics) {
    FreePage page =
        FreePageReader.read(
            file, (source, offset) -> body(source, offset, uses, diagnostics), diagnostics);
    step.run();
    return page;
  }

  private Body body(Source source, int offset, Uses uses, Diagnostics diagnostics) {
    return new Markdown(source, offset, vocabulary.usedBy(uses), diagnostics).parse();
  }

  private static QuestionFile questions(QuizFile file, Diagnostics diagnostics) {
    Source source = file.source();
    String key = "lesson: ../lessons/05-scaling.md";
    FrontMatterBlock block = FrontMatterBlock.read(source, "a file of questions", key, diagnostics);
    Optional<Fields> fields = block.fields(List.of("lesson"), diagnostics);
    String target =
        fields.map(known -> known.text("lesson", "../lessons/05-scaling.md")).orElse("");
    boolean isTold = block.mapping().flatMap(mapping -> mapping.find("lesson")).isPresent();
    Optional<Piece.Reference> lesson =
        isTold
            ? Optional.of(
                new Piece.Reference(Piece.Kind.LINK, target, target, block.place("lesson")))
            : Optional.empty();
    Passage body = source.passage().from(block.bodyOffset());
    return new QuestionFile(file.path(), lesson, QuestionReader.read(body, diagnostics));
  }

  /** An old address leads to one lesson, and is nobody's present one. */
  private void reportTaken(Lesson lesson, Map<SitePath, Lesson> pages) {
    for (FrontMatter.Former former : lesson.front().formerly()) {
      Lesson other = pages.putIfAbsent(former.page(), lesson);
      if (other != null) {
        String message = "the address " + former.page() + " is taken";
        diagnostics.report(former.span().error(message, "by " + other.path()));
      }
    }
  }

  private void reportTwins(List<Lesson> lessons) {
    Map<Integer, Span> orders = new HashMap<>();
    Map<SitePath, Lesson> pages = new HashMap<>();
    for (Lesson lesson : lessons) {
      FrontMatter front = lesson.front();
      Span twin = front.order() == 0 ? null : orders.putIfAbsent(front.order(), front.span());
      if (twin != null) {
        String message = "lesson " + front.order() + " is there already";
        diagnostics.report(front.span().error(message, "the other is at " + twin.where()));
      }
      Lesson other = pages.putIfAbsent(lesson.page(), lesson);
      if (other != null) {
        String message = "the address " + lesson.page() + " is taken";
        String hint = "by " + other.path() + "; rename one of them";
        Span start = front.span().source().span(0, 0);
        diagnostics.report(start.error(message, hint));
      }
    }
    lessons.forEach(lesson -> reportTaken(lesson, pages));
  }
}
