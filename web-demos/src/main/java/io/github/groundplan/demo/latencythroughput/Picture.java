package io.github.groundplan.demo.latencythroughput;

import io.github.groundplan.demo.instrument.Session;
import io.github.groundplan.demo.instrument.Sheet;
import io.github.groundplan.demo.stage.Box;
import io.github.groundplan.demo.stage.Packet;
import io.github.groundplan.demo.stage.PartState;
import io.github.groundplan.demo.stage.PartState.Condition;
import io.github.groundplan.demo.stage.Plan;
import io.github.groundplan.demo.stage.Road.Anchor;
import io.github.groundplan.demo.stage.Road.Curve;
import io.github.groundplan.demo.stage.Stage;
import io.github.groundplan.demo.view.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The road between a sender and a receiver, at the moment that is watched. */
final class Picture {
  /** Packets of a batch leave together; drawn behind each other they can be counted. */
  private static final double GAP = 0.025;

  private static final Plan WIDE =
      plan("wide", 720, 140, new Box(20, 40, 130, 60), new Box(570, 40, 130, 60));
  private static final Plan TALL =
      plan("tall", 320, 300, new Box(80, 20, 160, 60), new Box(80, 220, 160, 60));

  private Picture() {}

  private static Plan plan(String name, double width, double height, Box sender, Box receiver) {
    Map<String, Box> boxes = new LinkedHashMap<>();
    boxes.put(Convoy.SENDER, sender);
    boxes.put(Convoy.RECEIVER, receiver);
    boolean isWide = name.equals("wide");
    Curve line = isWide ? Curve.line(150, 70, 570, 70) : Curve.line(160, 80, 160, 220);
    Anchor label = isWide ? new Anchor(360, 100, "middle") : new Anchor(178, 155, "start");
    Anchor message = new Anchor(0, -18, "middle");
    io.github.groundplan.demo.stage.Road road =
        new io.github.groundplan.demo.stage.Road(
            Convoy.SENDER, Convoy.RECEIVER, line, label, message, false, false);
    return new Plan(name, width, height, boxes, List.of(road));
  }

  static Element of(Session<Flow> session, String sentence) {
    Map<String, PartState> parts = new LinkedHashMap<>();
    List<Packet> packets = new ArrayList<>();
    int waiting = 0;
    int arrived = 0;
    int count = Road.of(session.settings()).count();
    if (session.watch().isPresent()) {
      Flow flow = session.watch().get().run();
      count = flow.road().count();
      double now = session.watch().get().playback().seconds();
      for (int i = 0; i < count; i++) {
        double left = flow.journey().leftAt(i);
        if (flow.journey().arrivedAt(i) <= now) {
          arrived++;
        } else if (left <= now) {
          packets.add(packet(flow, i, (now - left) / flow.road().latencySeconds()));
        } else if (flow.road().readyAt(i) <= now) {
          waiting++;
        }
      }
    }
    Condition sending = waiting > 0 || !packets.isEmpty() ? Condition.BUSY : Condition.CALM;
    String sender = waiting > 0 ? waiting + " wait for their batch" : "ready";
    parts.put(Convoy.SENDER, new PartState("Sender", sender, 0, waiting, sending));
    double share = count == 0 ? 0 : (double) arrived / count;
    parts.put(
        Convoy.RECEIVER,
        new PartState("Receiver", arrived + " of " + count + " here", share, Condition.CALM));
    String latency = session.settings().text(Road.LATENCY.key()) + " ms";
    Stage stage =
        new Stage(sentence, parts, Map.of(Convoy.SENDER + "-" + Convoy.RECEIVER, latency), packets);
    return Sheet.stage(stage.draw(WIDE), stage.draw(TALL));
  }

  private static Packet packet(Flow flow, int number, double share) {
    double behind = number % flow.road().batch() * GAP;
    double place = Math.max(0, Math.min(1, share) * (1 - behind));
    return new Packet(Convoy.SENDER, Convoy.RECEIVER, "", place, false);
  }
}
