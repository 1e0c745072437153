package io.github.groundplan.demo.teavm;

import org.teavm.backend.javascript.codegen.SourceWriter;
import org.teavm.backend.javascript.rendering.Precedence;
import org.teavm.backend.javascript.spi.Injector;
import org.teavm.backend.javascript.spi.InjectorContext;
import org.teavm.model.MethodReference;

/** Prints a call of a method with two arguments as an operator, with all parentheses it needs. */
final class Infix implements Injector {
  private final char operator;
  private final Precedence left;
  private final Precedence right;

  private Infix(char operator, Precedence left, Precedence right) {
    this.operator = operator;
    this.left = left;
    this.right = right;
  }

  static Infix sum() {
    return new Infix('+', Precedence.ADDITION, Precedence.ADDITION.next());
  }

  /** To TeaVM a product binds closer than a remainder; to JavaScript they are of one rank. */
  static Infix product() {
    return new Infix('*', Precedence.MODULO, Precedence.MULTIPLICATION.next());
  }

  @Override
  public void generate(InjectorContext context, MethodReference method) {
    SourceWriter writer = context.getWriter();
    boolean isGrouped = context.getPrecedence().compareTo(left) > 0;
    if (isGrouped) {
      writer.append('(');
    }
    context.writeExpr(context.getArgument(0), left);
    writer.ws().append(operator).ws();
    // The operators are read from the left: on the right, one of the same rank is grouped.
    context.writeExpr(context.getArgument(1), right);
    if (isGrouped) {
      writer.append(')');
    }
  }
}
