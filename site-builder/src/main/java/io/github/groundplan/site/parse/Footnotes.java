package io.github.groundplan.site.parse;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.groundplan.sim.text.Spelling;
import io.github.groundplan.site.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The footnotes of a page: what is mentioned is there, and what is there is mentioned. */
final class Footnotes {
  private final Map<String, FootnoteBlock> byName = new LinkedHashMap<>();
  private final Map<FootnoteBlock, Integer> used = new LinkedHashMap<>();
  private final Place place;
  private final Diagnostics diagnostics;

  private Footnotes(Place place, Diagnostics diagnostics) {
    this.place = place;
    this.diagnostics = diagnostics;
  }

  static Footnotes of(Document document, Place place, Diagnostics diagnostics) {
    Footnotes footnotes = new Footnotes(place, diagnostics);
    List<Footnote> mentions = new ArrayList<>();
    for (Node node : document.getDescendants()) {
      if (node instanceof FootnoteBlock block) {
        footnotes.define(block);
      } else if (node instanceof Footnote mention) {
        mentions.add(mention);
      }
    }
    mentions.forEach(footnotes::mention);
    footnotes.reportUnused();
    return footnotes;
  }

  /** Those that are mentioned, in the order of their first mention. */
  List<FootnoteBlock> used() {
    return List.copyOf(used.keySet());
  }

  boolean isDefined(Footnote mention) {
    return byName.containsKey(name(mention));
  }

  /** What a defined footnote says. */
  FootnoteBlock block(Footnote mention) {
    return byName.get(name(mention));
  }

  /** By its first mention, from 1. */
  int number(FootnoteBlock mentioned) {
    return used.get(mentioned);
  }

  private void define(FootnoteBlock block) {
    String name = block.getText().toString().toLowerCase(Locale.ROOT);
    if (byName.putIfAbsent(name, block) != null) {
      String message = "the footnote \"" + name + "\" is here a second time";
      diagnostics.report(place.of(block.getText()).error(message, "name it in another way"));
    }
  }

  private void mention(Footnote mention) {
    if (isDefined(mention)) {
      used.putIfAbsent(block(mention), used.size() + 1);
      return;
    }
    String name = name(mention);
    String hint =
        byName.isEmpty()
            ? "write it on a line of its own: [^" + name + "]: what it says"
            : Spelling.hint(name, byName.keySet());
    String message = "there is no footnote \"" + name + "\"";
    diagnostics.report(place.of(mention.getText()).error(message, hint));
  }

  private void reportUnused() {
    for (Map.Entry<String, FootnoteBlock> entry : byName.entrySet()) {
      if (!used.containsKey(entry.getValue())) {
        String message = "nothing mentions this footnote";
        String hint = "write [^" + entry.getKey() + "] where it belongs, or remove it";
        diagnostics.report(place.of(entry.getValue().getText()).error(message, hint));
      }
    }
  }

  private static String name(Footnote mention) {
    return mention.getText().toString().toLowerCase(Locale.ROOT);
  }
}
