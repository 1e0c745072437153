package io.github.groundplan.demo.laboratory;

import java.util.Arrays;

/** What the library makes of numbers: text, order, hashes. */
final class TextForms {
  private TextForms() {}

  static void evaluate(Lines lines, Operands operands) {
    int m = operands.anyInt();
    int n = operands.anyInt();
    String call = ", m n: " + m + ' ' + n;
    char letter = (char) ('a' + Math.floorMod(m, 26));
    lines.add("m + letter + n" + call, "" + m + letter + n);
    lines.add("m + n + letter" + call, m + n + "" + letter);
    lines.add("-(m % 4)" + call, "" + -(m % 4) + (m % 4) + (m == n));
    lines.add("valueOf" + call, String.valueOf(m) + letter + Integer.toHexString(n));
    lines.add("hashCode" + call, (call + letter).hashCode());
    lines.add("compareTo" + call, Integer.signum(call.compareTo(", m n: " + n)));
    lines.add("parseInt" + call, Integer.parseInt("" + m) - Integer.parseInt("" + n));
    sort(lines, operands, call);
  }

  private static void sort(Lines lines, Operands operands, String call) {
    double[] numbers = new double[20];
    Integer[] boxed = new Integer[20];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = operands.anyDouble();
      boxed[i] = operands.below(5) * 100 + i;
    }
    Arrays.sort(numbers);
    // Equal by hundreds: those that are equal keep their order.
    Arrays.sort(boxed, (one, other) -> Integer.compare(one / 100, other / 100));
    StringBuilder text = new StringBuilder();
    for (double number : numbers) {
      text.append(Lines.bits(number)).append(' ');
    }
    for (int number : boxed) {
      text.append(number).append(' ');
    }
    lines.add("sorted" + call, text.toString());
  }
}
