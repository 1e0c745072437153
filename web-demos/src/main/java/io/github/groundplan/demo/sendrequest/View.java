package io.github.groundplan.demo.sendrequest;

import static io.github.groundplan.demo.view.Attributes.attributes;
import static io.github.groundplan.demo.view.Element.element;

import io.github.groundplan.demo.instrument.Controls;
import io.github.groundplan.demo.instrument.Prediction;
import io.github.groundplan.demo.instrument.Quantity;
import io.github.groundplan.demo.instrument.Reader;
import io.github.groundplan.demo.instrument.Readout;
import io.github.groundplan.demo.instrument.Setting;
import io.github.groundplan.demo.instrument.Speed;
import io.github.groundplan.demo.sendrequest.Model.Watch;
import io.github.groundplan.demo.stage.Stage;
import io.github.groundplan.demo.view.Attributes;
import io.github.groundplan.demo.view.Element;
import io.github.groundplan.demo.view.Node;
import java.util.ArrayList;
import java.util.List;

/** What a model looks like, from the heading down to the tools. */
final class View {
  private final Model model;
  private final String rootId;

  View(Model model, String rootId) {
    this.model = model;
    this.rootId = rootId;
  }

  /** The whole demo. */
  Element section() {
    return element(
        "section",
        attributes(
            "class",
            "demo",
            "data-demo",
            SendRequest.ID,
            "id",
            rootId,
            "aria-labelledby",
            rootId + "-title"),
        head(),
        element(
            "div",
            attributes("class", "demo__live"),
            prediction(),
            stage(),
            sentence(),
            controls(),
            Readout.row(Numbers.of(model)),
            charts(),
            note(),
            Hops.table(model).folded(),
            tools(),
            element("p", attributes("class", "demo__status visually-hidden", "role", "status"))));
  }

  /** Picture, numbers and table of the finished run, with nothing to press. */
  Element still() {
    return element(
        "div",
        attributes("class", "still", "id", rootId),
        stage(),
        sentence(),
        Readout.row(Numbers.of(model)),
        charts(),
        note(),
        Hops.table(model).open());
  }

  private Element head() {
    return element(
        "div",
        attributes("class", "demo__head"),
        element(
            "h3", attributes("class", "demo__title", "id", rootId + "-title"), "Send a request"),
        element(
            "p",
            attributes("class", "demo__lead"),
            "Send one request and watch where its time goes."));
  }

  private Element prediction() {
    List<Setting.Option> options = new ArrayList<>();
    for (Guess guess : Guess.values()) {
      options.add(new Setting.Option(guess.key(), guess.label()));
    }
    String right = "";
    String answer = "";
    if (model.isFinished()) {
      RequestLog first = model.watch().orElseThrow().run().requests().get(0);
      right = first.isAnswered() ? Guess.costliest(first).key() : "";
      answer = verdict(first);
    }
    return new Prediction(
            "Before you send: what will take the most time?",
            options,
            model.reader().guess(),
            right,
            answer)
        .draw();
  }

  private String verdict(RequestLog first) {
    if (!first.isAnswered()) {
      return "None of these: the client waited "
          + Quantity.duration(first.total())
          + " for an answer that did not come in time.";
    }
    Guess right = Guess.costliest(first);
    String cost =
        right.label()
            + " took the most: "
            + Quantity.duration(right.cost(first))
            + " of "
            + Quantity.duration(first.total())
            + ".";
    return cost + remark(right);
  }

  private String remark(Guess right) {
    String guess = model.reader().guess();
    if (guess.equals(Reader.NO_GUESS) || guess.equals(Reader.SKIPPED)) {
      return "";
    }
    return guess.equals(right.key()) ? " As you said." : " Not what you said: why?";
  }

  private Element stage() {
    Stage stage = Picture.of(model);
    return element(
        "div", attributes("class", "demo__stage"), stage.draw(Plans.WIDE), stage.draw(Plans.TALL));
  }

  private Element sentence() {
    return element("p", attributes("class", "demo__sentence"), Announcement.sentence(model));
  }

  private Element controls() {
    boolean isPlaying = model.watch().filter(watch -> watch.playback().isPlaying()).isPresent();
    List<Node> switches = new ArrayList<>();
    for (Setting setting : Scene.SETTINGS.all()) {
      if (!setting.key().equals(Scene.SEED)) {
        switches.add(Controls.control(setting, model.settings()));
      }
    }
    return element(
        "div",
        attributes("class", "demo__controls"),
        element(
            "div",
            attributes("class", "demo__buttons"),
            Controls.primaryButton("send", "Send request"),
            Controls.button("send-ten", "Send ten in a row", true),
            Controls.button("play", isPlaying ? "Pause" : "Play", true),
            Controls.button("step", "Step", true),
            Controls.button("reset", "Reset", model.watch().isPresent())),
        element("div", attributes("class", "demo__switches"), switches));
  }

  private Element charts() {
    List<Node> charts = new ArrayList<>();
    charts.add(Hops.waterfall(model));
    model.watch().ifPresent(watch -> addSeries(charts, watch));
    charts.add(comparison());
    charts.add(legend());
    return element("div", attributes("class", "demo__charts"), charts);
  }

  private static void addSeries(List<Node> charts, Watch watch) {
    if (watch.run().count() > 1) {
      charts.add(Series.draw(watch.run(), watch.playback().seconds()));
    }
  }

  /** The measured mean beside the closed form, once the run is over. */
  private Element comparison() {
    return element(
        "p",
        attributes("class", "series__summary"),
        model
            .watch()
            .filter(Watch::isFinished)
            .map(watch -> Series.comparison(watch.run()))
            .orElse("When the run is over, theory's mean will stand here."));
  }

  private static Element legend() {
    return element(
        "ul",
        attributes("class", "waterfall__legend"),
        key("network", "travelling"),
        key("work", "work"),
        key("waiting", "waiting"),
        key("flight", "in flight now"));
  }

  private static Element key(String kind, String label) {
    return element(
        "li",
        Attributes.none(),
        element(
            "svg",
            attributes("viewBox", "0 0 24 12", "aria-hidden", "true", "class", "waterfall__key"),
            element(
                "rect",
                attributes(
                    "class", "bar--" + kind, "x", "0", "y", "0", "width", "24", "height", "12"))),
        element("span", Attributes.none(), label));
  }

  private static Element note() {
    return element(
        "p",
        attributes("class", "demo__note"),
        "Notice how much time passes before the request itself leaves, and what is left of that"
            + " from the second request on.");
  }

  private Element tools() {
    String problem =
        model.reader().problems().isEmpty()
            ? ""
            : "The address was mended: " + String.join("; ", model.reader().problems()) + ".";
    return element(
        "div",
        attributes("class", "demo__tools"),
        Controls.whole(
            (Setting.Whole) Scene.SETTINGS.find(Scene.SEED).orElseThrow(), model.settings()),
        Controls.choice(Speed.SETTING, model.reader().speed()),
        Controls.button("copy-link", "Copy link", true),
        Controls.button("copy-command", "Copy command", true),
        element("p", attributes("class", "demo__pace"), pace()),
        element("p", attributes("class", "demo__notice"), model.reader().notice()),
        element("p", attributes("class", "demo__problem"), problem));
  }

  /** How much slower than life the run plays. */
  private String pace() {
    return model
        .watch()
        .map(watch -> SendRequest.slowMotion(watch.run()) / Speed.of(model.reader().speed()))
        .map(factor -> "Shown " + Quantity.number(factor) + " times slower than it happens.")
        .orElse("");
  }
}
