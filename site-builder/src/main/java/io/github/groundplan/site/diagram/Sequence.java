package io.github.groundplan.site.diagram;

import io.github.groundplan.demo.chart.Ladder;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.site.diagnostic.Diagnostics;
import io.github.groundplan.site.diagnostic.Span;
import io.github.groundplan.site.typography.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sends what to whom, in order; drawn as the demos draw it, and read out row by row. */
final class Sequence {
  private static final int MOST = 4;
  private static final Pattern TIMED = Pattern.compile("(.*\\S)\\s*\\(([^()]*[0-9][^()]*)\\)");

  private final List<String> parties = new ArrayList<>();
  private final Diagnostics diagnostics;
  private boolean isClean = true;

  private Sequence(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  static Optional<List<Element>> draw(Script script, Span home, Diagnostics diagnostics) {
    Sequence sequence = new Sequence(diagnostics);
    List<Ladder.Step> steps = new ArrayList<>();
    for (Script.Step step : script.steps()) {
      sequence.add(step, steps);
    }
    if (script.isClean() && sequence.isClean && sequence.parties.size() < 2) {
      String hint = "write a line such as Client -> Server: GET /cart";
      diagnostics.report(home.error("a sequence needs two parties", hint));
      return Optional.empty();
    }
    return script.isClean() && sequence.isClean
        ? Optional.of(List.of(new Ladder(script.title(), sequence.names(), steps, "").draw()))
        : Optional.empty();
  }

  private void add(Script.Step step, List<Ladder.Step> steps) {
    int from = party(step.from());
    Matcher timed = TIMED.matcher(step.words());
    String words = timed.matches() ? timed.group(1) : step.words();
    String time = timed.matches() ? timed.group(2) : "";
    if (words.isEmpty()) {
      refuse(step.arrow(), "what is sent?", "write it behind a colon: Client -> Server: GET /cart");
    }
    if (step.to().isEmpty()) {
      steps.add(new Ladder.Work(from, words, time, 1));
    }
    for (Span name : step.to()) {
      int to = party(name);
      if (to == from) {
        refuse(name, "nobody sends to themselves here", "write what is done: Server: looks it up");
      } else {
        steps.add(new Ladder.Message(from, to, words, time, 1, step.isLost()));
      }
    }
  }

  private List<String> names() {
    return parties.stream().map(Punctuation::ofCaption).toList();
  }

  /** The number of a party; of those that are too many the first is told. */
  private int party(Span name) {
    int index = parties.indexOf(name.text());
    if (index >= 0) {
      return index;
    }
    parties.add(name.text());
    if (parties.size() == MOST + 1) {
      refuse(name, "a sequence has at most four parties", "they would not fit a phone");
    }
    return parties.size() - 1;
  }

  private void refuse(Span place, String message, String hint) {
    isClean = false;
    diagnostics.report(place.error(message, hint));
  }
}
