package io.github.groundplan.site.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** In which entries a term stands, and how often, field by field. A large site has millions. */
final class Postings {
  /** For each field, entries and how often in turn; the entries rise. */
  private final int[][] places;

  private final int[] sizes;

  Postings(int fields) {
    places = new int[fields][0];
    sizes = new int[fields];
  }

  /** Counts the term once more; entries come in their order. */
  void add(int field, int entry) {
    int size = sizes[field];
    if (size > 0 && places[field][size - 2] == entry) {
      places[field][size - 1]++;
      return;
    }
    if (size == places[field].length) {
      places[field] = Arrays.copyOf(places[field], Math.max(2, 2 * size));
    }
    places[field][size] = entry;
    places[field][size + 1] = 1;
    sizes[field] = size + 2;
  }

  /** By field, by entry, how often; the keys of JSON are texts. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    for (int field = 0; field < places.length; field++) {
      Map<String, Object> entries = new LinkedHashMap<>();
      for (int i = 0; i < sizes[field]; i += 2) {
        entries.put(String.valueOf(places[field][i]), places[field][i + 1]);
      }
      if (!entries.isEmpty()) {
        json.put(String.valueOf(field), entries);
      }
    }
    return json;
  }
}
