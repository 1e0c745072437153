package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that nobody answers for: typed in, in a paragraph or table without a source, and
 * not below a comment that says that a test holds them. Of numbers those count that have a unit,
 * groups of digits or a point; how many servers stand in a picture is no claim.
 */
public final class LooseNumbers {
  private static final Pattern TESTED = Pattern.compile("<!--\\s*tested\\b.*-->\\s*");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,/^-])[0-9]+(?:,[0-9]{3})*+(\\.[0-9]+)?+"
              + "(?:(/s|[ \u00a0]?(?:%|(?:ns|µs|ms|s|min|h|[kMGTP]?B|[KMGT]iB|[kMGT]?bps"
              + "|seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?![\\p{L}\\p{N}])))"
              + "|(?![\\p{L}\\p{N}-]))");

  private static final int LONGEST_NAME = 20;

  /** {@code TLS 1.3}, {@code section 5.3}: a name. */
  private static final Pattern NAME = Pattern.compile("(?:[A-Z][A-Za-z]*[ /]|\\bsection )$");

  private final Function<BasedSequence, Span> place;
  private final List<Span> found = new ArrayList<>();

  private LooseNumbers(Function<BasedSequence, Span> place) {
    this.place = place;
  }

  /**
   * Those of a text, in its order.
   *
   * @param blocks of which it consists, with comments
   * @param place where characters of it stand in their file
   */
  public static List<Span> of(Iterable<Node> blocks, Function<BasedSequence, Span> place) {
    LooseNumbers numbers = new LooseNumbers(place);
    boolean isTested = false;
    for (Node block : blocks) {
      isTested = isAnswered(block) || (isTested && !(block instanceof Heading));
      if (!isTested) {
        numbers.block(block);
      }
    }
    return numbers.found;
  }

  /** Whether it is the comment that says that a test holds the numbers below it. */
  public static boolean isAnswered(Node block) {
    return block instanceof HtmlBlockBase && TESTED.matcher(block.getChars()).matches();
  }

  private void block(Node node) {
    boolean isUnit = node instanceof Paragraph || node instanceof TableBlock;
    if (isUnit && !hasSource(node)) {
      text(node);
    } else if (!isUnit && !(node instanceof HtmlBlockBase)) {
      node.getChildren().forEach(this::block);
    }
  }

  private static boolean hasSource(Node unit) {
    for (Node node : unit.getDescendants()) {
      BasedSequence url = BasedSequence.NULL;
      if (node instanceof LinkNodeBase link) {
        url = link.getUrl();
      } else if (node instanceof LinkRef link && link.isDefined()) {
        Reference reference = link.getReferenceNode(link.getDocument());
        url = reference.getUrl();
      }
      if (node instanceof Footnote || url.startsWith("http")) {
        return true;
      }
    }
    return false;
  }

  private void text(Node node) {
    if (node instanceof Text) {
      numbers(node.getChars());
    } else if (!(node instanceof Code || node instanceof LinkNodeBase)) {
      node.getChildren().forEach(this::text);
    }
  }

  /** What stands before a place in the line, in whatever element: a name may be a link. */
  private static CharSequence before(BasedSequence text, int index) {
    int start = text.getStartOffset() + index;
    return text.baseSubSequence(Math.max(0, start - LONGEST_NAME), start);
  }

  private void numbers(BasedSequence text) {
    if (text.indexOfAny(CharPredicate.DECIMAL_DIGITS) < 0) {
      return;
    }
    Matcher numbers = NUMBER.matcher(text);
    while (numbers.find()) {
      boolean hasUnit = numbers.group(2) != null;
      boolean isName = NAME.matcher(before(text, numbers.start())).find();
      boolean isClaim = numbers.group().contains(",") || (numbers.group(1) != null && !isName);
      if (hasUnit || isClaim) {
        found.add(place.apply(text.subSequence(numbers.start(), numbers.end())));
      }
    }
  }
}
