package io.github.groundplan.sim.model;

import static io.github.groundplan.sim.model.Bench.millis;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.groundplan.sim.measure.EventKind;
import io.github.groundplan.sim.policy.CallPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplicationTest {
  private final Bench bench = new Bench();
  private final Server gateway = bench.server("gateway", Work.none());
  private final Link link = bench.free("crowd", gateway);
  private final List<Server> machines = new ArrayList<>();

  private Replication database(int count, double failoverMillis, double readShare) {
    List<Link> links = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Server machine = bench.server("db." + i, Work.of(Work.UNLIMITED, millis(1)));
      machines.add(machine);
      links.add(bench.free("gateway", machine));
    }
    Replication database =
        new Replication(bench.environment(), machines, failoverMillis / 1000, readShare);
    Route route =
        new Route(bench.environment(), "gateway-db", database.router("gateway", "db"), links);
    gateway.calls(List.of(new Target("db", route, CallPolicy.plain())), false);
    return database;
  }

  private void kill(double millis, Replication database, int machine) {
    bench.at(
        millis,
        () -> {
          machines.get(machine).kill();
          database.stateChanged();
        });
  }

  private void revive(double millis, Replication database, int machine) {
    bench.at(
        millis,
        () -> {
          machines.get(machine).revive();
          database.stateChanged();
        });
  }

  private int arrivals(int machine) {
    return machines.get(machine).meter().arrivals();
  }

  @Test
  void callsGoToThePrimaryAlone() {
    database(3, 50, 0);
    for (int i = 0; i < 10; i++) {
      bench.ask(link);
    }
    bench.run();
    assertEquals(10, arrivals(0));
  }

  @Test
  void callsFailUntilAFollowerHasTakenThePrimarysPlace() {
    Replication database = database(3, 50, 0);
    kill(10, database, 0);
    bench.askAt(20, link);
    bench.askAt(59, link);
    bench.askAt(61, link);
    assertEquals(List.of("20.0 1 FAILED", "59.0 2 FAILED", "62.0 3 GRANTED"), bench.run());
    assertEquals(List.of("60.0 0 db.2"), bench.told(EventKind.PROMOTED));
    assertEquals("db.2", database.primary().name());
  }

  @Test
  void oldPrimaryComesBackAsAFollower() {
    Replication database = database(2, 50, 0);
    kill(10, database, 0);
    revive(100, database, 0);
    bench.askAt(110, link);
    bench.run();
    assertEquals(1, arrivals(1));
    assertEquals("db.2", database.primary().name());
  }

  @Test
  void primaryThatIsBackInTimeStaysThePrimary() {
    Replication database = database(2, 50, 0);
    kill(10, database, 0);
    revive(40, database, 0);
    bench.run();
    assertEquals("db.1", database.primary().name());
    assertEquals(List.of(), bench.told(EventKind.PROMOTED));
  }

  @Test
  void failoverTimeBeginsAnewWithEachDeath() {
    Replication database = database(2, 50, 0);
    kill(10, database, 0);
    revive(40, database, 0);
    kill(50, database, 0);
    bench.run();
    assertEquals(List.of("100.0 0 db.2"), bench.told(EventKind.PROMOTED));
  }

  @Test
  void firstFollowerThatIsUpIsPromoted() {
    Replication database = database(3, 50, 0);
    kill(5, database, 1);
    kill(10, database, 0);
    bench.run();
    assertEquals(List.of("60.0 0 db.3"), bench.told(EventKind.PROMOTED));
  }

  @Test
  void followerThatIsBackIsPromotedInItsTimeWhenAllWereDown() {
    Replication database = database(2, 50, 0);
    kill(5, database, 1);
    kill(10, database, 0);
    revive(200, database, 1);
    bench.run();
    assertEquals(List.of("250.0 0 db.2"), bench.told(EventKind.PROMOTED));
  }

  @Test
  void shareOfReadsIsSpreadOverTheFollowers() {
    database(3, 50, 0.6);
    for (int i = 0; i < 10_000; i++) {
      bench.askAt(i, link);
    }
    bench.run();
    assertEquals(4000, arrivals(0), 150);
    assertEquals(arrivals(1), arrivals(2), 1);
  }

  @Test
  void readsGoOnWithoutThePrimaryAndToItWithoutFollowers() {
    Replication database = database(3, 1000, 1);
    kill(5, database, 0);
    bench.askAt(10, link);
    kill(20, database, 1);
    bench.askAt(30, link);
    revive(40, database, 0);
    kill(50, database, 2);
    bench.askAt(60, link);
    assertEquals(List.of("11.0 1 GRANTED", "31.0 2 GRANTED", "61.0 3 GRANTED"), bench.run());
    assertEquals(List.of(1, 1, 1), List.of(arrivals(0), arrivals(1), arrivals(2)));
  }
}
