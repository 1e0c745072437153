package io.github.groundplan.site.yaml;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Passage;
import io.github.groundplan.site.diagnostic.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns the library's nodes into values. */
final class Tree {
  private static final Set<Tag> CORE = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);
  private static final int TO_LINE_END = Integer.MAX_VALUE;

  private final Passage passage;
  private final Diagnostics diagnostics;

  /** An alias gives the same node again, or the node that it stands in. */
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private final List<Span> aliased = new ArrayList<>();

  private Tree(Passage passage, Diagnostics diagnostics) {
    this.passage = passage;
    this.diagnostics = diagnostics;
  }

  /** The value of {@code top}; nothing if it is made of aliases, which is reported. */
  static Optional<Value> read(Node top, Passage passage, Diagnostics diagnostics) {
    // What is told of a text of aliases is that it is one.
    Diagnostics told = new Diagnostics();
    Tree tree = new Tree(passage, told);
    Value value = tree.value(top);
    if (tree.aliased.size() > Reader.MOST_ALIASES) {
      Span first = tree.aliased.get(0);
      diagnostics.report(first.error(Reader.TOO_MANY_ALIASES, Reader.WITHOUT_ALIASES));
      return Optional.empty();
    }
    for (Span span : tree.aliased) {
      told.report(span.error("an alias (*) leads here", Reader.WITHOUT_ALIASES));
    }
    diagnostics.report(told.sorted());
    return Optional.of(value);
  }

  private Value value(Node node) {
    Span span = span(node);
    if (!seen.add(node)) {
      aliased.add(span);
      return new Scalar("", Scalar.Type.NOTHING, span);
    }
    if (node instanceof MappingNode mapping) {
      return new Mapping(entries(mapping), span);
    }
    if (node instanceof SequenceNode sequence) {
      return new Sequence(sequence.getValue().stream().map(this::value).toList(), span);
    }
    ScalarNode scalar = (ScalarNode) node;
    if (!CORE.contains(scalar.getTag())) {
      diagnostics.report(span.error("a tag (!) stands here", "leave it out, or write quotes"));
    }
    Unprintable.in(scalar.getValue())
        .ifPresent(found -> diagnostics.report(span.error(found, Unprintable.HINT)));
    Scalar.Type type = type(scalar.getTag());
    return new Scalar(type == Scalar.Type.NOTHING ? "" : scalar.getValue(), type, span);
  }

  private List<Mapping.Entry> entries(MappingNode node) {
    Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Span keySpan = span(tuple.getKeyNode());
      Value value = value(tuple.getValueNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        diagnostics.report(keySpan.error("a key is a single word", ""));
      } else if (entries.containsKey(key.getValue())) {
        Span first = entries.get(key.getValue()).keySpan();
        String message = "\"" + key.getValue() + "\" stands here a second time";
        diagnostics.report(keySpan.error(message, "the first is at " + first.where()));
      } else {
        entries.put(key.getValue(), new Mapping.Entry(key.getValue(), keySpan, value));
      }
    }
    return new ArrayList<>(entries.values());
  }

  private static Scalar.Type type(Tag tag) {
    if (tag.equals(Tag.INT)) {
      return Scalar.Type.WHOLE;
    }
    if (tag.equals(Tag.FLOAT)) {
      return Scalar.Type.NUMBER;
    }
    if (tag.equals(Tag.BOOL)) {
      return Scalar.Type.TRUTH;
    }
    return tag.equals(Tag.NULL) ? Scalar.Type.NOTHING : Scalar.Type.TEXT;
  }

  private Span span(Node node) {
    Mark start = node.getStartMark().orElseThrow();
    Mark end = node.getEndMark().orElseThrow();
    int points =
        end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : TO_LINE_END;
    return passage.span(start.getLine(), start.getColumn(), points);
  }
}
