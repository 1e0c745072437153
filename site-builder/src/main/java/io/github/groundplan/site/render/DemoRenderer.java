package io.github.groundplan.site.render;

import io.github.groundplan.site.file.SitePath;
import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.resolve.LinkedDemo;
import io.github.groundplan.site.resolve.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renders the pages of the demos: a list of all, and for each a page of its own and one for the
 * frames of other sites.
 */
record DemoRenderer(Frame frame, Templates templates) {
  List<PlannedPage> plan() {
    List<PlannedPage> pages = new ArrayList<>();
    if (frame.hasDemos()) {
      pages.add(new PlannedPage(Frame.DEMOS, this::listInputs, this::list));
    }
    for (LinkedDemo demo : frame.site().demos()) {
      pages.add(new PlannedPage(demo.page(), () -> ownInputs(demo), () -> own(demo)));
      pages.add(
          new PlannedPage(demo.embeddedPage(), () -> embeddedInputs(demo), () -> embedded(demo)));
    }
    return pages;
  }

  private List<?> listInputs() {
    Addressing addressing = Addressing.from(Frame.DEMOS);
    return List.of(
        frame.inputs(addressing),
        frame.site().demos().stream().map(demo -> card(demo, addressing)).toList());
  }

  private List<?> ownInputs(LinkedDemo demo) {
    Addressing addressing = Addressing.from(demo.page());
    return List.of(
        inputs(demo, addressing),
        demo.parts(),
        demo.lessons().stream().map(lesson -> neighbour(lesson, addressing)).toList(),
        EmbedCode.of(demo, base()));
  }

  private List<?> embeddedInputs(LinkedDemo demo) {
    return List.of(inputs(demo, Addressing.from(demo.embeddedPage())), demo.placed());
  }

  private List<?> inputs(LinkedDemo demo, Addressing addressing) {
    return List.of(frame.inputs(addressing), demo.title(), demo.summary());
  }

  private String base() {
    return frame.site().settings().base();
  }

  private Page list() {
    Addressing addressing = Addressing.from(Frame.DEMOS);
    String title = "Demos";
    String summary =
        "All demos of the course, each on a page of its own and free to embed in yours.";
    Views.Demos view =
        new Views.Demos(
            frame.siteView(addressing),
            addressing.to(Frame.HOME),
            addressing.to(Frame.DEMOS),
            frame.links(addressing),
            frame.head(Frame.DEMOS, title, summary, Set.of()),
            frame.site().demos().stream().map(demo -> card(demo, addressing)).toList());
    return new Page(Frame.DEMOS, templates.fill("demos.mustache", view), true);
  }

  private static Views.Card card(LinkedDemo demo, Addressing addressing) {
    return new Views.Card(
        demo.title(),
        demo.summary(),
        addressing.to(demo.page()),
        sketch(demo.placed().demo().id()));
  }

  /** A drawing of what the demo is about, which says nothing that its summary does not. */
  private static String sketch(String demo) {
    try (InputStream file = DemoRenderer.class.getResourceAsStream("/sketches/" + demo + ".svg")) {
      return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Page own(LinkedDemo demo) {
    SitePath path = demo.page();
    Addressing addressing = Addressing.from(path);
    List<Views.Neighbour> lessons =
        demo.lessons().stream().map(lesson -> neighbour(lesson, addressing)).toList();
    Views.Demo view =
        new Views.Demo(
            frame.siteView(addressing),
            addressing.to(Frame.HOME),
            addressing.to(Frame.DEMOS),
            frame.links(addressing),
            frame.head(path, demo.title(), demo.summary(), Part.demos(demo.parts())),
            BodyPrinter.print(demo.parts()),
            lessons,
            EmbedCode.of(demo, frame.site().settings().base()));
    return new Page(path, templates.fill("demo.mustache", view), true);
  }

  private Page embedded(LinkedDemo demo) {
    SitePath path = demo.embeddedPage();
    Addressing addressing = Addressing.from(path);
    Views.Embedded view =
        new Views.Embedded(
            frame.siteView(addressing),
            frame.links(addressing),
            frame.unlistedHead(
                demo.title(), demo.summary(), frame.files(path, Set.of(demo.placed().demo().id()))),
            BodyPrinter.slot(demo.placed()),
            addressing.to(demo.page()),
            frame.site().settings().base() + demo.page().escaped());
    return new Page(path, templates.fill("embed.mustache", view), false);
  }

  private static Views.Neighbour neighbour(Lesson lesson, Addressing addressing) {
    FrontMatter front = lesson.front();
    return new Views.Neighbour(front.order(), front.title(), addressing.to(lesson.page()));
  }
}
