package io.github.groundplan.site.search;

import io.github.groundplan.site.json.Json;
import java.io.IOException;
import java.util.Arrays;

/** In which entries a term stands, and how often, field by field. A large site has millions. */
final class Postings implements Json.Part {
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
  @Override
  public void writeTo(Appendable json) throws IOException {
    char before = '{';
    for (int field = 0; field < places.length; field++) {
      if (sizes[field] > 0) {
        json.append(before).append('"').append(String.valueOf(field)).append("\":");
        write(field, json);
        before = ',';
      }
    }
    json.append(before == '{' ? "{}" : "}");
  }

  private void write(int field, Appendable json) throws IOException {
    for (int i = 0; i < sizes[field]; i += 2) {
      json.append(i == 0 ? "{\"" : ",\"").append(String.valueOf(places[field][i]));
      json.append("\":").append(String.valueOf(places[field][i + 1]));
    }
    json.append('}');
  }
}
