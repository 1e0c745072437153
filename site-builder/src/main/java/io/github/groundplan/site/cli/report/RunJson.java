package io.github.groundplan.site.cli.report;

import io.github.groundplan.sim.run.ReplicatedJson;
import io.github.groundplan.sim.run.ReportJson;
import io.github.groundplan.sim.text.JsonWriter;

/** The report of a run as JSON: that of the core, and {@code warnings} if there are any. */
public final class RunJson {
  private RunJson() {}

  /** One object, with a line end behind it. */
  public static String of(Told told) {
    JsonWriter json = new JsonWriter().beginObject();
    if (told.runs().count() > 1) {
      ReplicatedJson.write(told.runs(), json);
    } else {
      ReportJson.write(told.report(), json);
    }
    if (!told.warnings().isEmpty()) {
      json.beginArray("warnings");
      told.warnings().forEach(json::element);
      json.endArray();
    }
    return json.endObject().text();
  }
}
