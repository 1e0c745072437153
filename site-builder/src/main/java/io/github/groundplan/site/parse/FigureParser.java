package io.github.groundplan.site.parse;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.Set;

/** Finds figures in a text. Code and formulas are taken before, so that none is found in them. */
record FigureParser(Place place, Diagnostics diagnostics) implements InlineParserExtension {
  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (!input.subSequence(start).startsWith("{{")) {
      return false;
    }
    int end = input.indexOf("}}", start);
    if (end < 0) {
      String hint = "close it with }}, or write it as code: `{{`";
      diagnostics.report(
          place.of(input.subSequence(start, start + 2)).error("this figure never ends", hint));
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new FigureNode(input.subSequence(start, end + 2)));
    parser.setIndex(end + 2);
    return true;
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  /** Makes a parser for one page. */
  record Factory(Place place, Diagnostics diagnostics) implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new FigureParser(place, diagnostics);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
