package io.github.groundplan.site.book;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Gives the ids of one chapter a beginning of their own, and what refers to them too. */
record Names(String prefix) {
  /** Attributes that hold ids, several of them with spaces between. */
  private static final List<String> REFERRING =
      List.of(
          "id",
          "for",
          "headers",
          "aria-labelledby",
          "aria-describedby",
          "aria-controls",
          "aria-owns",
          "aria-details",
          "aria-activedescendant");

  void prefix(Element element) {
    for (Attribute attribute : element.attributes().asList()) {
      String value = attribute.getValue();
      if (REFERRING.contains(attribute.getKey()) && !value.isBlank()) {
        element.attr(attribute.getKey(), each(value));
      } else if (value.contains("url(#")) {
        element.attr(attribute.getKey(), value.replace("url(#", "url(#" + prefix));
      }
    }
  }

  private String each(String ids) {
    return Arrays.stream(ids.strip().split("\\s+"))
        .map(id -> prefix + id)
        .collect(Collectors.joining(" "));
  }
}
