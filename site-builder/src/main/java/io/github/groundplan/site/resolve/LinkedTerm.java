package io.github.groundplan.site.resolve;

import io.github.groundplan.site.parse.Glossary;
import io.github.groundplan.site.parse.Lesson;
import java.util.List;
import java.util.Optional;

/**
 * A word of the glossary.
 *
 * @param taught the lesson that teaches it, if that was said
 * @param used the other lessons that use it, in the order of the course
 */
public record LinkedTerm(Glossary.Term term, Optional<Lesson> taught, List<Lesson> used) {
  public LinkedTerm {
    used = List.copyOf(used);
  }
}
