package io.github.groundplan.demo.percentiles;

import io.github.groundplan.demo.film.Narration;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Setting.Option;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.number.Decimals;
import java.util.ArrayList;
import java.util.List;

/** What the demo says, in sentences. */
final class Words {
  /** What the reader may expect to move most. */
  private static final Level[] CANDIDATES = {Level.MEAN, Level.P50, Level.P95, Level.P99};

  private final Moment now;

  Words(Moment now) {
    this.now = now;
  }

  /** The answers to the prediction. */
  static List<Option> guesses() {
    List<Option> guesses = new ArrayList<>();
    for (Level level : CANDIDATES) {
      guesses.add(new Option(level.metric(), level == Level.MEAN ? "The mean" : level.label()));
    }
    return guesses;
  }

  /** The prediction to make. */
  static String question(Values settings) {
    return "Before it runs: "
        + settings.text(Fleet.SHARE)
        + " % of the requests become "
        + settings.text(Fleet.FACTOR)
        + " times as slow. Which number moves most?";
  }

  /** Which number moved most; empty while that is open. */
  String right() {
    if (!isTold() || now.told().slow() == 0) {
      return "";
    }
    Level most = Level.MEAN;
    for (Level level : CANDIDATES) {
      most = now.moved(level) > now.moved(most) ? level : most;
    }
    return most.metric();
  }

  /** What the run says of the prediction. */
  String answer() {
    if (!isTold()) {
      return now.isOver() ? "These are healthy. Press Degraded." : "";
    }
    if (now.told().slow() == 0) {
      return "No request was slow: no number moved.";
    }
    StringBuilder text = new StringBuilder("Times the healthy value: ");
    for (Level level : CANDIDATES) {
      text.append(level == Level.MEAN ? "" : ", ").append(level.metric()).append(' ');
      text.append(Decimals.fixed(now.moved(level), 2));
    }
    return text.append('.').toString();
  }

  private boolean isTold() {
    return now.isOver() && now.isDegraded();
  }

  /** What happens, or has happened. */
  String sentence(Session<Requests> session) {
    if (!now.hasRun()) {
      return "Nothing has been sent yet. Press Degraded or Healthy, or Step to go from event to"
          + " event.";
    }
    if (now.isOver()) {
      return now.isDegraded() ? compared() : healthy();
    }
    int events = session.watch().orElseThrow().playback().events();
    return now.isPlaying() || events == 0
        ? progress()
        : Narration.tell(now.run().trace(), events - 1);
  }

  private String progress() {
    return Quantity.count(now.told().count())
        + " of "
        + Quantity.count(now.run().count())
        + " requests answered, "
        + slow()
        + ".";
  }

  private String slow() {
    int slow = now.told().slow();
    return (slow == 0 ? "none" : Quantity.count(slow)) + " of them from the slow disk";
  }

  private String healthy() {
    return "All "
        + Quantity.count(now.told().count())
        + " requests answered from memory: "
        + told(Level.MEAN)
        + " on average, and 99 % of them within "
        + told(Level.P99)
        + ".";
  }

  private String compared() {
    if (now.told().slow() == 0) {
      return "No request went to the slow disk: all is as it was when healthy.";
    }
    return Quantity.count(now.told().slow())
        + " of "
        + Quantity.count(now.told().count())
        + " requests went to the slow disk. The mean went from "
        + healthy(Level.MEAN)
        + " to "
        + told(Level.MEAN)
        + ", p99 from "
        + healthy(Level.P99)
        + " to "
        + told(Level.P99)
        + ".";
  }

  private String told(Level level) {
    return Quantity.duration(now.told().level(level));
  }

  private String healthy(Level level) {
    return Quantity.duration(now.run().healthy(level));
  }

  /** What a percentile is, with this run's rank. */
  String definition() {
    int count = now.told().count();
    if (count < Level.P99.needed()) {
      return "Percentiles here are nearest rank: p99 of 1,000 requests is the 990th smallest. Of"
          + " fewer than 100 it would be the largest, and says nothing.";
    }
    int rank = Level.P99.rank(count);
    String text =
        "Percentiles here are nearest rank: p99 of "
            + Quantity.count(count)
            + " requests is the "
            + ordinal(rank)
            + " smallest, and "
            + Quantity.count(count - rank)
            + (count - rank == 1 ? " is" : " are")
            + " slower. ";
    return now.isOver() ? text + edge(rank) : text;
  }

  /** Whether p99 is a slow request: more of them than lie beyond it must be slow. */
  private String edge(int rank) {
    int slow = now.told().slow();
    String last = " One request alone is beyond p99.9: too few to be sure of it.";
    if (slow == 0) {
      return last.substring(1);
    }
    boolean isSlow = now.run().isRankedSlow(rank);
    return Quantity.count(slow)
        + (slow == 1 ? " request was" : " requests were")
        + " slow, so p99 is "
        + (isSlow ? "one of them." : "none of them.")
        + last;
  }

  /** How wrong the average of percentiles is. */
  String average() {
    double averaged = now.told().averaged();
    if (!now.isOver() || Double.isNaN(averaged)) {
      return "Percentiles of servers cannot be averaged. Their histograms can be added, and the sum"
          + " has the percentiles of all.";
    }
    double off = averaged / now.told().merged() - 1;
    return "The average of the four p99s is "
        + Decimals.fixed(Math.abs(off) * 100, 0)
        + " % too "
        + (off < 0 ? "low" : "high")
        + ". Adding the four histograms gives the p99 of all requests, and not another.";
  }

  /** How the pages came about. */
  String pages() {
    String first =
        "A page waits for its slowest call. It meets the tail if one of its calls is slower than"
            + " p99.";
    if (!now.isOver()) {
      return first;
    }
    Pages pages = now.run().pages();
    return first
        + " Measured on "
        + Quantity.count(Pages.COUNT)
        + " pages, each of "
        + now.calls()
        + (now.calls() == 1 ? " call" : " calls")
        + " drawn from this run’s requests: 95 % interval "
        + Numbers.between(Numbers.percent(pages.low()), Numbers.percent(pages.high()))
        + ".";
  }

  /** {@code 1st, 2nd, 3rd, 4th, 11th, 990th}. */
  static String ordinal(int number) {
    int last = number % 10;
    boolean isTeen = number % 100 / 10 == 1;
    String end =
        isTeen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    return Quantity.count(number) + end;
  }
}
