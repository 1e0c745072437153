package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.chart.Waterfall;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.List;

/** Ten requests in a row, one line each. */
final class Series {
  /** 97.5 % quantile of Student's t with 8 degrees of freedom: nine later requests. */
  private static final double STUDENT_8 = 2.306;

  private static final int LATER = 9;

  private Series() {}

  /** One bar a request, as far as it was watched. */
  static Element draw(Run run, double seconds) {
    double longest = 0;
    List<Waterfall.Row> rows = new ArrayList<>();
    for (RequestLog request : run.requests()) {
      boolean hasEnded = request.ended() <= seconds;
      boolean isSent = request.sent() <= seconds;
      longest = Math.max(longest, Math.min(request.ended(), seconds) - request.sent());
      rows.add(
          new Waterfall.Row(
              "Request " + request.number(),
              isSent ? request.spans(seconds) : List.of(),
              hasEnded ? value(request) : Quantity.NONE_YET,
              Double.NaN));
    }
    double axis = Axes.forRun(run, longest);
    return new Waterfall(
            "waterfall series", "Ten requests in a row", axis, Quantity.duration(axis), rows)
        .draw();
  }

  private static String value(RequestLog request) {
    return request.isAnswered() ? Quantity.duration(request.total()) : "gave up";
  }

  /** Mean total of all requests but the first, in seconds. There must be two at least. */
  static double laterMean(List<RequestLog> requests) {
    double sum = 0;
    for (int i = 1; i < requests.size(); i++) {
      sum += requests.get(i).total();
    }
    return sum / (requests.size() - 1);
  }

  /** What a run says of the mean, beside what theory says. */
  static String comparison(Run run) {
    List<RequestLog> requests = run.requests();
    for (RequestLog request : requests) {
      if (!request.isAnswered()) {
        return "Without an answer there is no mean to compare with theory.";
      }
    }
    return requests.size() == 1
        ? "One request is too few to tell a mean. In theory: "
            + Quantity.duration(Scene.expectedTotal(run.settings(), false))
            + " over many."
        : laterNine(run);
  }

  private static String laterNine(Run run) {
    List<RequestLog> requests = run.requests();
    double mean = laterMean(requests);
    double squares = 0;
    for (int i = 1; i < requests.size(); i++) {
      double off = requests.get(i).total() - mean;
      squares += off * off;
    }
    double halfWidth = STUDENT_8 * Math.sqrt(squares / (LATER - 1) / LATER);
    return "Requests 2 to 10: "
        + Quantity.duration(mean)
        + " ± "
        + Quantity.duration(halfWidth)
        + " (95 % interval of the mean, 9 requests). In theory: "
        + Quantity.duration(Scene.expectedTotal(run.settings(), true))
        + ".";
  }
}
