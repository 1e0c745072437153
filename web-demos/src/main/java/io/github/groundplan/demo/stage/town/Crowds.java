package io.github.groundplan.demo.stage.town;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws rows together until a town can be drawn: the largest first. */
final class Crowds {
  private final Map<String, List<Town.Part>> rows = new LinkedHashMap<>();
  private final Map<String, String> shownAs = new LinkedHashMap<>();
  private final Town town;

  Crowds(Town all, int mostParts) {
    for (Town.Part part : all.parts()) {
      rows.computeIfAbsent(part.row(), row -> new ArrayList<>()).add(part);
      shownAs.put(part.name(), part.name());
    }
    int parts = all.parts().size();
    String largest = largest();
    while (parts > mostParts && rows.get(largest).size() > 1) {
      parts -= rows.get(largest).size() - 1;
      for (Town.Part member : rows.get(largest)) {
        shownAs.put(member.name(), largest);
      }
      rows.put(largest, List.of(new Town.Part(largest, largest)));
      largest = largest();
    }
    town = drawn(all);
  }

  /** The town to draw. */
  Town town() {
    return town;
  }

  /** What each part of the whole town is drawn as. */
  Map<String, String> shownAs() {
    return shownAs;
  }

  private String largest() {
    String largest = "";
    int most = 0;
    for (Map.Entry<String, List<Town.Part>> row : rows.entrySet()) {
      if (row.getValue().size() > most) {
        most = row.getValue().size();
        largest = row.getKey();
      }
    }
    return largest;
  }

  private Town drawn(Town all) {
    List<Town.Part> parts = new ArrayList<>();
    rows.values().forEach(parts::addAll);
    List<Town.Link> links = new ArrayList<>();
    for (Town.Link link : all.links()) {
      String from = shownAs.getOrDefault(link.from(), link.from());
      String to = shownAs.getOrDefault(link.to(), link.to());
      Town.Link drawn = new Town.Link(from, to, link.isDashed());
      if (!links.contains(drawn)) {
        links.add(drawn);
      }
    }
    return new Town(parts, links);
  }
}
