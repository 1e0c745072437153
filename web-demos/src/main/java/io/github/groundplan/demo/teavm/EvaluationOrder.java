package io.github.groundplan.demo.teavm;

import java.util.HashSet;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Keeps the order in which floating-point sums and products are evaluated.
 *
 * <p>TeaVM prints {@code a + (b + c)} as {@code a + b + c}, which JavaScript reads as {@code (a +
 * b) + c}: another number in the last bits, and so another simulation. Java code cannot defend
 * itself, for local variables and whole methods are inlined before printing. Here, before any of
 * that, a sum {@code a + b} becomes {@code a - (-b)} and a product {@code a · b} becomes {@code -(a
 * · (-b))}. Both are exact, to the sign of a zero: IEEE 754 negation only flips the sign, and
 * rounding to nearest is symmetric. The right operand of a difference, and what a negation applies
 * to, are always printed in parentheses.
 *
 * <p>A constant is no sum, so an operation with a constant on its right is left as it is, and one
 * with a constant on its left changes sides.
 */
final class EvaluationOrder implements ClassHolderTransformer {
  @Override
  public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
    if (OurCode.holds(cls)) {
      for (MethodHolder method : cls.getMethods()) {
        if (method.getProgram() != null) {
          rewrite(method.getProgram());
        }
      }
    }
  }

  private static void rewrite(Program program) {
    Set<Variable> constants = constantsOf(program);
    for (int i = 0; i < program.basicBlockCount(); i++) {
      BasicBlock block = program.basicBlockAt(i);
      for (Instruction instruction : block) {
        if (instruction instanceof BinaryInstruction binary && isReassociated(binary)) {
          keepOrder(program, binary, constants);
        }
      }
    }
  }

  private static Set<Variable> constantsOf(Program program) {
    Set<Variable> constants = new HashSet<>();
    for (int i = 0; i < program.basicBlockCount(); i++) {
      for (Instruction instruction : program.basicBlockAt(i)) {
        if (instruction instanceof DoubleConstantInstruction constant) {
          constants.add(constant.getReceiver());
        } else if (instruction instanceof FloatConstantInstruction constant) {
          constants.add(constant.getReceiver());
        }
      }
    }
    return constants;
  }

  private static boolean isReassociated(BinaryInstruction binary) {
    NumericOperandType type = binary.getOperandType();
    BinaryOperation operation = binary.getOperation();
    return (type == NumericOperandType.DOUBLE || type == NumericOperandType.FLOAT)
        && (operation == BinaryOperation.ADD || operation == BinaryOperation.MULTIPLY);
  }

  private static void keepOrder(
      Program program, BinaryInstruction binary, Set<Variable> constants) {
    Variable first = binary.getFirstOperand();
    Variable second = binary.getSecondOperand();
    if (constants.contains(second)) {
      return;
    }
    if (constants.contains(first)) {
      binary.setFirstOperand(second);
      binary.setSecondOperand(first);
      return;
    }
    Variable negated = program.createVariable();
    binary.insertPrevious(negation(binary, second, negated));
    BinaryOperation outer =
        binary.getOperation() == BinaryOperation.ADD
            ? BinaryOperation.SUBTRACT
            : BinaryOperation.MULTIPLY;
    BinaryInstruction kept = new BinaryInstruction(outer, binary.getOperandType());
    kept.setLocation(binary.getLocation());
    kept.setFirstOperand(first);
    kept.setSecondOperand(negated);
    kept.setReceiver(binary.getReceiver());
    if (outer == BinaryOperation.MULTIPLY) {
      kept.setReceiver(program.createVariable());
      binary.insertNext(negation(binary, kept.getReceiver(), binary.getReceiver()));
    }
    binary.replace(kept);
  }

  private static NegateInstruction negation(
      BinaryInstruction binary, Variable operand, Variable receiver) {
    NegateInstruction negation = new NegateInstruction(binary.getOperandType());
    negation.setLocation(binary.getLocation());
    negation.setOperand(operand);
    negation.setReceiver(receiver);
    return negation;
  }
}
