package io.github.groundplan.demo.percentiles;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.LongRun;
import io.github.groundplan.demo.instrument.LongRunLine;
import io.github.groundplan.demo.instrument.LongRunPanel;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a session looks like, from the heading down to the tools. */
final class View {
  private static final int SLOWEST = 25;

  private final PercentilesDemo demo;
  private final Session<Requests> session;
  private final Moment now;
  private final Charts charts;
  private final Words words;
  private final Numbers numbers;
  private final Sheet sheet;

  View(PercentilesDemo demo, Session<Requests> session, String rootId) {
    this.demo = demo;
    this.session = session;
    now = new Moment(session);
    charts = now.hasRun() ? now.run().charts() : Charts.none();
    words = new Words(now);
    numbers = new Numbers(now);
    sheet = new Sheet(demo, rootId);
  }

  /** The whole demo. */
  Element section() {
    int told = now.told().count();
    return sheet.section(
        "A thousand requests go to four servers. Degrade one of the four, and see which numbers"
            + " tell.",
        session.reader(),
        Sheet.prediction(demo, session, Words.question(session.settings())),
        picture(),
        Sheet.sentence(words.sentence(session)),
        controls(),
        Sheet.timeline(session),
        Readout.row(numbers.levels()),
        Sheet.text("percentiles__words", words.definition()),
        averages(),
        pages(control(Fleet.CALLS)),
        note(),
        numbers.table().folded(),
        charts.histogram(told, now.told()).table("Response times, by bar").folded(),
        charts.dots().highest("The " + SLOWEST + " slowest requests", told, SLOWEST).folded(),
        pagesKnown().pages().table("Pages that meet the tail", Pages.MOST_CALLS).folded(),
        new LongRunPanel(session.longRun(), lines(), demo.longRunCommand(session)).draw(),
        sheet.tools(session, Speed.words(Speed.of(session.reader().speed()))));
  }

  /** Picture, numbers and tables of the finished run, with nothing to press. */
  Element still() {
    return sheet.still(
        picture(),
        Sheet.sentence(words.sentence(session)),
        Readout.row(numbers.levels()),
        Sheet.text("percentiles__words", words.definition()),
        averages(),
        pages(element("div", attributes("class", "percentiles__calls"))),
        note(),
        numbers.table().open());
  }

  private Element picture() {
    return element(
        "div",
        attributes("class", "demo__stage demo__charts"),
        charts.dots().upTo(now.ended(), now.waits()),
        charts.histogram(now.ended(), now.told()).draw());
  }

  private Element controls() {
    return Sheet.controls(
        Sheet.playback(
            session,
            "Play",
            take(PercentilesDemo.DEGRADED, "Degraded"),
            take(PercentilesDemo.HEALTHY, "Healthy")),
        List.of(control(Fleet.SHARE), control(Fleet.FACTOR)));
  }

  private Element take(String take, String label) {
    boolean isOn = session.take().equals(take);
    boolean isMain = isOn || (!now.hasRun() && take.equals(PercentilesDemo.DEGRADED));
    return element(
        "button",
        attributes(
            "type",
            "button",
            "class",
            isMain ? "button button--primary" : "button",
            "data-action",
            take,
            "aria-pressed",
            isOn ? "true" : "false"),
        label);
  }

  private Node control(String key) {
    return Controls.control(Fleet.SETTINGS.find(key).orElseThrow(), session.settings());
  }

  private Element averages() {
    return part(
        "Can four p99s be averaged?",
        numbers.averages(),
        charts.servers(now.told()).draw(),
        Sheet.text("percentiles__words", words.average()));
  }

  private Element pages(Node calls) {
    return part(
        "What does a page see that makes many calls?",
        numbers.pages(),
        calls,
        pagesKnown().pages().upTo(now.calls()),
        Sheet.text("percentiles__words", words.pages()));
  }

  /** Pages draw their calls from a whole run. */
  private Charts pagesKnown() {
    return now.isOver() ? charts : Charts.none();
  }

  private static Element part(String title, List<Readout> readouts, Node... parts) {
    List<Node> all = new ArrayList<>();
    all.add(element("h4", attributes("class", "percentiles__title"), title));
    all.addAll(List.of(parts));
    return element(
        "div", Attributes.none(), Sheet.charts(all.toArray(new Node[0])), Readout.row(readouts));
  }

  private static Element note() {
    return Sheet.note(
        "Notice how many must be slow before a percentile sees them: for p95 more than one in twenty,"
            + " for p99 more than one in a hundred. Once it sees them, it sees nothing else. The mean"
            + " sees every one of them, a little.");
  }

  private List<LongRunLine> lines() {
    return session.longRun() instanceof LongRun.Done
        ? Numbers.million(Theory.of(session.settings(), PercentilesDemo.isDegraded(session)))
        : LongRunPanel.latencies(Map.of());
  }
}
