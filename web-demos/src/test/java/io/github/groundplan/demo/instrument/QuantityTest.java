package io.github.groundplan.demo.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.demo.chart.Unit;
import io.github.groundplan.sim.theory.Availability;
import java.util.List;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

class QuantityTest {
  @Test
  void thePaceIsToldAsWhatIsAboveOne() {
    assertEquals("Shown as fast as it happens.", Speed.words(1));
    assertEquals("Shown 8 times as fast as it happens.", Speed.words(8));
    assertEquals("Shown 14.6 times slower than it happens.", Speed.words(1 / 14.55));
    assertEquals("Shown 8,000 times slower than it happens.", Speed.words(1 / 8000.0));
  }

  private static final List<DoubleFunction<String>> WRITERS =
      List.of(
          Quantity::duration,
          Quantity::plainDuration,
          Quantity::anyDuration,
          Quantity::longDuration,
          Quantity::share,
          Quantity::fineShare,
          Quantity::availability,
          Quantity::nines,
          Quantity::rate,
          Quantity::count,
          Quantity::bytes,
          Quantity::bitsPerSecond,
          Quantity::dollarsPerHour,
          Quantity::number);

  @Test
  void whatIsNoNumberIsNotThereYet() {
    for (DoubleFunction<String> writer : WRITERS) {
      assertEquals(Quantity.NONE_YET, writer.apply(Double.NaN));
      assertEquals(Quantity.NONE_YET, writer.apply(Double.POSITIVE_INFINITY));
      assertEquals(Quantity.NONE_YET, writer.apply(Double.NEGATIVE_INFINITY));
    }
  }

  @Test
  void everyWriterCopesWithTheTiniestAndTheLargest() {
    for (DoubleFunction<String> writer : WRITERS) {
      for (double value : new double[] {0, Double.MIN_VALUE, 1e-12, 1e12, 1e200}) {
        String text = writer.apply(value);
        assertEquals(text.strip(), text);
        assertEquals(-1, text.indexOf("NaN"));
        assertEquals(-1, text.indexOf("null"));
      }
    }
  }

  @Test
  void readoutsOfTimeAreMillisecondsBelowASecond() {
    assertEquals("0.0 ms", Quantity.duration(0));
    assertEquals("72.4 ms", Quantity.duration(0.0724));
    assertEquals("999.9 ms", Quantity.duration(0.9999));
    assertEquals("1.00 s", Quantity.duration(0.99996));
    assertEquals("300.00 s", Quantity.duration(300));
  }

  @Test
  void readoutsOfLongTimesAreInMinutesHoursAndDays() {
    assertEquals("11.50 min", Quantity.duration(690));
    assertEquals("180.00 min", Quantity.duration(10_800));
    assertEquals("4.25 h", Quantity.duration(15_300));
    assertEquals("3.50 d", Quantity.duration(302_400));
  }

  /** Below two seconds an axis is in milliseconds, as its steps are. */
  @Test
  void aReadoutHasTheUnitOfTheAxisBesideIt() {
    for (double seconds : new double[] {0.5, 2, 60, 300, 301, 690, 10_800, 10_801, 3e5}) {
      String text = Quantity.duration(seconds);
      assertEquals(Unit.ofTime(seconds).symbol(), text.substring(text.indexOf(' ') + 1));
    }
  }

  @Test
  void timesOfAnySizeHaveThreeDigitsAndAUnitToMatch() {
    assertEquals("0.00 s", Quantity.anyDuration(0));
    assertEquals("1.50 ns", Quantity.anyDuration(1.5e-9));
    assertEquals("0.25 ns", Quantity.anyDuration(2.5e-10));
    assertEquals("100 ns", Quantity.anyDuration(1e-7));
    assertEquals("12.0 µs", Quantity.anyDuration(1.2e-5));
    assertEquals("999 µs", Quantity.anyDuration(9.99e-4));
    assertEquals("1.00 ms", Quantity.anyDuration(9.996e-4));
    assertEquals("2.35 s", Quantity.anyDuration(2.35));
    assertEquals("59.9 s", Quantity.anyDuration(59.94));
    assertEquals("1.00 min", Quantity.anyDuration(59.96));
    assertEquals("59.9 min", Quantity.anyDuration(3_596));
    assertEquals("1.00 h", Quantity.anyDuration(3_598));
    assertEquals("23.9 h", Quantity.anyDuration(86_200));
    assertEquals("1.00 d", Quantity.anyDuration(86_399));
    assertEquals("365 d", Quantity.anyDuration(Availability.YEAR_SECONDS));
  }

  @Test
  void downtimeReadsAsTheTableOfNinesPrintsIt() {
    assertDown("3.65 days", "7.3 hours", 0.99);
    assertDown("8.76 hours", "43.8 minutes", 0.999);
    assertDown("52.6 minutes", "4.38 minutes", 0.9999);
    assertDown("5.26 minutes", "26.3 seconds", 0.99999);
    assertDown("31.5 seconds", "2.63 seconds", 0.999999);
  }

  private static void assertDown(String year, String month, double availability) {
    Availability parts = Availability.of(availability);
    assertEquals(year, Quantity.longDuration(parts.downtime(Availability.YEAR_SECONDS)));
    assertEquals(month, Quantity.longDuration(parts.downtime(Availability.MONTH_SECONDS)));
  }

