package io.github.groundplan.demo.laboratory;

/** Arithmetic on doubles in every form that a printer could regroup. */
final class DoubleForms {
  private final Lines lines;
  private final double a;
  private final double b;
  private final double c;
  private final double d;
  private final int n;
  private double field;
  private String operands = "";

  private DoubleForms(Lines lines, double a, double b, double c, double d, int n) {
    this.lines = lines;
    this.a = a;
    this.b = b;
    this.c = c;
    this.d = d;
    this.n = n;
  }

  /** All forms, on everyday operands, which show rounding, and on extreme ones. */
  static void evaluate(Lines lines, Operands operands) {
    new DoubleForms(
            lines,
            operands.everydayDouble(),
            operands.everydayDouble(),
            operands.everydayDouble(),
            operands.everydayDouble(),
            operands.below(1000))
        .all();
    new DoubleForms(
            lines,
            operands.anyDouble(),
            operands.anyDouble(),
            operands.anyDouble(),
            operands.anyDouble(),
            operands.anyInt())
        .all();
  }

  /** All forms on every pair of extreme operands. */
  static void evaluateCorners(Lines lines) {
    for (double a : Operands.cornerDoubles()) {
      for (double b : Operands.cornerDoubles()) {
        new DoubleForms(lines, a, b, b, a, (int) b).all();
      }
    }
  }

  private void all() {
    operands =
        ", a b c d n: "
            + Lines.bits(a)
            + ' '
            + Lines.bits(b)
            + ' '
            + Lines.bits(c)
            + ' '
            + Lines.bits(d)
            + ' '
            + n;
    sums();
    products();
    mixtures();
    constants();
    assignments();
    places();
    choices();
    calls();
    withInts();
    comparisons();
  }

  private void is(String form, double result) {
    lines.add(form + operands, result);
  }

  private void sums() {
    is("a + (b + c)", a + (b + c));
    is("(a + b) + c", (a + b) + c);
    is("a + (b - c)", a + (b - c));
    is("a - (b + c)", a - (b + c));
    is("a - (b - c)", a - (b - c));
    is("(a + b) + (c + d)", (a + b) + (c + d));
    is("a + (b + (c + d))", a + (b + (c + d)));
    is("a - (b + (c - d))", a - (b + (c - d)));
    is("(a - b) + (c - d)", (a - b) + (c - d));
    is("-a", -a);
    double negative = -a;
    is("-(-a)", -negative);
    is("-(a - b)", -(a - b));
    is("-a + -(b + c)", -a + -(b + c));
    is("-(a + b) + (c - -d)", -(a + b) + (c - -d));
    is("a - -(b + -c)", a - -(b + -c));
  }

  private void products() {
    is("a * (b * c)", a * (b * c));
    is("(a * b) * c", (a * b) * c);
    is("a * (b / c)", a * (b / c));
    is("a / (b * c)", a / (b * c));
    is("a / (b / c)", a / (b / c));
    is("(a * b) * (c * d)", (a * b) * (c * d));
    is("a * (b * (c * d))", a * (b * (c * d)));
    is("(a / b) * (c / d)", (a / b) * (c / d));
    is("a / (b / (c / d))", a / (b / (c / d)));
    is("-a * -(b * c)", -a * -(b * c));
    is("-(a * b) * (c / -d)", -(a * b) * (c / -d));
    is("a % b", a % b);
    is("a * (b % c)", a * (b % c));
    is("a % (b * c)", a % (b * c));
    is("a % (b % c)", a % (b % c));
  }

  private void mixtures() {
    is("a * (b + c)", a * (b + c));
    is("a * b + c * d", a * b + c * d);
    is("a + b * c", a + b * c);
    is("a - b * c", a - b * c);
    is("(a + b) * (c + d)", (a + b) * (c + d));
    is("a + (b * c) / d", a + (b * c) / d);
    is("a + b / (c + d)", a + b / (c + d));
    is("a * (b + c * (d + a * (b - c)))", a * (b + c * (d + a * (b - c))));
    is("sqrt(a * a + b * b)", Math.sqrt(a * a + b * b));
    is("a * sqrt(b * (c + d))", a * Math.sqrt(b * (c + d)));
  }

  private void constants() {
    is("0.1 + (a + 0.2)", 0.1 + (a + 0.2));
    is("a + (0.1 + b)", a + (0.1 + b));
    is("0.1 + (0.2 + a)", 0.1 + (0.2 + a));
    is("0.1 * (a * 0.7)", 0.1 * (a * 0.7));
    is("a * (0.1 * b)", a * (0.1 * b));
    is("0.1 * (0.7 * a)", 0.1 * (0.7 * a));
    is("a + -0.1", a + -0.1);
    is("a - -0.1", a - -0.1);
    is("0.0 - a", 0.0 - a);
    is("-0.0 + a", -0.0 + a);
    is("a + 0.0", a + 0.0);
    is("a * -1", a * -1);
    is("a * 1e300 * 1e300", a * 1e300 * 1e300);
    is("a * (1e300 * b)", a * (1e300 * b));
    is("a / 3 * 3", a / 3 * 3);
    is("3 * (a / 3)", 3 * (a / 3));
  }

