package io.github.groundplan.sim.estimate;

import io.github.groundplan.sim.number.Decimals;

/**
 * What has to be known, or assumed, of a service that stores objects and serves them. An action of
 * a user is one request, which reads one object or writes one.
 *
 * @param dailyUsers how many use it on one day, above zero
 * @param actionsPerUser on one day, above zero
 * @param readShare of the requests, 0 to 1; the others write
 * @param objectBytes of one object, above zero
 * @param retentionDays for how long an object is kept, above zero
 * @param copies of each object, one or more
 * @param peakFactor how many times the average comes in the busiest second, one or more
 * @param serverRate requests a second that one server sustains, above zero
 */
public record Service(
    double dailyUsers,
    double actionsPerUser,
    double readShare,
    double objectBytes,
    double retentionDays,
    double copies,
    double peakFactor,
    double serverRate) {
  /** The unit of what is counted: one request. */
  static final String REQUEST = "request";

  public Service {
    require(dailyUsers > 0, "dailyUsers", dailyUsers);
    require(actionsPerUser > 0, "actionsPerUser", actionsPerUser);
    require(readShare >= 0 && readShare <= 1, "readShare", readShare);
    require(objectBytes > 0, "objectBytes", objectBytes);
    require(retentionDays > 0, "retentionDays", retentionDays);
    require(copies >= 1, "copies", copies);
    require(peakFactor >= 1, "peakFactor", peakFactor);
    require(serverRate > 0, "serverRate", serverRate);
  }

  private static void require(boolean isAllowed, String name, double value) {
    if (!isAllowed) {
      throw new IllegalArgumentException(name + " is out of range: " + Decimals.text(value));
    }
  }

  Term users() {
    return Term.of("daily users", Amount.of(dailyUsers, "user"));
  }

  Term actions() {
    Dimension perUserAndDay =
        Dimension.of(REQUEST).per(Dimension.of("user")).per(Dimension.of("day"));
    return Term.of("actions per user", new Amount(actionsPerUser, perUserAndDay));
  }

  Term reading() {
    return Term.share("read share", readShare);
  }

  Term size() {
    return Term.of("object size", Amount.of(objectBytes, "B", REQUEST));
  }

  Term retention() {
    return Term.of("retention", Amount.of(retentionDays, "day"));
  }

  Term replication() {
    return Term.of("copies", Amount.of(copies));
  }

  Term peak() {
    return Term.of("peak factor", Amount.of(peakFactor));
  }

  Term rateOfOneServer() {
    Dimension perSecondAndServer =
        Dimension.of(REQUEST).per(Dimension.of("s")).per(Dimension.of("server"));
    return Term.of("rate of one server", new Amount(serverRate, perSecondAndServer));
  }
}
