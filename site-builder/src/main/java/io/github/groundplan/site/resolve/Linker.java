package io.github.groundplan.site.resolve;

import io.github.groundplan.demo.instrument.DemoKind;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.StartSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Links lessons and demos to each other, to their files and to what can be operated in them. */
public final class Linker {
  private Linker() {}

  /**
   * The linked site.
   *
   * @param demos all that pages may place
   */
  public static LinkedSite link(ParsedSite site, List<DemoKind> demos, Diagnostics diagnostics) {
    return link(site, demos, new FrameMemory(), diagnostics);
  }

  /** The linked site, in which demos look as they did before. */
  public static LinkedSite link(
      ParsedSite site, List<DemoKind> demos, FrameMemory frames, Diagnostics diagnostics) {
    LinkedSite linked = linked(site, demos, frames, diagnostics);
    frames.forgetOthers();
    return linked;
  }

  private static LinkedSite linked(
      ParsedSite site, List<DemoKind> demos, FrameMemory frames, Diagnostics diagnostics) {
    References references = new References(site, diagnostics);
    site.settings()
        .start()
        .picture()
        .filter(StartSettings.File.class::isInstance)
        .ifPresent(picture -> references.check((StartSettings.File) picture));
    DemoBlocks blocks = new DemoBlocks(demos, frames, diagnostics);
    blocks.prepare(Stream.of(site.lessons(), site.demos(), site.pages()).flatMap(List::stream));
    Parts parts = new Parts(references, blocks, new QuestionBank(site, references, diagnostics));
    List<LinkedPage> pages = pages(new Navigation(site, diagnostics), parts);
    return new LinkedSite(
        site.settings(),
        lessons(site.lessons(), parts),
        new DemoPages(site, parts, diagnostics).link(demos),
        pages.stream().filter(page -> page.page().isStart()).findFirst(),
        pages.stream().filter(page -> !page.page().isStart()).toList(),
        new Terms(site, references).link(),
        site.files());
  }

  private static List<LinkedPage> pages(Navigation navigation, Parts parts) {
    return navigation.ordered().stream()
        .map(
            page ->
                new LinkedPage(page, navigation.name(page), navigation.above(page), parts.of(page)))
        .toList();
  }

  private static List<LinkedLesson> lessons(List<Lesson> lessons, Parts parts) {
    List<LinkedLesson> linked = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      Optional<Lesson> previous = i == 0 ? Optional.empty() : Optional.of(lessons.get(i - 1));
      boolean isLast = i == lessons.size() - 1;
      Optional<Lesson> next = isLast ? Optional.empty() : Optional.of(lessons.get(i + 1));
      linked.add(new LinkedLesson(lessons.get(i), parts.of(lessons.get(i)), previous, next));
    }
    return linked;
  }
}