  private void assignments() {
    double sum = a;
    sum += b - c;
    is("a += b - c", sum);
    sum -= b + d;
    is("then -= b + d", sum);
    sum *= b / c;
    is("then *= b / c", sum);
    sum /= b * d;
    is("then /= b * d", sum);
    sum %= c + d;
    is("then %= c + d", sum);
    sum = a;
    is("a++ then itself", sum++ + sum);
    is("--a then itself", --sum + (sum + b));
    double left;
    double right;
    left = right = a + (b + c);
    is("chain", left * (right * d));
    double total = 0;
    for (int i = 0; i < 5; i++) {
      total += a * (b + i);
      total *= c + (d + total);
    }
    is("loop", total);
  }

  private void places() {
    field = a;
    field += b + c;
    is("field += b + c", field);
    field *= b * c;
    is("field *= b * c", field);
    is("field++", field++);
    is("++field", ++field);
    double[] array = {a, b, c, d};
    array[1] += array[2] + array[3];
    array[2] *= array[3] / array[0];
    array[0] = array[1] + (array[2] + array[3]);
    array[3]++;
    is("array[0]", array[0]);
    is("array[1]", array[1]);
    is("array[2]", array[2]);
    is("array[3]", array[3]);
    int i = 0;
    array[i++] += array[i] + array[i + 1];
    is("array[i++]", array[0] + (array[1] + array[2]));
  }

  private void choices() {
    is("a + (a < b ? b + c : c * d)", a + (a < b ? b + c : c * d));
    is("a * (n > 9 ? b * c : c / d)", a * (n > 9 ? b * c : c / d));
    double chosen = 0.1;
    if (a < b) {
      chosen = b + c;
    }
    is("a + chosen", a + chosen);
    double other = a < c ? 0.1 : 0.7;
    is("a * (other * b)", a * (other * b));
    is(
        "a + switch",
        a
            + switch (n & 3) {
              case 0 -> b + c;
              case 1 -> b * c;
              case 2 -> 0.1;
              default -> b - c;
            });
  }

  private void calls() {
    is("a + sum(b, c)", a + sum(b, c));
    is("a * product(b, c)", a * product(b, c));
    is("sum(a, sum(b, sum(c, d)))", sum(a, sum(b, sum(c, d))));
    double local = sum(b, c);
    double again = local;
    is("a + again", a + again);
    double quotient = b / c;
    is("a * quotient", a * quotient);
    is("min(a + (b + c), d)", Math.min(a + (b + c), d));
    is("max(a, b)", Math.max(a, b));
    is("min(a, b)", Math.min(a, b));
    is("abs(a)", Math.abs(a));
    is("floor(a)", Math.floor(a));
    is("ceil(a)", Math.ceil(a));
  }

  private static double sum(double x, double y) {
    return x + y;
  }

  private static double product(double x, double y) {
    return x * y;
  }

  // Narrowing is the point.
  @SuppressWarnings({"NarrowCalculation", "NarrowingCompoundAssignment", "lossy-conversions"})
  private void withInts() {
    is("a + (n + b)", a + (n + b));
    is("n + (n + a)", n + (n + a));
    is("n * (n * a)", n * (n * a));
    is("a * (n / 7)", a * (n / 7));
    is("a * (n * 1000003)", a * (n * 1000003));
    is("a + (n + 2147483647)", a + (n + 2147483647));
    is("n / a", n / a);
    is("(double) n / 7", (double) n / 7);
    is("1 / (double) (n % 5)", 1 / (double) (n % 5));
    is("1 / (double) -n", 1 / (double) -n);
    is("1 / (double) (n * 0)", 1 / (double) (n * 0));
    is("1 / (double) (int) a", 1 / (double) (int) a);
    is("(int) a + b", (int) a + b);
    int count = n;
    count += a;
    is("int += double", count);
    count *= 0.7;
    is("int *= double", count);
  }

  private void comparisons() {
    lines.add("a < b" + operands, a < b);
    lines.add("!(a < b)" + operands, !(a < b));
    lines.add("!(a >= b)" + operands, !(a >= b));
    lines.add("a == b" + operands, a == b);
    lines.add("a != b" + operands, a != b);
    lines.add("!(a == b) || c > d" + operands, !(a == b) || c > d);
    lines.add("!(a > 0) branch" + operands, a > 0 ? 1 : 2);
    lines.add("!(a > b || c <= d)" + operands, !(a > b || c <= d));
    lines.add("isNaN" + operands, Double.isNaN(a));
    lines.add("compare" + operands, Double.compare(a, b));
  }
}
