package io.github.groundplan.demo.teavm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.util.UsageExtractor;

/** The code of this project, as TeaVM sees it: Java's library is compiled too, and left alone. */
final class OurCode {
  private static final String OURS = "io.github.groundplan.";

  private OurCode() {}

  /** Whether a class is of this project and is to mean what Java says. */
  static boolean holds(ClassHolder type) {
    return type.getName().startsWith(OURS)
        // Written in what it replaces.
        && !type.getName().equals(JavaNumbers.class.getName());
  }

  /** Shows each instruction of a class, with its method; it may be replaced meanwhile. */
  static void visit(ClassHolder type, BiConsumer<MethodHolder, Instruction> visitor) {
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        visit(method.getProgram(), instruction -> visitor.accept(method, instruction));
      }
    }
  }

  /** Shows each instruction of a program; it may be replaced meanwhile. */
  static void visit(Program program, Consumer<Instruction> visitor) {
    for (int i = 0; i < program.basicBlockCount(); i++) {
      BasicBlock block = program.basicBlockAt(i);
      for (Instruction instruction : block) {
        visitor.accept(instruction);
      }
    }
  }

  /** The instructions that read a variable. */
  static List<Instruction> usesOf(Program program, Variable variable) {
    List<Instruction> uses = new ArrayList<>();
    UsageExtractor extractor = new UsageExtractor();
    visit(
        program,
        instruction -> {
          instruction.acceptVisitor(extractor);
          if (List.of(extractor.getUsedVariables()).contains(variable)) {
            uses.add(instruction);
          }
        });
    return uses;
  }

  /** A call of a static method. */
  static InvokeInstruction call(MethodReference method, Variable receiver, Variable... arguments) {
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(method);
    call.setArguments(arguments);
    call.setReceiver(receiver);
    return call;
  }
}
