package io.github.groundplan.site.search;

import static io.github.groundplan.site.json.Json.map;

import io.github.groundplan.site.file.Bytes;
import io.github.groundplan.site.file.BytesSink;
import io.github.groundplan.site.file.Spool;
import io.github.groundplan.site.file.TextSink;
import io.github.groundplan.site.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes the words of entries apart as MiniSearch 7 does, and writes what it would have written had
 * it read them itself: a browser is ready at once, and a page from a disk needs no second file
 * format.
 */
public final class SearchIndex {
  /** The fields that are searched, in the order in which {@code search.js} names them. */
  private static final List<String> FIELDS = List.of("title", "heading", "text");

  private static final int FORMAT = 2;

  /** Words as they are written, each with its term. */
  private final Map<String, Word> words = new HashMap<>();

  private final Map<String, Postings> terms = new HashMap<>();
  private final Map<String, Object> addresses = new LinkedHashMap<>();
  private final Map<String, Object> stored = new LinkedHashMap<>();
  private final Map<String, Object> lengths = new LinkedHashMap<>();
  private final double[] averages = new double[FIELDS.size()];
  private int count;

  private SearchIndex() {}

  /** A script that leaves the index of these entries in {@code groundplanIndex}. */
  public static Bytes script(List<Entry> entries) {
    BytesSink sink = new BytesSink(Spool.inMemory());
    try (TextSink out = new TextSink(sink)) {
      out.write("self.groundplanIndex=");
      Json.compact(of(entries), out);
      out.write(";\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sink.bytes();
  }

  /** The index, ready to be written as JSON. */
  static Map<String, Object> of(List<Entry> entries) {
    SearchIndex index = new SearchIndex();
    entries.forEach(index::add);
    return index.finish();
  }

  private void add(Entry entry) {
    String key = String.valueOf(count);
    addresses.put(key, entry.address());
    stored.put(
        key,
        map(
            "kind", entry.kind(),
            "title", entry.title(),
            "heading", entry.heading(),
            "text", entry.text()));
    List<Integer> sizes = new ArrayList<>();
    List<String> values = List.of(entry.title(), entry.heading(), entry.text());
    for (int field = 0; field < values.size(); field++) {
      int size = add(values.get(field), field);
      sizes.add(size);
      averages[field] = (averages[field] * count + size) / (count + 1);
    }
    lengths.put(key, sizes);
    count++;
  }

  /** How many different words there are. */
  private int add(String value, int field) {
    int text = count * FIELDS.size() + field;
    int different = 0;
    for (String written : Words.of(value)) {
      Word word = words.computeIfAbsent(written, this::word);
      word.term.add(field, count);
      different += word.isFirstIn(text) ? 1 : 0;
    }
    return different;
  }

  /** The empty word is counted, and found nowhere. */
  private Word word(String written) {
    return new Word(
        written.isEmpty()
            ? new Postings(FIELDS.size())
            : terms.computeIfAbsent(
                written.toLowerCase(Locale.ROOT), term -> new Postings(FIELDS.size())));
  }

  private Map<String, Object> finish() {
    Map<String, Object> fields = map();
    for (int field = 0; field < FIELDS.size(); field++) {
      fields.put(FIELDS.get(field), field);
    }
    List<Object> means = new ArrayList<>();
    for (double average : averages) {
      means.add(average);
    }
    return map(
        "documentCount", count,
        "nextId", count,
        "documentIds", addresses,
        "fieldIds", fields,
        "fieldLength", lengths,
        "averageFieldLength", means,
        "storedFields", stored,
        "dirtCount", 0,
        "index", index(),
        "serializationVersion", FORMAT);
  }

  /** The terms in their order, each with its places: made when it is written, and not kept. */
  private List<Object> index() {
    List<String> sorted = terms.keySet().stream().sorted().toList();
    return new AbstractList<>() {
      @Override
      public Object get(int i) {
        return List.of(sorted.get(i), terms.get(sorted.get(i)));
      }

      @Override
      public int size() {
        return sorted.size();
      }
    };
  }

  /** A spelling of a term, and the number of the text in which it last stood. */
  private static final class Word {
    private final Postings term;
    private int last = -1;

    Word(Postings term) {
      this.term = term;
    }

    /** Whether it was not asked before for this text; texts come one after the other. */
    boolean isFirstIn(int text) {
      boolean isFirst = last != text;
      last = text;
      return isFirst;
    }
  }

  /**
   * What can be found.
   *
   * @param address from the site's root: {@code lessons/scaling.html#the-sum}
   * @param kind of its page, in words: {@code Lesson 5}
   * @param title of its page
   * @param heading of the section
   * @param text without markup
   */
  public record Entry(String address, String kind, String title, String heading, String text) {}
}
