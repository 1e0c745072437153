package io.github.groundplan.site.figure.function;

import io.github.groundplan.sim.reliability.BlockDiagram;
import io.github.groundplan.sim.reliability.Part;
import io.github.groundplan.sim.reliability.Stage;
import io.github.groundplan.sim.theory.Availability;
import io.github.groundplan.sim.theory.Retries;
import io.github.groundplan.site.figure.function.Parameter.Kind;
import io.github.groundplan.site.figure.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Functions of availability. */
final class Reliability {
  /** Of no meaning to the share of time down. */
  private static final double ANY_OUTAGE_SECONDS = 1;

  private Reliability() {}

  static List<Function> functions() {
    return List.of(
        Function.named(
                "downtime",
                "Time down in a period, as in `downtime(99.9 %, month)`.",
                all -> Value.of(up(all, 0).downtime(all.number(1)), Value.TIME))
            .with(Kind.SHARE, "availability")
            .with(Kind.TIME, "period"),
        Function.named(
                "nines",
                "How many nines an availability has: 3 for 99.9 %.",
                all -> Value.number(up(all, 0).nines()))
            .with(Kind.SHARE, "availability"),
        Function.named(
                "availability",
                "Of the mean time from a repair to the next failure, and of the mean repair.",
                all -> share(Availability.repaired(all.number(0), all.number(1))))
            .with(Kind.TIME, "mtbf", "mttr"),
        Function.named(
                "series",
                "Of parts that are all needed.",
                all -> share(Availability.series(parts(all))))
            .with(Kind.SHARE, "availability")
            .repeating(),
        Function.named(
                "parallel",
                "Of parts of which one is enough, and that fail independently.",
                all -> share(Availability.parallel(parts(all))))
            .with(Kind.SHARE, "availability")
            .repeating(),
        Function.named(
                "someOf",
                "Of so many equal parts, of which some are needed.",
                all -> share(Availability.someOf(all.whole(0), all.whole(1), up(all, 2))))
            .with(Kind.WHOLE, "needed", "parts")
            .with(Kind.SHARE, "availability"),
        Function.named(
                "someOf",
                "The same, where a share of all outages strikes all parts at once.",
                Reliability::sharing)
            .with(Kind.WHOLE, "needed", "parts")
            .with(Kind.SHARE, "availability", "shared"),
        Function.named(
                "attempts",
                "Mean attempts a request, of at most so many, each failing independently.",
                all -> Value.number(new Retries(all.whole(0), all.number(1)).meanAttempts()))
            .with(Kind.WHOLE, "most")
            .with(Kind.SHARE, "failing"),
        Function.named(
                "lost",
                "The share of requests of which no attempt succeeds.",
                all -> Value.share(new Retries(all.whole(0), all.number(1)).lostShare()))
            .with(Kind.WHOLE, "most")
            .with(Kind.SHARE, "failing"));
  }

  private static Availability up(Arguments all, int index) {
    return Availability.of(all.number(index));
  }

  private static Value share(Availability availability) {
    return Value.share(availability.upShare());
  }

  private static List<Availability> parts(Arguments all) {
    List<Availability> parts = new ArrayList<>();
    for (int i = 0; i < all.count(); i++) {
      parts.add(up(all, i));
    }
    return parts;
  }

  private static Value sharing(Arguments all) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < all.whole(1); i++) {
      parts.add(new Part("part" + i, up(all, 2), ANY_OUTAGE_SECONDS));
    }
    Stage stage = new Stage(parts, all.whole(0));
    return share(new BlockDiagram(List.of(stage), all.number(3)).availability());
  }
}
