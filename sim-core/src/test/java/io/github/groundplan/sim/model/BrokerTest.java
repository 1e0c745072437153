package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.RateLimit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokerTest {
  private final Bench bench = new Bench();

  private Broker broker(int queueLimit) {
    Work work = Work.of(1, millis(10)).withQueueLimit(queueLimit);
    return new Broker(bench.environment(), "queue", work, Admission.open());
  }

  @Test
  void callsAreAcknowledgedAtOnceAndWorkedOnLater() {
    Broker broker = broker(Work.UNLIMITED);
    Link link = bench.free("crowd", broker);
    bench.ask(link);
    bench.ask(link);
    assertEquals(List.of("0.0 1 GRANTED", "0.0 2 GRANTED"), bench.answers());
    assertEquals(2, broker.load());
    assertEquals(0, broker.meter().completed());
    bench.run();
    assertEquals(2, bench.answers().size());
    assertEquals(0.02, bench.environment().now(), 1e-12);
    assertEquals(2, broker.meter().completed());
    assertEquals(0, broker.load());
    assertEquals(0, bench.environment().calls().live());
  }

  @Test
  void fullBrokerRefuses() {
    Broker broker = broker(1);
    Link link = bench.free("crowd", broker);
    bench.ask(link);
    bench.ask(link);
    bench.ask(link);
    assertEquals(List.of("0.0 1 GRANTED", "0.0 2 GRANTED", "0.0 3 REFUSED"), bench.answers());
    bench.run();
    assertEquals(1, broker.meter().rejected());
    assertEquals(2, broker.meter().completed());
    assertEquals(0, bench.environment().calls().live());
  }

  @Test
  void jobsWaitWithoutImpatience() {
    Broker broker = broker(Work.UNLIMITED);
    Link link = bench.free("crowd", broker);
    bench.ask(link, 0, 1);
    bench.ask(link, 0, 1);
    bench.run();
    assertEquals(2, broker.meter().completed());
    assertEquals(0, broker.meter().abandoned());
  }

  @Test
  void workOfAConsumerIncludesWhatItCalls() {
    Server db = bench.server("db", Work.of(1, millis(30)));
    Broker broker = broker(Work.UNLIMITED);
    broker.calls(List.of(bench.target("queue", "db", CallPolicy.plain(), db)), false);
    Link link = bench.free("crowd", broker);
    bench.ask(link);
    bench.ask(link);
    bench.run();
    assertEquals(0.08, bench.environment().now(), 1e-12);
    assertEquals(1, broker.meter().busyMean(0.08), 1e-12);
    assertEquals(2, bench.answers().size());
  }

  @Test
  void killedBrokerLosesItsJobsAndFailsNewCalls() {
    Broker broker = broker(Work.UNLIMITED);
    Link link = bench.free("crowd", broker);
    bench.ask(link);
    bench.ask(link);
    bench.at(5, broker::kill);
    bench.askAt(6, link);
    assertEquals(List.of("0.0 1 GRANTED", "0.0 2 GRANTED", "6.0 3 FAILED"), bench.run());
    assertEquals(3, broker.meter().failed());
    assertEquals(0, broker.load());
    assertEquals(0, bench.environment().calls().live());
  }

  @Test
  void limitedBrokerTurnsCallsAwayAtTheDoor() {
    Admission admission = new Admission(Optional.of(new RateLimit(10, 1)), Optional.empty());
    Broker broker = new Broker(bench.environment(), "queue", Work.of(1, millis(1)), admission);
    Link link = bench.free("crowd", broker);
    bench.ask(link);
    bench.ask(link);
    assertEquals(List.of("0.0 1 GRANTED", "0.0 2 REFUSED"), bench.answers());
  }
}
