package io.github.groundplan.site.render;

import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.parse.Glossary;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.resolve.LinkedTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Renders the page of all words, by their letters. */
record GlossaryRenderer(Frame frame, Templates templates) {
  private static final Addressing ADDRESSING = Addressing.from(Glossary.PAGE);

  /** The page; none if there are no words. */
  List<PlannedPage> plan() {
    return frame.site().terms().isEmpty()
        ? List.of()
        : List.of(
            new PlannedPage(
                Glossary.PAGE, () -> List.of(frame.inputs(ADDRESSING), letters()), this::page));
  }

  private Page page() {
    Views.Glossary view =
        new Views.Glossary(
            frame.siteView(ADDRESSING),
            ADDRESSING.to(Frame.HOME),
            ADDRESSING.to(Frame.DEMOS),
            frame.links(ADDRESSING),
            frame.head(Glossary.PAGE, Glossary.TITLE, Glossary.SUMMARY, Set.of()),
            letters());
    return new Page(Glossary.PAGE, templates.fill("glossary.mustache", view), true);
  }

  private List<Views.Letter> letters() {
    Map<String, List<Views.Term>> byLetter = new TreeMap<>();
    for (LinkedTerm term : frame.site().terms()) {
      String first = term.term().name().substring(0, 1).toUpperCase(Locale.ROOT);
      String letter = Character.isLetter(first.charAt(0)) ? first : "0-9";
      byLetter.computeIfAbsent(letter, key -> new ArrayList<>()).add(term(term));
    }
    List<Views.Letter> letters = new ArrayList<>();
    byLetter.forEach(
        (letter, terms) ->
            letters.add(new Views.Letter(letter.replace('-', '–'), "letter-" + letter, terms)));
    return letters;
  }

  private static Views.Term term(LinkedTerm linked) {
    Glossary.Term term = linked.term();
    return new Views.Term(
        term.id(),
        term.name(),
        Optional.of(String.join(", ", term.otherNames())).filter(names -> !names.isEmpty()),
        term.meaning(),
        term.more(),
        linked.taught().map(GlossaryRenderer::lesson),
        linked.used().stream().map(GlossaryRenderer::lesson).toList());
  }

  private static Views.Neighbour lesson(Lesson lesson) {
    FrontMatter front = lesson.front();
    return new Views.Neighbour(front.order(), front.title(), ADDRESSING.to(lesson.page()));
  }
}
