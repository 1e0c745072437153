package io.github.groundplan.site.resolve;

import io.github.groundplan.site.parse.Glossary;
import io.github.groundplan.site.parse.Lesson;
import io.github.groundplan.site.parse.ParsedSite;
import io.github.groundplan.site.parse.Piece;
import java.util.List;
import java.util.Optional;

/** Finds the lessons that teach and use the words of the glossary. */
record Terms(ParsedSite site, References references) {
  List<LinkedTerm> link() {
    return site.glossary().terms().stream().map(this::link).toList();
  }

  private LinkedTerm link(Glossary.Term term) {
    Optional<Lesson> taught =
        term.lesson()
            .flatMap(named -> references.lesson(Glossary.PATH, named.target(), named.span()))
            .map(LessonPlace::lesson);
    List<Lesson> used =
        site.lessons().stream()
            .filter(lesson -> uses(lesson, term.id()))
            .filter(lesson -> taught.isEmpty() || !taught.get().path().equals(lesson.path()))
            .toList();
    return new LinkedTerm(term, taught, used);
  }

  private static boolean uses(Lesson lesson, String id) {
    return lesson.body().pieces().contains(new Piece.TermLink(id));
  }
}
