package io.github.groundplan.demo.teavm;

import java.util.Optional;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Puts calls of {@link JavaNumbers} where a back end would translate an operation into one that is
 * not Java's at the corners:
 *
 * <ul>
 *   <li>in JavaScript a cast of a double to int keeps the lower 32 bits, one to long of what is
 *       infinite or not a number throws, and a division by zero does not;
 *   <li>in WebAssembly the negative of zero is zero, the remainder of doubles is {@code a - b *
 *       trunc(a / b)}, which rounds thrice, and the smallest int divided by -1 ends the program.
 * </ul>
 */
final class NumberMeaning implements ClassHolderTransformer {
  private static final MethodReference TO_INT = method("toInt", double.class, int.class);
  private static final MethodReference TO_LONG = method("toLong", double.class, long.class);
  private static final MethodReference NEGATE = method("negate", double.class, double.class);

  private final boolean isJavaScript;

  private NumberMeaning(boolean isJavaScript) {
    this.isJavaScript = isJavaScript;
  }

  static NumberMeaning inJavaScript() {
    return new NumberMeaning(true);
  }

  static NumberMeaning inWebAssembly() {
    return new NumberMeaning(false);
  }

  private static MethodReference method(String name, Class<?>... argumentsAndResult) {
    return new MethodReference(JavaNumbers.class, name, argumentsAndResult);
  }

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (OurCode.holds(type)) {
      OurCode.visit(
          type,
          (method, instruction) ->
              replacement(method.getProgram(), instruction)
                  .ifPresent(
                      call -> {
                        call.setLocation(instruction.getLocation());
                        instruction.replace(call);
                      }));
    }
  }

  private Optional<InvokeInstruction> replacement(Program program, Instruction instruction) {
    if (instruction instanceof BinaryInstruction binary) {
      return ofDivision(program, binary);
    }
    if (isJavaScript && instruction instanceof CastNumberInstruction cast) {
      return ofCast(cast);
    }
    return !isJavaScript && instruction instanceof NegateInstruction negation
        ? ofNegation(negation)
        : Optional.empty();
  }

  private static Optional<InvokeInstruction> ofCast(CastNumberInstruction cast) {
    if (cast.getSourceType() != NumericOperandType.DOUBLE) {
      return Optional.empty();
    }
    return switch (cast.getTargetType()) {
      case INT -> Optional.of(OurCode.call(TO_INT, cast.getReceiver(), cast.getValue()));
      case LONG -> Optional.of(OurCode.call(TO_LONG, cast.getReceiver(), cast.getValue()));
      default -> Optional.empty();
    };
  }

  private static Optional<InvokeInstruction> ofNegation(NegateInstruction negation) {
    return negation.getOperandType() == NumericOperandType.DOUBLE
        ? Optional.of(OurCode.call(NEGATE, negation.getReceiver(), negation.getOperand()))
        : Optional.empty();
  }

  private Optional<InvokeInstruction> ofDivision(Program program, BinaryInstruction binary) {
    return nameOf(binary)
        .filter(name -> !Divisors.isHarmless(program, binary.getSecondOperand()))
        .map(
            name -> {
              Class<?> type = typeOf(binary);
              return OurCode.call(
                  method(name, type, type, type),
                  binary.getReceiver(),
                  binary.getFirstOperand(),
                  binary.getSecondOperand());
            });
  }

  private Optional<String> nameOf(BinaryInstruction binary) {
    boolean isWhole =
        binary.getOperandType() == NumericOperandType.INT
            || binary.getOperandType() == NumericOperandType.LONG;
    return switch (binary.getOperation()) {
      case DIVIDE -> isWhole ? Optional.of("divide") : Optional.empty();
      case MODULO -> isWhole || !isJavaScript ? Optional.of("remainder") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Class<?> typeOf(BinaryInstruction binary) {
    return switch (binary.getOperandType()) {
      case INT -> int.class;
      case LONG -> long.class;
      case FLOAT -> float.class;
      case DOUBLE -> double.class;
    };
  }
}
