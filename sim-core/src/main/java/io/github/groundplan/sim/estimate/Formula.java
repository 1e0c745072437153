package io.github.groundplan.sim.estimate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Named amounts, multiplied and divided, or added and subtracted, from left to right. The two kinds
 * are not mixed: a chain needs no parentheses, and what would need them is two steps.
 *
 * @param first what stands at the left
 * @param links what follows, in order
 * @param result of the whole, with its unit
 */
public record Formula(Term first, List<Link> links, Amount result) {
  /** How a term is joined to what stands before it. */
  public enum Operator {
    TIMES("×"),
    PER("÷"),
    PLUS("+"),
    MINUS("−");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** As it is written. */
    public String sign() {
      return sign;
    }

    private boolean isOfSums() {
      return this == PLUS || this == MINUS;
    }

    private Amount join(Amount left, Amount right) {
      return switch (this) {
        case TIMES -> left.times(right);
        case PER -> left.per(right);
        case PLUS -> left.plus(right);
        case MINUS -> left.minus(right);
      };
    }
  }

  /** A term and how it is joined. */
  public record Link(Operator operator, Term term) {}

  public Formula {
    links = List.copyOf(links);
  }

  /** The term alone. */
  public static Formula of(Term term) {
    return new Formula(term, List.of(), term.amount());
  }

  /** Times this term. */
  public Formula times(Term term) {
    return with(Operator.TIMES, term);
  }

  /**
   * Divided by this term.
   *
   * @throws ArithmeticException if it is zero
   */
  public Formula per(Term term) {
    return with(Operator.PER, term);
  }

  /** Plus this term, which must be of the same dimension. */
  public Formula plus(Term term) {
    return with(Operator.PLUS, term);
  }

  /** Minus this term, which must be of the same dimension. */
  public Formula minus(Term term) {
    return with(Operator.MINUS, term);
  }

  private Formula with(Operator operator, Term term) {
    if (!links.isEmpty() && links.get(0).operator().isOfSums() != operator.isOfSums()) {
      throw new IllegalArgumentException(
          "a chain is of products or of sums: "
              + words()
              + " "
              + operator.sign()
              + " "
              + term.name());
    }
    List<Link> longer = new ArrayList<>(links);
    longer.add(new Link(operator, term));
    return new Formula(first, longer, operator.join(result, term.amount()));
  }

  /** In words: {@code daily users × actions per user}. */
  public String words() {
    return written(Term::name);
  }

  /**
   * With the numbers put in: {@code 100,000,000 × 10}.
   *
   * @param notation how one term is written
   */
  public String written(Function<Term, String> notation) {
    StringBuilder text = new StringBuilder(notation.apply(first));
    for (Link link : links) {
      text.append(' ').append(link.operator().sign()).append(' ');
      text.append(notation.apply(link.term()));
    }
    return text.toString();
  }
}
