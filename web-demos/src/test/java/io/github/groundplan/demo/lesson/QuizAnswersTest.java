package io.github.groundplan.demo.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.Percentiles;
import io.github.groundplan.sim.theory.Availability;
import io.github.groundplan.sim.theory.FanOut;
import io.github.groundplan.sim.theory.Mm1;
import io.github.groundplan.sim.theory.OperationalLaws;
import io.github.groundplan.sim.theory.Retries;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The questions of the course: how many there are, and the numbers that answer them. */
class QuizAnswersTest {
  private static final double DAY = 86_400;

  private final List<Bank.Question> questions = Bank.all();

  @Test
  void thereAreSixtyQuestionsOfAllKinds() {
    Map<Bank.Kind, Integer> counts = new HashMap<>();
    questions.forEach(question -> counts.merge(question.kind(), 1, Integer::sum));
    assertTrue(questions.size() >= 60, questions.size() + " questions");
    for (Bank.Kind kind : Bank.Kind.values()) {
      assertTrue(counts.getOrDefault(kind, 0) >= 5, kind + ": " + counts);
    }
  }

  @Test
  void everyNumberIsTheOneThatIsWorkedOut() {
    Map<String, Double> answers = answers();
    TreeSet<String> asked = new TreeSet<>();
    for (Bank.Question question : questions) {
      if (question.kind() == Bank.Kind.NUMBER) {
        asked.add(question.title());
        Double worked = answers.get(question.title());
        assertTrue(worked != null, "nobody works out: " + question.title());
        double allowed = Math.max(question.tolerance() / 2, 1e-9 * Math.abs(worked));
        assertEquals(worked, question.answer(), allowed, question.title());
      }
    }
    assertEquals(new TreeSet<>(answers.keySet()), asked);
  }

  private static Map<String, Double> answers() {
    Map<String, Double> answers = new HashMap<>();
    traffic(answers);
    waiting(answers);
    failing(answers);
    measuring(answers);
    estimating(answers);
    return answers;
  }

  private static void traffic(Map<String, Double> answers) {
    answers.put("A post goes viral", 20 * 50.0);
    answers.put("A million daily users", 3 * 20e6 / DAY);
    answers.put("After the crowd", 39_400 / (500.0 - 23));
    answers.put("Fourteen servers", Math.ceil(6944 / 500.0));
    answers.put("A warm request nearby", 2 * 15 + 12 + 1.3);
    answers.put("The distance alone", 2 * 75.0);
    answers.put("Three ways to begin", 2 * 80.0);
    answers.put("Round trips with TLS 1.3", 1.0 + 1);
    answers.put("Round trips with QUIC", 1.0);
  }

  private static void waiting(Map<String, Double> answers) {
    answers.put("Requests in flight", OperationalLaws.meanInside(500, 0.04));
    answers.put("Capped by a pool", OperationalLaws.rate(50, 0.01));
    answers.put("Response at ninety percent", 1000 * new Mm1(45, 50).figures().meanResponse());
    answers.put("Failures in a fleet", 7 * 1000 / (3 * 365.0));
    answers.put("Failures a year", 2 * 365 / 50.0);
    answers.put("Where the lower limit may be", 60 * 2 / 3.0);
  }

  private static void failing(Map<String, Double> answers) {
    Availability three = Availability.of(0.999);
    Availability two = Availability.of(0.99);
    answers.put("Two in series", 100 * Availability.series(List.of(three, three)).upShare());
    answers.put("Ten in a row", 100 * Math.pow(0.999, 10));
    answers.put("Two in parallel", 100 * Availability.parallel(List.of(two, two)).upShare());
    answers.put("The budget of a month", 40e6 * 0.001);
    answers.put(
        "Four nines a year", Availability.of(0.9999).downtime(Availability.YEAR_SECONDS) / 60);
    answers.put("Halving the repair", 100 * Availability.repaired(99, 0.5).upShare());
    answers.put("Headroom for one of five", 100 * 4 / 5.0);
    answers.put("The spare that is at work", 4 * 80 / 3.0);
    answers.put("Attempts over two layers", new Retries(3, 1).amplificationOver(2));
    answers.put("Four attempts, three layers", new Retries(4, 1).amplificationOver(3));
  }

  private static void measuring(Map<String, Double> answers) {
    answers.put("The ninety-ninth", Percentiles.nearestRank(sorted(197, 20, 3, 900), 99));
    double[] hundred = sorted(99, 50, 1, 5000);
    answers.put("One slow in a hundred", Percentiles.nearestRank(hundred, 99));
    answers.put("The mean of the same", Arrays.stream(hundred).average().orElseThrow());
    answers.put("Ten calls a page", 100 * new FanOut(10).slowPageShare(0.01));
    answers.put("A hundred calls", 100 * new FanOut(100).slowPageShare(0.01));
  }

  private static double[] sorted(int many, double quick, int few, double slow) {
    double[] all = new double[many + few];
    Arrays.fill(all, 0, many, quick);
    Arrays.fill(all, many, all.length, slow);
    return all;
  }

  private static void estimating(Map<String, Double> answers) {
    answers.put("Photos for a year", 2e6 * 500e3 * 365 * 3 / 1e12);
    answers.put("From a day to a second", 50e6 / DAY);
    answers.put("A day’s requests", 10e6 * 20 / DAY);
    answers.put("Posts for five years", 0.1 * 5 * 365 * 3);
    answers.put("Bits and bytes", 500 * 8 / 1000.0);
    answers.put("Servers for the peak", 21_000 / (1000 * 0.7));
  }
}