  @Test
  void oneOfAUnitIsSingular() {
    assertEquals("1 day", Quantity.longDuration(86_400));
    assertEquals("1 hour", Quantity.longDuration(3_599));
    assertEquals("1 minute", Quantity.longDuration(60));
    assertEquals("1 second", Quantity.longDuration(1));
    assertEquals("1 millisecond", Quantity.longDuration(0.001));
    assertEquals("0 seconds", Quantity.longDuration(0));
  }

  @Test
  void fineSharesNeverRoundToNothingOrAll() {
    assertEquals("0.00 %", Quantity.fineShare(0));
    assertEquals("< 0.01 %", Quantity.fineShare(1e-9));
    assertEquals("< 0.01 %", Quantity.fineShare(0.0000499));
    assertEquals("0.01 %", Quantity.fineShare(0.00005));
    assertEquals("0.03 %", Quantity.fineShare(0.0003));
    assertEquals("83.40 %", Quantity.fineShare(0.834));
    assertEquals("99.95 %", Quantity.fineShare(0.9995));
    assertEquals("> 99.99 %", Quantity.fineShare(0.99999));
    assertEquals("100.00 %", Quantity.fineShare(1));
  }

  @Test
  void availabilityShowsTwoDigitsAfterItsNines() {
    assertEquals("0.00 %", Quantity.availability(0));
    assertEquals("95.00 %", Quantity.availability(0.95));
    assertEquals("99.50 %", Quantity.availability(0.995));
    assertEquals("99.900 %", Quantity.availability(0.999));
    assertEquals("99.950 %", Quantity.availability(0.9995));
    assertEquals("99.9973 %", Quantity.availability(0.999973));
    assertEquals("99.9999990 %", Quantity.availability(0.99999999));
    assertEquals("100.00 %", Quantity.availability(1));
  }

  @Test
  void ninesAreCountedAsTheFieldCountsThem() {
    assertEquals("no nines", Quantity.nines(0));
    assertEquals("no nines", Quantity.nines(0.899));
    assertEquals("1 nine", Quantity.nines(0.9));
    assertEquals("2 nines", Quantity.nines(0.99));
    assertEquals("3 nines", Quantity.nines(0.999));
    assertEquals("3 nines", Quantity.nines(0.9995));
    assertEquals("4 nines", Quantity.nines(0.9999));
    assertEquals("5 nines", Quantity.nines(0.99999));
    assertEquals("never down", Quantity.nines(1));
  }

  @Test
  void ratesHaveThreeDigitsOrMore() {
    assertEquals("0.00 /s", Quantity.rate(0));
    assertEquals("0.25 /s", Quantity.rate(0.25));
    assertEquals("42.5 /s", Quantity.rate(42.5));
    assertEquals("160 /s", Quantity.rate(160.2));
    assertEquals("12,300 /s", Quantity.rate(12_300));
  }

  @Test
  void dataIsDecimal() {
    assertEquals("0 B", Quantity.bytes(0));
    assertEquals("512 B", Quantity.bytes(512));
    assertEquals("0.50 B", Quantity.bytes(0.5));
    assertEquals("999 B", Quantity.bytes(999));
    assertEquals("1.00 kB", Quantity.bytes(999.6));
    assertEquals("1.50 kB", Quantity.bytes(1500));
    assertEquals("1.00 MB", Quantity.bytes(999_600));
    assertEquals("12.0 GB", Quantity.bytes(1.2e10));
    assertEquals("140 TB", Quantity.bytes(1.4e14));
    assertEquals("3.00 PB", Quantity.bytes(3e15));
    assertEquals("2.50 ZB", Quantity.bytes(2.5e21));
    assertEquals("3,650 QB", Quantity.bytes(3.65e33));
  }

  @Test
  void dataToReckonWithHasFourDigits() {
    assertEquals("0 B", Quantity.workedBytes(0));
    assertEquals("1 kB", Quantity.workedBytes(1000));
    assertEquals("182.5 TB", Quantity.workedBytes(182.5e12));
    assertEquals("1.157 MB", Quantity.workedBytes(1_157_407));
    assertEquals("1 MB", Quantity.workedBytes(999_960));
    assertEquals("999.9 kB", Quantity.workedBytes(999_940));
    assertEquals("–", Quantity.workedBytes(Double.NaN));
  }

  @Test
  void bandwidthsAreInBits() {
    assertEquals("0 bps", Quantity.bitsPerSecond(0));
    assertEquals("56.0 kbps", Quantity.bitsPerSecond(56_000));
    assertEquals("10.0 Gbps", Quantity.bitsPerSecond(1e10));
  }

  @Test
  void countsAreWholeAndInGroups() {
    assertEquals("0", Quantity.count(0));
    assertEquals("7", Quantity.count(7));
    assertEquals("1,250,000", Quantity.count(1_250_000));
  }

  @Test
  void moneyHasCents() {
    assertEquals("$0.00/h", Quantity.dollarsPerHour(0));
    assertEquals("$0.40/h", Quantity.dollarsPerHour(0.4));
    assertEquals("$1,250.00/h", Quantity.dollarsPerHour(1250));
    assertEquals("-$0.40/h", Quantity.dollarsPerHour(-0.4));
    assertEquals("$0.00/h", Quantity.dollarsPerHour(-0.001));
  }
}
