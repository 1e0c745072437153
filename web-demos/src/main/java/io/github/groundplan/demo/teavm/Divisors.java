package io.github.groundplan.demo.teavm;

import org.teavm.model.Instruction;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.LongConstantInstruction;

/** Which divisors every platform divides by alike. */
final class Divisors {
  private Divisors() {}

  /**
   * Whether a variable is a constant other than 0 and -1. Each has one definition at this stage.
   */
  static boolean isHarmless(Program program, Variable divisor) {
    for (int i = 0; i < program.basicBlockCount(); i++) {
      for (Instruction instruction : program.basicBlockAt(i)) {
        if (instruction instanceof IntegerConstantInstruction constant
            && constant.getReceiver() == divisor) {
          return isHarmless(constant.getConstant());
        }
        if (instruction instanceof LongConstantInstruction constant
            && constant.getReceiver() == divisor) {
          return isHarmless(constant.getConstant());
        }
      }
    }
    return false;
  }

  private static boolean isHarmless(long divisor) {
    return divisor != 0 && divisor != -1;
  }
}
