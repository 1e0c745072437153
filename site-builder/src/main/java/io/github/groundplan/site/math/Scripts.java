package io.github.groundplan.site.math;

/** Reads what is written below and above a symbol. */
final class Scripts {
  private final Cursor cursor;
  private final Rows rows;

  Scripts(Cursor cursor, Rows rows) {
    this.cursor = cursor;
    this.rows = rows;
  }

  /** A symbol or a group with its scripts. */
  Box read() {
    char first = cursor.peek();
    Box base = limits(first == '^' || first == '_' ? Box.EMPTY : rows.base(false));
    String below = "";
    String above = "";
    StringBuilder primes = new StringBuilder();
    while (true) {
      cursor.skipSpace();
      int at = cursor.at();
      if (cursor.take("'")) {
        primes.append("<mo>\u2032</mo>");
      } else if (cursor.take("^")) {
        refuseSecond("^", above, at);
        above = digit("^");
      } else if (cursor.take("_")) {
        refuseSecond("_", below, at);
        below = digit("_");
      } else {
        break;
      }
    }
    String raised = primes.length() == 0 ? above : "<mrow>" + primes + above + "</mrow>";
    return below.isEmpty() && raised.isEmpty() ? base : base.scripted(below, raised);
  }

  private Box limits(Box base) {
    cursor.skipSpace();
    String name = cursor.nextCommand();
    boolean isAsked = name.equals("limits") || name.equals("nolimits");
    if (!isAsked || !base.isOperator()) {
      return base;
    }
    cursor.command();
    return base.withLimits(name.equals("limits"));
  }

  private void refuseSecond(String mark, String first, int at) {
    if (!first.isEmpty()) {
      String hint = "use braces: {a" + mark + "b}" + mark + "c";
      throw cursor.mistake(at, 1, "a second " + mark + " at one symbol", hint);
    }
  }

  /** TeX takes a single digit, or the sign alone; who writes more means all of it. */
  private String digit(String mark) {
    cursor.skipSpace();
    int at = cursor.at();
    String argument = rows.argument(mark);
    if (cursor.isNumber() && argument.matches("<mn>.</mn>|<mo>\u2212</mo>")) {
      cursor.number();
      String number = cursor.since(at);
      String hint = "put all of it in braces: " + mark + "{" + number + "}";
      String message = mark + " takes " + number.charAt(0) + " alone";
      throw cursor.mistake(at, number.length(), message, hint);
    }
    return argument;
  }
}
