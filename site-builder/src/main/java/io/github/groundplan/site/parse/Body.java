package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Span;
import java.util.List;
import java.util.Set;

/**
 * The text of a lesson.
 *
 * @param headings in the order of the page
 * @param ids all that a link can lead to: those of headings and of the author's own HTML
 * @param htmlAddresses those in the author's own HTML, which are taken as they stand
 * @param looseNumbers that are neither computed nor given nor tested, and have no source
 */
public record Body(
    List<Piece> pieces,
    List<Heading> headings,
    Set<String> ids,
    List<Span> htmlAddresses,
    List<Span> looseNumbers) {
  public Body {
    pieces = List.copyOf(pieces);
    headings = List.copyOf(headings);
    ids = Set.copyOf(ids);
    htmlAddresses = List.copyOf(htmlAddresses);
    looseNumbers = List.copyOf(looseNumbers);
  }
}
