package io.github.groundplan.site.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests and responses, one behind the other; RFC 9112, section 2.1. */
final class HttpMessage {
  private static final Pattern REQUEST = Pattern.compile("([A-Z]+)( \\S+)( HTTP/[0-9.]+)?");
  private static final Pattern STATUS = Pattern.compile("(HTTP/[0-9.]+ )([0-9]{3})(.*)");
  private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+)(:.*)");

  private HttpMessage() {}

  static void write(String[] lines, Sheet sheet) {
    boolean isHead = true;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      sheet.add(Ink.PLAIN, i > 0 ? "\n" : "");
      if (startLine(line, sheet)) {
        isHead = true;
      } else if (!isHead || !field(line, sheet)) {
        isHead = isHead && !line.isEmpty();
        sheet.add(Ink.PLAIN, line);
      }
    }
  }

  private static boolean startLine(String line, Sheet sheet) {
    Matcher request = REQUEST.matcher(line);
    if (request.matches()) {
      sheet.add(Ink.KEYWORD, request.group(1));
      sheet.add(Ink.STRING, request.group(2));
      sheet.add(Ink.PLAIN, request.group(3) == null ? "" : request.group(3));
      return true;
    }
    Matcher status = STATUS.matcher(line);
    if (status.matches()) {
      sheet.add(Ink.KEYWORD, status.group(1));
      sheet.add(Ink.NUMBER, status.group(2));
      sheet.add(Ink.PLAIN, status.group(3));
    }
    return status.matches();
  }

  private static boolean field(String line, Sheet sheet) {
    Matcher field = FIELD.matcher(line);
    if (field.matches()) {
      sheet.add(Ink.KEY, field.group(1));
      sheet.add(Ink.PLAIN, field.group(2));
    }
    return field.matches();
  }
}
