package io.github.groundplan.site.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TraceCsvTest {
  @Test
  void eachEventIsALine() throws IOException {
    Names names = new Names();
    StringWriter out = new StringWriter();
    TraceCsv trace = new TraceCsv(out, names);

    int app = names.number("app");
    trace.record(0.25, EventKind.QUEUED, 7, app, names.number("clients"), Names.NONE);
    trace.record(1e-7, EventKind.REFUSED, 8, app, Names.NONE, names.number("full, \"very\""));

    assertEquals(
        """
        time,kind,request,place,peer,message
        0.25,QUEUED,7,app,clients,
        0.0000001,REFUSED,8,app,,"full, ""very""\"
        """,
        out.toString());
  }

  @Test
  void onlyWhatNeedsItIsQuoted() {
    assertEquals("a b-c", TraceCsv.quoted("a b-c"));
    assertEquals("", TraceCsv.quoted(""));
    assertEquals("\"a,b\"", TraceCsv.quoted("a,b"));
    assertEquals("\"a\nb\"", TraceCsv.quoted("a\nb"));
    assertEquals("\"a\rb\"", TraceCsv.quoted("a\rb"));
    assertEquals("\"\"\"\"", TraceCsv.quoted("\""));
  }
}
