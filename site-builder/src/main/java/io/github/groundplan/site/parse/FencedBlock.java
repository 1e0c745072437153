package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a fenced block.
 *
 * @param language the first word behind the fence; may be empty
 * @param rest what stands behind it, without space around; may be empty
 */
record FencedBlock(Span language, Span rest, Passage body) {
  static FencedBlock of(FencedCodeBlock node, Place place) {
    BasedSequence info = node.getInfo().trim();
    int length = info.toString().split("\\s", 2)[0].length();
    List<Span> lines =
        node.getContentLines().stream().map(line -> place.of(line.trimEOL())).toList();
    return new FencedBlock(
        place.of(info.subSequence(0, length)),
        place.of(info.subSequence(length).trim()),
        new Passage(place.source(), lines));
  }

  /** A line of the body that would begin a block, was this one closed before. */
  Optional<Span> another(String fence) {
    return body.lines().stream()
        .filter(line -> line.text().startsWith(fence) && isNamed(line.text(), fence.length()))
        .findFirst();
  }

  private static boolean isNamed(String line, int length) {
    return line.length() > length && Character.isLetter(line.charAt(length));
  }
}
