package io.github.groundplan.demo.teavm;

import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.CallLocation;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.TryCatchBlock;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.CastNumberInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Stops the build at what cannot be made to mean the same on every platform.
 *
 * <ul>
 *   <li>Arithmetic on floats: in JavaScript it is done in doubles and not rounded, and neither is
 *       what is cast to a float. Only the way to a float's bits rounds by itself.
 *   <li>Catching what the JVM throws by itself: browsers read beside an array, and call what is
 *       null, without a word or with an error of their own. A division by zero is the exception:
 *       {@link NumberMeaning} sees to it.
 * </ul>
 */
final class PortabilityCheck implements ClassHolderTransformer {
  /** Thrown by the JVM itself, and the types that such an exception is caught by as well. */
  private static final Set<String> THROWN_BY_THE_MACHINE =
      Set.of(
          "java.lang.ArrayIndexOutOfBoundsException",
          "java.lang.ArrayStoreException",
          "java.lang.ClassCastException",
          "java.lang.Error",
          "java.lang.Exception",
          "java.lang.IndexOutOfBoundsException",
          "java.lang.NegativeArraySizeException",
          "java.lang.NullPointerException",
          "java.lang.OutOfMemoryError",
          "java.lang.RuntimeException",
          "java.lang.StackOverflowError",
          "java.lang.StringIndexOutOfBoundsException",
          "java.lang.Throwable",
          "java.lang.VirtualMachineError");

  private static final Set<MethodReference> WAYS_TO_BITS =
      Set.of(
          new MethodReference(Float.class, "floatToIntBits", float.class, int.class),
          new MethodReference(Float.class, "floatToRawIntBits", float.class, int.class));

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (OurCode.holds(type)) {
      OurCode.visit(type, (method, instruction) -> checkNumbers(method, instruction, context));
      for (MethodHolder method : type.getMethods()) {
        checkCatches(method, context);
      }
    }
  }

  private static void checkNumbers(
      MethodHolder method, Instruction instruction, ClassHolderTransformerContext context) {
    if (isFloatArithmetic(instruction) || isFloatKept(method.getProgram(), instruction)) {
      report(
          method,
          instruction,
          "a float is not rounded to 24 bits in JavaScript: use a double",
          context);
    }
  }

  private static boolean isFloatArithmetic(Instruction instruction) {
    return instruction instanceof BinaryInstruction binary
        && binary.getOperandType() == NumericOperandType.FLOAT;
  }

  private static boolean isFloatKept(Program program, Instruction instruction) {
    return instruction instanceof CastNumberInstruction cast
        && cast.getTargetType() == NumericOperandType.FLOAT
        && !OurCode.usesOf(program, cast.getReceiver()).stream()
            .allMatch(PortabilityCheck::isWayToBits);
  }

  private static boolean isWayToBits(Instruction instruction) {
    return instruction instanceof InvokeInstruction call && WAYS_TO_BITS.contains(call.getMethod());
  }

  private static void checkCatches(MethodHolder method, ClassHolderTransformerContext context) {
    if (method.getProgram() == null) {
      return;
    }
    for (int i = 0; i < method.getProgram().basicBlockCount(); i++) {
      BasicBlock block = method.getProgram().basicBlockAt(i);
      for (TryCatchBlock attempt : block.getTryCatchBlocks()) {
        // Of no type is what closes a finally, which throws again.
        String caught = attempt.getExceptionType();
        if (caught != null && THROWN_BY_THE_MACHINE.contains(caught)) {
          report(
              method,
              attempt.getHandler().getFirstInstruction(),
              caught + " is caught, which browsers do not throw: test for its cause",
              context);
        }
      }
    }
  }

  private static void report(
      MethodHolder method,
      Instruction instruction,
      String message,
      ClassHolderTransformerContext context) {
    context
        .getDiagnostics()
        .error(new CallLocation(method.getReference(), instruction.getLocation()), message);
  }
}
