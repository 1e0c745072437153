package io.github.groundplan.sim.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FormulaTest {
  private static final Term DISTANCE = Term.of("distance", Amount.of(90, "km"));
  private static final Term TIME = Term.of("time", Amount.of(2, "h"));
  private static final Term TRIPS = Term.of("trips", Amount.of(3));

  @Test
  void wordsNumbersAndResultAreOfOneFormula() {
    Formula formula = Formula.of(DISTANCE).times(TRIPS).per(TIME);
    assertEquals("distance × trips ÷ time", formula.words());
    assertEquals("90 km × 3 ÷ 2 h", formula.written(term -> term.amount().text()));
    assertEquals(Amount.of(135, "km", "h"), formula.result());
  }

  @Test
  void sumsAreOfOneDimension() {
    assertEquals(
        Amount.of(180, "km"),
        Formula.of(DISTANCE).plus(DISTANCE).plus(DISTANCE).minus(DISTANCE).result());
    assertThrows(IllegalArgumentException.class, () -> Formula.of(DISTANCE).plus(TIME));
  }

  @Test
  void whatWouldNeedParenthesesIsTwoSteps() {
    Formula sum = Formula.of(DISTANCE).plus(DISTANCE);
    assertThrows(IllegalArgumentException.class, () -> sum.times(TRIPS));
    Formula product = Formula.of(TRIPS).times(TRIPS);
    assertThrows(IllegalArgumentException.class, () -> product.minus(TRIPS));
    Step way = Step.of("way", sum);
    assertEquals(Amount.of(540, "km"), Formula.of(way.result()).times(TRIPS).result());
  }

  @Test
  void aStepIsATermOfTheNext() {
    Step speed = Step.of("speed", Formula.of(DISTANCE).per(TIME));
    Step way = Step.of("way", Formula.of(speed.result()).times(TIME));
    assertEquals("speed × time", way.formula().words());
    assertEquals(DISTANCE.amount(), way.result().amount());
  }

  @Test
  void aStepThatIsRoundedUpSaysSo() {
    Formula formula = Formula.of(DISTANCE).per(Term.of("one leg", Amount.of(50, "km")));
    Step legs = Step.roundedUp("legs", formula);
    assertTrue(legs.isRoundedUp());
    assertEquals(2, legs.value());
    assertEquals(1.8, legs.formula().result().value());
    assertFalse(Step.of("legs", formula).isRoundedUp());
  }

  @Test
  void aShareIsAPlainNumber() {
    Term all = Term.share("all", 1);
    Step rest = Step.share("rest", Formula.of(all).minus(Term.share("some", 0.25)));
    assertTrue(rest.result().isShare());
    assertEquals(0.75, rest.value());
    Step tenth = Step.share("tenth", Formula.of(all).minus(Term.share("nine tenths", 0.9)));
    assertEquals(0.1, tenth.value());
    assertThrows(IllegalArgumentException.class, () -> new Term("wrong", Amount.of(1, "s"), true));
  }
}
