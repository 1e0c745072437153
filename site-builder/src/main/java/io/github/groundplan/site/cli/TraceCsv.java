package io.github.groundplan.site.cli;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.TraceSink;
import io.github.groundplan.sim.number.Decimals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes a trace as it happens: a header, then a line for each event, fields quoted as RFC 4180,
 * section 2, has it, and lines ended by a line feed alone, which all tools read.
 */
final class TraceCsv implements TraceSink {
  private final Writer out;
  private final Names names;

  /**
   * Writes the header.
   *
   * @throws IOException if that cannot be done
   */
  TraceCsv(Writer out, Names names) throws IOException {
    this.out = out;
    this.names = names;
    out.write("time,kind,request,place,peer,message\n");
  }

  /**
   * Writes a line.
   *
   * @throws UncheckedIOException if that cannot be done
   */
  @Override
  public void record(double time, EventKind kind, int request, int place, int peer, int message) {
    try {
      out.write(Decimals.shortest(time));
      out.write(',');
      out.write(kind.name());
      out.write(',');
      out.write(Integer.toString(request));
      write(place);
      write(peer);
      write(message);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(int name) throws IOException {
    out.write(',');
    out.write(quoted(names.text(name)));
  }

  /** A field as it stands in the file. */
  static String quoted(String field) {
    for (int i = 0; i < field.length(); i++) {
      if (",\"\n\r".indexOf(field.charAt(i)) >= 0) {
        return '"' + field.replace("\"", "\"\"") + '"';
      }
    }
    return field;
  }
}
