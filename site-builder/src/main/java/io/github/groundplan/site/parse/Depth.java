package io.github.groundplan.site.parse;

import com.vladsch.flexmark.util.ast.Document;
import io.github.groundplan.site.diagnostic.Diagnostic;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps texts away from the library whose parts lie too deep in each other for its recursion. */
final class Depth {
  private static final int MOST = 100;
  private static final Pattern TOO_DEEP =
      Pattern.compile("(?m)^(?:[ \\t]*+(?:>|[-+*][ \\t]|[0-9]{1,9}[.)][ \\t])){" + MOST + "}");
  private static final String HINT = "write it less deep";

  private final Place place;
  private final String text;
  private final Diagnostics diagnostics;

  Depth(Place place, String text, Diagnostics diagnostics) {
    this.place = place;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** What {@code reader} makes of the text; nothing if it lies too deep, which is reported. */
  <T> Optional<T> read(Function<Document, T> reader) {
    Matcher deep = TOO_DEEP.matcher(text);
    if (deep.find()) {
      String message = "this lies in more than " + MOST + " quotations or lists";
      diagnostics.report(place.of(deep.end() - 1, 1).error(message, HINT));
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(Dialect.READER.parse(text)));
    } catch (StackOverflowError e) {
      // Emphasis and links within each other: the library recurses on them, and tells no place.
      String message = "something in this text lies too deep in other things";
      diagnostics.report(Diagnostic.of(place.source().file(), message, HINT));
      return Optional.empty();
    }
  }
}
