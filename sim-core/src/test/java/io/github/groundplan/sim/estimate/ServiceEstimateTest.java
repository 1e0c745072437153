package io.github.groundplan.sim.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.theory.OperationalLaws;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ServiceEstimateTest {
  /** A hundred million users, ten actions each, nine of ten read, a kilobyte, five years. */
  private static final Service MICROBLOG = new Service(1e8, 10, 0.9, 1000, 1825, 3, 3, 1000);

  private static ServiceEstimate estimate(Service service) {
    return ServiceEstimate.of(service, Planning.usual());
  }

  private static List<Step> steps(ServiceEstimate sheet) {
    List<Step> all = new ArrayList<>(sheet.traffic().steps());
    all.addAll(sheet.storage().steps());
    all.addAll(sheet.bandwidth().steps());
    all.addAll(sheet.hotSet().steps());
    all.addAll(sheet.fleet().byRate());
    all.addAll(sheet.fleet().byLittle());
    return all;
  }

  @Test
  void aSheetByHandComesToTheSame() {
    ServiceEstimate sheet = estimate(MICROBLOG);
    assertEquals(1e9, sheet.traffic().aDay().value());
    assertEquals(11_574.074, sheet.traffic().average().value(), 0.001);
    assertEquals(34_722.222, sheet.traffic().peak().value(), 0.001);
    assertEquals(10_416.667, sheet.traffic().reads().value(), 0.001);
    assertEquals(1_157.407, sheet.traffic().writes().value(), 0.001);
    assertEquals(100e9, sheet.storage().aDay().value(), 1);
    assertEquals(36.5e12, sheet.storage().aYear().value(), 1e3);
    assertEquals(547.5e12, sheet.storage().total().value(), 1e3);
    assertEquals(1_157_407, sheet.bandwidth().in().value(), 1);
    assertEquals(10_416_667, sheet.bandwidth().out().value(), 1);
    assertEquals(31_250_000, sheet.bandwidth().outAtPeak().value(), 1);
    assertEquals(180e9, sheet.hotSet().memory().value(), 1);
    assertEquals(50, sheet.fleet().servers().value());
  }

  @Test
  void everyStepIsInTheUnitThatItsNameSays() {
    List<String> units = new ArrayList<>();
    for (Step step : steps(estimate(MICROBLOG))) {
      units.add(step.name() + ": " + step.result().amount().dimension().text());
    }
    assertEquals(
        List.of(
            "requests a day: request/day",
            "average requests a second: request/s",
            "peak requests a second: request/s",
            "write share: ",
            "reads a second: request/s",
            "writes a second: request/s",
            "writes a day: request/day",
            "new data a day: B/day",
            "new data a year: B/year",
            "data kept: B",
            "storage: B",
            "bandwidth in: B/s",
            "bandwidth out: B/s",
            "bandwidth in at the peak: B/s",
            "bandwidth out at the peak: B/s",
            "reads a day: request/day",
            "cache memory: B",
            "planned rate of one server: request/s·server",
            "servers: server",
            "time of one request: s",
            "requests in progress at the peak: request",
            "planned at once in one server: request/server",
            "servers that hold them: server"),
        units);
  }

  @Test
  void theFormulasReadAsSentences() {
    ServiceEstimate sheet = estimate(MICROBLOG);
    assertEquals("daily users × actions per user", sheet.traffic().aDay().formula().words());
    assertEquals("requests a day ÷ seconds in a day", sheet.traffic().average().formula().words());
    assertEquals("all − read share", sheet.traffic().writeShare().formula().words());
    assertEquals(
        "reads a day × one day × hot share × object size",
        sheet.hotSet().memory().formula().words());
    assertEquals(
        "1000000000 request/day ÷ 86400 s/day",
        sheet.traffic().average().formula().written(term -> term.amount().text()));
  }

  @Test
  void readsAndWritesAreAllRequests() {
    forManyServices(
        (service, sheet) -> {
          double both = sheet.traffic().reads().value() + sheet.traffic().writes().value();
          assertEquals(1, both / sheet.traffic().average().value(), 1e-12, service::toString);
        });
  }

  @Test
  void littlesLawTakesAsManyServers() {
    forManyServices(
        (service, sheet) -> {
          Fleet fleet = sheet.fleet();
          assertEquals(fleet.servers().value(), fleet.serversToHold().value(), service::toString);
          double inside =
              OperationalLaws.meanInside(
                  sheet.traffic().peak().value(), fleet.timeInServer().value());
          assertEquals(inside, fleet.inProgress().value(), service::toString);
        });
  }

  @Test
  void theServersAreEnoughAndOneFewerIsNot() {
    forManyServices(
        (service, sheet) -> {
          BigDecimal planned = exact(service.serverRate()).multiply(new BigDecimal("0.7"));
          double servers = sheet.fleet().servers().value();
          BigDecimal peak = peakByHand(service);
          BigDecimal room = peak.multiply(new BigDecimal("1e-11"));
          assertTrue(
              planned.multiply(exact(servers)).add(room).compareTo(peak) >= 0, service::toString);
          assertTrue(
              planned.multiply(exact(servers - 1)).subtract(room).compareTo(peak) < 0,
              service::toString);
        });
  }

  @Test
  void nothingIsRoundedOnTheWay() {
    forManyServices(
        (service, sheet) -> {
          assertClose(peakByHand(service), sheet.traffic().peak().value(), service);
          BigDecimal writes =
              exact(service.dailyUsers())
                  .multiply(exact(service.actionsPerUser()))
                  .multiply(BigDecimal.ONE.subtract(exact(service.readShare())));
          BigDecimal storage =
              writes
                  .multiply(exact(service.objectBytes()))
                  .multiply(exact(service.retentionDays()))
                  .multiply(exact(service.copies()));
          assertClose(storage, sheet.storage().total().value(), service);
        });
  }

  @Test
  void withoutWritesNothingIsKeptAndWithoutReadsNothingIsCached() {
    ServiceEstimate reading = estimate(new Service(1e6, 1, 1, 1000, 365, 3, 2, 100));
    assertEquals(0, reading.storage().total().value());
    assertEquals(0, reading.bandwidth().inAtPeak().value());
    ServiceEstimate writing = estimate(new Service(1e6, 1, 0, 1000, 365, 3, 2, 100));
    assertEquals(0, writing.hotSet().memory().value());
    assertEquals(0, writing.bandwidth().out().value());
  }

  @Test
  void oneUserNeedsOneServer() {
    assertEquals(1, estimate(new Service(1, 0.1, 0.5, 1, 1, 1, 1, 1e6)).fleet().servers().value());
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Service(0, 1, 0, 1, 1, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Service(1, 1, 1.1, 1, 1, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Service(1, 1, 0, 1, 1, 1, 0.5, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new Service(1, 1, Double.NaN, 1, 1, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Planning(0.2, 0, 100));
  }

  private interface Fact {
    void check(Service service, ServiceEstimate sheet);
  }

  private static void forManyServices(Fact fact) {
    Random random = new Random(11);
    for (int i = 0; i < 3000; i++) {
      Service service =
          new Service(
              Math.ceil(Math.pow(10, 10 * random.nextDouble())),
              1 + random.nextInt(1000) / 10.0,
              random.nextInt(1001) / 1000.0,
              Math.ceil(Math.pow(10, 9 * random.nextDouble())),
              1 + random.nextInt(36_500),
              1 + random.nextInt(10),
              1 + random.nextInt(99) / 2.0,
              Math.ceil(Math.pow(10, 6 * random.nextDouble())));
      fact.check(service, estimate(service));
    }
  }

  private static BigDecimal exact(double value) {
    return BigDecimal.valueOf(value);
  }

  private static BigDecimal peakByHand(Service service) {
    return exact(service.dailyUsers())
        .multiply(exact(service.actionsPerUser()))
        .multiply(exact(service.peakFactor()))
        .divide(new BigDecimal(86_400), new MathContext(40, RoundingMode.HALF_EVEN));
  }

  private static void assertClose(BigDecimal expected, double value, Service service) {
    double room = Math.abs(expected.doubleValue()) * 1e-11 + 1e-300;
    assertEquals(expected.doubleValue(), value, room, service::toString);
  }
}
