package io.github.groundplan.site.yaml;

import io.github.groundplan.sim.scenario.Document;
import io.github.groundplan.sim.scenario.Place;
import io.github.groundplan.sim.scenario.Problem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns the library's events into a document. */
final class DocumentParser {
  private static final int TO_LINE_END = Integer.MAX_VALUE;
  private static final int MOST_PROBLEMS = 100;

  private final CoreSchema schema = new CoreSchema();
  private final List<Problem> problems = new ArrayList<>();
  private final Columns columns;
  private final Iterator<Event> events;
  private int depth;
  private int aliases;
  private Place firstAlias = Place.START;

  DocumentParser(String text, Columns columns) {
    this.columns = columns;
    LoadSettings settings =
        LoadSettings.builder().setSchema(schema).setCodePointLimit(Integer.MAX_VALUE).build();
    events = new Parse(settings).parseString(text).iterator();
  }

  /** Reading on would be in vain; what is wrong was told. */
  static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Adds a mistake. */
  void add(Place place, String message, String hint) {
    problems.add(new Problem(place.line(), place.column(), place.length(), message, hint));
  }

  private void report(Place place, String message, String hint) {
    if (problems.size() == MOST_PROBLEMS) {
      throw new Refusal();
    }
    add(place, message, hint);
  }

  /**
   * The first document; an empty mapping if there is none.
   *
   * @throws YamlEngineException if the text is not YAML
   * @throws Refusal if it is nested too deep, or made of aliases
   */
  Document read() {
    skip(Event.ID.StreamStart);
    Event first = events.next();
    if (first.getEventId() == Event.ID.StreamEnd) {
      return new Document.Mapping(List.of(), Place.START);
    }
    Document document = node(events.next());
    skip(Event.ID.DocumentEnd);
    Event last = events.next();
    if (last.getEventId() != Event.ID.StreamEnd) {
      report(place(last), "a second document begins here", "one file holds one");
    }
    return document;
  }

  private void skip(Event.ID expected) {
    Event event = events.next();
    if (event.getEventId() != expected) {
      throw new IllegalStateException(event + " instead of " + expected);
    }
  }

  private Document node(Event event) {
    if (event instanceof CollectionStartEvent start) {
      return collection(start);
    }
    if (event instanceof ScalarEvent scalar) {
      scalar.getTag().ifPresent(tag -> reportTag(event));
      Unprintable.in(scalar.getValue())
          .ifPresent(found -> report(place(event), found, Unprintable.HINT));
      return scalar(scalar);
    }
    return alias((AliasEvent) event);
  }

  private Document.Scalar alias(AliasEvent event) {
    Place place = place(event);
    firstAlias = aliases == 0 ? place : firstAlias;
    aliases++;
    if (aliases > Reader.MOST_ALIASES) {
      // A text that is made of them says nothing else worth telling.
      problems.clear();
      add(firstAlias, Reader.TOO_MANY_ALIASES, Reader.WITHOUT_ALIASES);
      throw new Refusal();
    }
    String name = event.getAlias().getValue();
    report(place, "an alias (*" + name + ") stands here", Reader.WITHOUT_ALIASES);
    return new Document.Scalar("", Document.Type.NOTHING, place);
  }

  private void reportTag(Event event) {
    report(place(event), "a tag (!) stands here", "leave it out, or put the text in quotes");
  }

  private Document.Scalar scalar(ScalarEvent event) {
    Tag tag = schema.getScalarResolver().resolve(event.getValue(), event.isPlain());
    Document.Type type = type(event.isPlain() ? tag : Tag.STR);
    String text = type == Document.Type.NOTHING ? "" : event.getValue();
    return new Document.Scalar(text, type, place(event));
  }

  private static Document.Type type(Tag tag) {
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return Document.Type.NUMBER;
    }
    if (tag.equals(Tag.BOOL)) {
      return Document.Type.TRUTH;
    }
    return tag.equals(Tag.NULL) ? Document.Type.NOTHING : Document.Type.TEXT;
  }

  private Document collection(CollectionStartEvent start) {
    if (depth == Documents.MOST_DEPTH) {
      report(place(start), "nested more than " + depth + " deep", "no scenario needs that");
      throw new Refusal();
    }
    depth++;
    start.getTag().ifPresent(tag -> reportTag(start));
    Document document =
        start.getEventId() == Event.ID.MappingStart ? mapping(start) : sequence(start);
    depth--;
    return document;
  }

  private Document sequence(CollectionStartEvent start) {
    List<Document> items = new ArrayList<>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
      items.add(node(event));
    }
    return new Document.Sequence(items, place(start, event));
  }

  private Document mapping(CollectionStartEvent start) {
    List<Document.Entry> entries = new ArrayList<>();
    Event event = events.next();
    for (; event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      Place keyPlace = place(event);
      Document key = node(event);
      Document value = node(events.next());
      if (key instanceof Document.Scalar scalar) {
        entries.add(new Document.Entry(scalar.text(), keyPlace, value));
      } else {
        report(keyPlace, "a key is a single word", "");
      }
    }
    return new Document.Mapping(entries, place(start, event));
  }

  private Place place(Event event) {
    return place(event, event);
  }

  private Place place(Event first, Event last) {
    Mark start = mark(first.getStartMark());
    Mark end = mark(last.getEndMark());
    int to = end.getLine() == start.getLine() ? end.getColumn() : TO_LINE_END;
    return columns.place(start.getLine(), start.getColumn(), to);
  }

  private static Mark mark(Optional<Mark> mark) {
    return mark.orElseThrow(() -> new IllegalStateException("the library was told to keep marks"));
  }
}
