package io.github.groundplan.demo.laboratory;

/** Arithmetic on longs, which are BigInts in JavaScript. */
@SuppressWarnings("OperatorPrecedence")
final class LongForms {
  private final Lines lines;
  private final long m;
  private final long n;
  private final int shift;
  private final String operands;

  private LongForms(Lines lines, long m, long n, int shift) {
    this.lines = lines;
    this.m = m;
    this.n = n;
    this.shift = shift;
    operands = ", m n shift: " + Long.toHexString(m) + ' ' + Long.toHexString(n) + ' ' + shift;
  }

  static void evaluate(Lines lines, Operands operands) {
    LongForms forms =
        new LongForms(lines, operands.anyLong(), operands.anyLong(), operands.anyInt());
    forms.arithmetic();
    forms.bits();
    forms.casts();
  }

  private void is(String form, long result) {
    lines.add(form + operands, result);
  }

  private void arithmetic() {
    is("m + n", m + n);
    is("m - (n + m)", m - (n + m));
    is("m * n", m * n);
    is("-m", -m);
    if (n != 0) {
      is("m / n", m / n);
      is("m % n", m % n);
    }
    long value = m;
    value += n;
    value *= value;
    value++;
    is("+= *= ++", value);
  }

  private void bits() {
    is("m << shift", m << shift);
    is("m >> shift", m >> shift);
    is("m >>> shift", m >>> shift);
    is("m & n | ~m ^ n", m & n | ~m ^ n);
  }

  private void casts() {
    lines.add("(int) m" + operands, (int) m);
    lines.add("(double) m" + operands, (double) m);
    lines.add("m < n" + operands, m < n);
    lines.add("compare" + operands, Long.compare(m, n));
    lines.add("text" + operands, Long.toString(m) + ' ' + m);
    lines.add("hash" + operands, Long.hashCode(m));
  }
}
