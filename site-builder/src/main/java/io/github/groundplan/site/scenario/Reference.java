package io.github.groundplan.site.scenario;

import io.github.groundplan.sim.scenario.Quantity;
import io.github.groundplan.sim.scenario.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The language as a page of Markdown: each key with its type, default, meaning and an example. */
public final class Reference {
  private static final String COMPLETE = "/scenario/complete.yaml";

  private final StringBuilder page = new StringBuilder();

  private Reference() {}

  /** The text of the page. */
  public static String print() {
    Reference reference = new Reference();
    reference.page.append(ReferenceText.BEGINNING.replace("{{example}}", complete()));
    reference.appendQuantities();
    Map<Section, List<Key>> language = Language.keys();
    for (Section section : Section.values()) {
      reference.appendSection(section, language.get(section));
    }
    return reference.page.append(ReferenceText.END).toString();
  }

  private static String complete() {
    try (InputStream in = Reference.class.getResourceAsStream(COMPLETE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void appendQuantities() {
    page.append("\n| quantity | units | smallest above zero | largest |\n");
    page.append("| --- | --- | --- | --- |\n");
    for (Quantity quantity : Quantity.values()) {
      page.append("| ").append(ReferenceText.name(quantity));
      page.append(" | `").append(String.join("` `", quantity.units()));
      page.append("` | `").append(quantity.smallest());
      page.append("` | `").append(quantity.largest()).append("` |\n");
    }
  }

  private void appendSection(Section section, List<Key> keys) {
    page.append("\n## ").append(Language.name(section)).append("\n\n");
    page.append(ReferenceText.of(section)).append("\n\n");
    page.append("| key | type | if left out | meaning | example |\n");
    page.append("| --- | --- | --- | --- | --- |\n");
    for (Key key : keys) {
      page.append("| `").append(key.name());
      page.append("` | ").append(key.type().text());
      page.append(" | ").append(standard(key));
      page.append(" | ").append(key.meaning());
      page.append(" | `").append(key.name()).append(": ").append(key.example()).append("` |\n");
    }
  }

  private static String standard(Key key) {
    if (key.isRequired()) {
      return "must be there";
    }
    String otherwise = key.otherwise().isEmpty() ? "–" : key.otherwise();
    return key.standard().isEmpty() ? otherwise : "`" + key.standard() + "`";
  }
}
