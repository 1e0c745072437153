package io.github.groundplan.demo.teavm;

import java.util.HashSet;
import java.util.Set;
import org.teavm.backend.javascript.TeaVMJavaScriptHost;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Keeps the order in which floating-point sums and products are evaluated.
 *
 * <p>TeaVM prints {@code a + (b + c)} as {@code a + b + c}, which JavaScript reads as {@code (a +
 * b) + c}: another number in the last bits, and so another simulation. Java code cannot defend
 * itself, for local variables and whole methods are inlined before printing. Here, before any of
 * that, a sum becomes a call of {@link JavaNumbers#sum}, and a product one of {@link
 * JavaNumbers#product}, which {@link Infix} prints as the operators that they are, with their
 * parentheses.
 *
 * <p>A constant is no sum, so an operation with a constant on its right is left as it is, and one
 * with a constant on its left changes sides: the optimiser knows more about operators than about
 * calls.
 */
final class EvaluationOrder implements ClassHolderTransformer {
  private static final MethodReference SUM =
      new MethodReference(JavaNumbers.class, "sum", double.class, double.class, double.class);
  private static final MethodReference PRODUCT =
      new MethodReference(JavaNumbers.class, "product", double.class, double.class, double.class);

  /** Also tells the printer about the two methods. */
  static EvaluationOrder printedBy(TeaVMJavaScriptHost printer) {
    printer.add(SUM, Infix.sum());
    printer.add(PRODUCT, Infix.product());
    return new EvaluationOrder();
  }

  private EvaluationOrder() {}

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (OurCode.holds(type)) {
      for (MethodHolder method : type.getMethods()) {
        if (method.getProgram() != null) {
          rewrite(method.getProgram());
        }
      }
    }
  }

  private static void rewrite(Program program) {
    Set<Variable> constants = constantsOf(program);
    OurCode.visit(
        program,
        instruction -> {
          if (instruction instanceof BinaryInstruction binary && isRegrouped(binary)) {
            keepOrder(binary, constants);
          }
        });
  }

  private static Set<Variable> constantsOf(Program program) {
    Set<Variable> constants = new HashSet<>();
    OurCode.visit(
        program,
        instruction -> {
          if (instruction instanceof DoubleConstantInstruction constant) {
            constants.add(constant.getReceiver());
          }
        });
    return constants;
  }

  private static boolean isRegrouped(BinaryInstruction binary) {
    BinaryOperation operation = binary.getOperation();
    return binary.getOperandType() == NumericOperandType.DOUBLE
        && (operation == BinaryOperation.ADD || operation == BinaryOperation.MULTIPLY);
  }

  private static void keepOrder(BinaryInstruction binary, Set<Variable> constants) {
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
    MethodReference method = binary.getOperation() == BinaryOperation.ADD ? SUM : PRODUCT;
    Instruction call = OurCode.call(method, binary.getReceiver(), first, second);
    call.setLocation(binary.getLocation());
    binary.replace(call);
  }
}
