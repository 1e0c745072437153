package io.github.groundplan.site.yaml;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Reads YAML whose top is a mapping. */
public final class Reader {
  /** Of more aliases than these in one text the first is told. */
  static final int MOST_ALIASES = 10;

  static final String TOO_MANY_ALIASES =
      "this is the first of more than " + MOST_ALIASES + " aliases (*)";

  static final String WITHOUT_ALIASES = "aliases are not read: write the value again";

  private Reader() {}

  /** The mapping in {@code passage}, empty if nothing stands there; nothing if it can't be read. */
  public static Optional<Mapping> read(Passage passage, Diagnostics diagnostics) {
    try {
      Optional<Node> top = compose(passage.text());
      if (top.isEmpty()) {
        return Optional.of(new Mapping(List.of(), passage.span(0, 0, 0)));
      }
      return Tree.read(top.get(), passage, diagnostics)
          .flatMap(value -> mapping(value, diagnostics));
    } catch (BoundedParser.TooDeep e) {
      String message = "nested more than " + Documents.MOST_DEPTH + " deep";
      Span span = passage.span(e.line(), e.column(), 1);
      diagnostics.report(span.error(message, "write it less deep"));
    } catch (YamlEngineException e) {
      NoYaml reason = NoYaml.of(e, passage.text());
      Span span = reason.spot().map(spot -> at(passage, spot)).orElse(passage.span(0, 0, 1));
      diagnostics.report(span.error(reason.message(), reason.hint()));
    }
    return Optional.empty();
  }

  private static Optional<Node> compose(String text) {
    // An alias is the same node again and takes no memory; the tree refuses it at its place.
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setCodePointLimit(Integer.MAX_VALUE)
            .setMaxAliasesForCollections(Integer.MAX_VALUE)
            .build();
    Parser parser = new BoundedParser(new ParserImpl(settings, new StreamReader(settings, text)));
    return new Composer(settings, parser).getSingleNode();
  }

  private static Optional<Mapping> mapping(Value top, Diagnostics diagnostics) {
    if (top instanceof Mapping mapping) {
      return Optional.of(mapping);
    }
    String message = "here stand lines of \"key: value\", not " + top.kind();
    diagnostics.report(top.span().error(message, ""));
    return Optional.empty();
  }

  private static Span at(Passage passage, NoYaml.Spot spot) {
    return passage.span(spot.line(), spot.column(), spot.length());
  }
}
