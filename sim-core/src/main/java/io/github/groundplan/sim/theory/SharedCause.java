package io.github.groundplan.sim.theory;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts that stand beside each other and yet fail together now and then: the beta-factor model (K.
 * N. Fleming, "A Reliability Model for Common Mode Failures in Redundant Safety Systems", General
 * Atomic report GA-A13284, 1975; IEC 61508-6:2010, annex D).
 *
 * <p>A share β of a part's outages has a cause that strikes all parts at once. That cause is in
 * series with the parts, whose other outages are independent. Each part by itself stays as
 * available as it was: with u of the time lost to the cause and v to the part's own outages, (1 -
 * u)(1 - v) is its availability, and u : v is β : 1 - β, as outages of one mean length are as
 * frequent as they take time.
 *
 * <p>The model is made for equal parts. Where they differ, β is a share of the outages of the most
 * available one; a cause that struck more often would leave it less available than it is.
 *
 * @param shared of the cause that all have in common
 * @param own of each part without that cause, in order
 */
public record SharedCause(Availability shared, List<Availability> own) {
  public SharedCause {
    own = List.copyOf(own);
  }

  /**
   * Divides the outages of parts.
   *
   * @param share β, 0 (independent) to 1 (all fail together)
   * @param parts one or more
   * @throws IllegalArgumentException if the share is out of range or there is no part
   */
  public static SharedCause of(double share, List<Availability> parts) {
    Require.share("share", share);
    Require.atLeast(1, "number of parts", parts.size());
    double cause = share * divisible(share, parts.get(mostAvailable(parts)).downShare());
    List<Availability> own = new ArrayList<>();
    for (Availability part : parts) {
      own.add(new Availability(rest(part.downShare(), cause)));
    }
    return new SharedCause(new Availability(cause), own);
  }

  /**
   * Which of these parts is up for most of the time: the first of equals.
   *
   * @param parts one or more
   */
  public static int mostAvailable(List<Availability> parts) {
    int best = 0;
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).downShare() < parts.get(best).downShare()) {
        best = i;
      }
    }
    return best;
  }

  /** The s of (1 - βs)(1 - (1 - β)s) = 1 - down, in a form that loses no digits. */
  private static double divisible(double share, double down) {
    return 2 * down / (1 + Math.sqrt(Math.max(0, 1 - 4 * share * (1 - share) * down)));
  }

  /** What is left of a part's time down, as a share of the time in which the cause is away. */
  private static double rest(double down, double cause) {
    return cause >= down ? 0 : (down - cause) / (1 - cause);
  }
}
