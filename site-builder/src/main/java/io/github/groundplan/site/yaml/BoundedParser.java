package io.github.groundplan.site.yaml;

import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Lets nothing through that is nested too deep for the library, which composes by recursion. */
final class BoundedParser implements Parser {
  private final Parser parser;
  private int depth;

  BoundedParser(Parser parser) {
    this.parser = parser;
  }

  /** Breaks off the reading where it goes too deep. */
  static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    private TooDeep(Mark mark) {
      super("nested too deep", null, false, false);
      line = mark.getLine();
      column = mark.getColumn();
    }

    /** From 0. */
    int line() {
      return line;
    }

    /** From 0, in code points. */
    int column() {
      return column;
    }
  }

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public boolean hasNext() {
    return parser.hasNext();
  }

  @Override
  public Event next() {
    Event event = parser.next();
    if (event instanceof CollectionStartEvent) {
      depth++;
      if (depth > Documents.MOST_DEPTH) {
        throw new TooDeep(event.getStartMark().orElseThrow());
      }
    } else if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return event;
  }
}
