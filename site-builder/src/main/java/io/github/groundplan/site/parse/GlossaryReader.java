package io.github.groundplan.site.parse;

import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Source;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.parse.Glossary.Term;
import io.github.groundplan.site.typography.Punctuation;
import io.github.groundplan.site.yaml.Fields;
import io.github.groundplan.site.yaml.Mapping;
import io.github.groundplan.site.yaml.Reader;
import io.github.groundplan.site.yaml.Scalar;
import io.github.groundplan.site.yaml.Sequence;
import io.github.groundplan.site.yaml.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code glossary.yaml}. */
final class GlossaryReader {
  private static final List<String> KEYS = List.of("term", "aliases", "short", "long", "lesson");
  private static final String EXAMPLE = "as in terms: [{term: latency, short: How long it takes.}]";

  private final Diagnostics diagnostics;
  private final Map<String, Span> taken = new HashMap<>();
  private final Set<String> ids = FrameIds.taken();

  private GlossaryReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static Glossary read(Source source, Diagnostics diagnostics) {
    return new GlossaryReader(diagnostics).glossary(source);
  }

  private Glossary glossary(Source source) {
    Optional<Mapping> mapping = Reader.read(source.passage(), diagnostics);
    if (mapping.isEmpty()) {
      return new Glossary(List.of());
    }
    Fields fields = Fields.of(mapping.get(), List.of("terms"), source.span(0, 0), diagnostics);
    Optional<Value> terms = mapping.get().find("terms").map(Mapping.Entry::value);
    if (terms.isEmpty() || !(terms.get() instanceof Sequence sequence)) {
      Span place = terms.map(Value::span).orElse(source.span(0, 0));
      if (!fields.isMisspelt("terms")) {
        diagnostics.report(place.error("a glossary has a list of terms", EXAMPLE));
      }
      return new Glossary(List.of());
    }
    List<Term> read = new ArrayList<>();
    sequence.values().forEach(value -> term(value).ifPresent(read::add));
    Comparator<Term> order = Comparator.comparing(term -> term.name().toLowerCase(Locale.ROOT));
    return new Glossary(read.stream().sorted(order.thenComparing(Term::id)).toList());
  }

  private Optional<Term> term(Value value) {
    if (!(value instanceof Mapping mapping)) {
      diagnostics.report(value.span().error("here stands a term, not " + value.kind(), EXAMPLE));
      return Optional.empty();
    }
    Fields fields = Fields.of(mapping, KEYS, mapping.span(), diagnostics);
    Span span = mapping.find("term").map(entry -> entry.value().span()).orElse(mapping.span());
    String name = fields.line("term", "latency");
    List<Scalar> aliases = aliases(mapping);
    mapping.find("term").ifPresent(entry -> claim(name, span));
    aliases.forEach(alias -> claim(alias.text(), alias.span()));
    return Optional.of(
        new Term(
            id(name),
            name,
            aliases.stream().map(alias -> alias.text().strip().replaceAll("\\s+", " ")).toList(),
            Punctuation.set(fields.line("short", "The time from a request to its answer.")),
            mapping.find("long").map(entry -> paragraphs(fields)).orElse(List.of()),
            mapping.find("lesson").map(entry -> lesson(fields, entry)),
            span));
  }

  private static List<String> paragraphs(Fields fields) {
    String text = fields.text("long", "It has two parts.");
    return Arrays.stream(text.split("\n+"))
        .filter(line -> !line.isBlank())
        .map(Punctuation::set)
        .toList();
  }

  private static Glossary.Lesson lesson(Fields fields, Mapping.Entry entry) {
    return new Glossary.Lesson(
        fields.text("lesson", "lessons/05-scaling.md"), entry.value().span());
  }

  private List<Scalar> aliases(Mapping term) {
    List<Scalar> aliases = new ArrayList<>();
    Optional<Value> value = term.find("aliases").map(Mapping.Entry::value);
    if (value.isPresent() && value.get() instanceof Sequence sequence) {
      for (Value each : sequence.values()) {
        if (each instanceof Scalar scalar && !scalar.text().isBlank()) {
          aliases.add(scalar);
        } else {
          String message = "an alias is a text, not " + each.kind();
          diagnostics.report(each.span().error(message, "as in aliases: [response time]"));
        }
      }
    } else if (value.isPresent()) {
      String message = "\"aliases\" takes a list, not " + value.get().kind();
      diagnostics.report(value.get().span().error(message, "as in aliases: [response time]"));
    }
    return aliases;
  }

  private void claim(String name, Span span) {
    Span first = taken.putIfAbsent(name.toLowerCase(Locale.ROOT), span);
    if (first != null) {
      String message = "\"" + name + "\" is in the glossary already";
      diagnostics.report(span.error(message, "the first is at " + first.where()));
    }
  }

  /** Differs from that of all other terms: C and C++ have the same letters. */
  private String id(String name) {
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    String letters = words.replaceAll("^-|-$", "");
    String slug = letters.isEmpty() ? "term" : letters;
    String id = slug;
    for (int i = 1; !ids.add(id); i++) {
      id = slug + "-" + i;
    }
    return id;
  }
}
