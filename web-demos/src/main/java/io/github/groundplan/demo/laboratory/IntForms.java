package io.github.groundplan.demo.laboratory;

/** Arithmetic on ints and the smaller types, and the casts between them and doubles. */
@SuppressWarnings({
  "NarrowCalculation",
  "NarrowingCompoundAssignment",
  "OperatorPrecedence",
  "lossy-conversions"
})
final class IntForms {
  private final Lines lines;
  private final int m;
  private final int n;
  private final double x;
  private final String operands;

  private IntForms(Lines lines, int m, int n, double x) {
    this.lines = lines;
    this.m = m;
    this.n = n;
    this.x = x;
    operands = ", m n x: " + m + ' ' + n + ' ' + Lines.bits(x);
  }

  /** All forms on operands of which some are extreme. */
  static void evaluate(Lines lines, Operands operands) {
    new IntForms(lines, operands.anyInt(), operands.anyInt(), operands.anyDouble()).all();
  }

  /** All forms on every pair of extreme operands. */
  static void evaluateCorners(Lines lines) {
    double[] doubles = Operands.cornerDoubles();
    int turn = 0;
    for (int m : Operands.cornerInts()) {
      for (int n : Operands.cornerInts()) {
        new IntForms(lines, m, n, doubles[turn % doubles.length]).all();
        turn++;
      }
    }
  }

  private void all() {
    overflows();
    bits();
    divisions();
    casts();
    smallTypes();
    library();
  }

  private void is(String form, int result) {
    lines.add(form + operands, result);
  }

  private void overflows() {
    is("m + n", m + n);
    is("m - n", m - n);
    is("m * n", m * n);
    is("-m", -m);
    is("m * n * m", m * n * m);
    is("m * (n + m * 31)", m * (n + m * 31));
    is("m + (n + m)", m + (n + m));
    is("m - (n - m)", m - (n - m));
    is("(m + n) >>> 1", (m + n) >>> 1);
    int value = m;
    value++;
    value += n;
    value *= value;
    is("++ += *=", value);
  }

  private void bits() {
    is("m << n", m << n);
    is("m >> n", m >> n);
    is("m >>> n", m >>> n);
    is("m << 31 >>> 30", m << 31 >>> 30);
    is("m & n | ~m ^ n", m & n | ~m ^ n);
    is("(m ^ m >>> 16) * 0x85ebca6b", (m ^ m >>> 16) * 0x85ebca6b);
    is("m + n << 3", m + n << 3);
    int value = m;
    value <<= n;
    value >>>= 3;
    value ^= m;
    is("<<= >>>= ^=", value);
  }

  private void divisions() {
    long wide = (long) m << 32;
    is("m / 7", m / 7);
    is("m % 7", m % 7);
    is("m / -7", m / -7);
    is("m % -7", m % -7);
    is("m / -1", m / -1);
    is("m % -1", m % -1);
    is("7 % (m | 1)", 7 % (m | 1));
    try {
      is("m / n", m / n);
      is("m % n", m % n);
      is("m / n * n + m % n", m / n * n + m % n);
      is("m / (m / n | 1)", m / (m / n | 1));
      lines.add("wide / n" + operands, wide / n);
      lines.add("wide % n" + operands, wide % n);
    } catch (ArithmeticException byZero) {
      lines.add("divided" + operands, byZero.getMessage());
    }
  }

  private void casts() {
    is("(int) x", (int) x);
    is("(int) -x", (int) -x);
    is("(int) (x * 1e6)", (int) (x * 1e6));
    is("(char) x", (char) x);
    is("(short) x", (short) x);
    is("(byte) x", (byte) x);
    is("bits of (float) x", Float.floatToIntBits((float) x));
    lines.add("float of bits" + operands, (double) Float.intBitsToFloat(m));
    lines.add("(long) x" + operands, (long) x);
    lines.add("(double) m" + operands, (double) m);
    lines.add("(double) (m / 2)" + operands, (double) (m / 2));
  }

  private void smallTypes() {
    char letter = (char) m;
    letter++;
    letter += n;
    is("char", letter);
    is("char * char", letter * letter);
    byte small = (byte) m;
    small += n;
    small <<= 1;
    is("byte", small);
    short middle = (short) (m + n);
    middle *= m;
    is("short", middle);
    byte[] bytes = {(byte) m, (byte) (n >>> 8)};
    bytes[0]--;
    is("byte[]", bytes[0] * 256 + bytes[1]);
    char[] letters = {(char) (m * n)};
    letters[0]--;
    is("char[]", letters[0]);
  }

  private void library() {
    is("abs", Math.abs(m));
    is("min", Math.min(m, n));
    is("max", Math.max(m, n));
    is("rotateLeft", Integer.rotateLeft(m, n));
    is("bitCount", Integer.bitCount(m));
    is("numberOfLeadingZeros", Integer.numberOfLeadingZeros(m));
    is("numberOfTrailingZeros", Integer.numberOfTrailingZeros(m));
    is("highestOneBit", Integer.highestOneBit(m));
    is("compare", Integer.compare(m, n));
    is("compareUnsigned", Integer.compareUnsigned(m, n));
    is("signum", Integer.signum(m));
  }
}
