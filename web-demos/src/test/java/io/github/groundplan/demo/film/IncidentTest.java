package io.github.groundplan.demo.film;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.scenario.Scenario;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class IncidentTest {
  /** Health is looked at each second from the start, twice before a target is removed. */
  private static final Scenario SYSTEM =
      Samples.read(
          """
          {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'lb'},
           'nodes': {'lb': {'kind': 'balancer', 'to': 'app', 'health': {'every': '1s',
               'failures': 2}},
             'app': {'kind': 'server', 'replicas': 2, 'service': '1ms', 'to': 'db'},
             'db': {'kind': 'database', 'service': '1ms', 'workers': 4,
               'replica': {'failover': '3s'}}},
           'run': {'warmup': '0s', 'for': '20s'}}
          """);

  private static List<Incident> incidents(String cues) {
    return Film.of(SYSTEM, Cues.parse(cues), 2).incidents();
  }

  @Test
  void killedServerIsDetectedByItsHealthChecksAndClientsRecoverThen() {
    Incident incident = incidents("5500000.kill.app.1").get(0);
    assertEquals("app.1", incident.machine());
    assertEquals(5.5, incident.seconds());
    assertEquals(1.5, incident.detectedAfter().orElseThrow(), 1e-9);
    assertTrue(incident.feltAfter().orElseThrow() <= 0.021);
    // The last request to fail is the last before the target was removed.
    assertEquals(1.5, incident.recoveredAfter().orElseThrow(), 0.021);
    assertEquals(OptionalDouble.empty(), incident.promotedAfter());
  }

  @Test
  void killedPrimaryIsReplacedAfterTheFailover() {
    Incident incident = incidents("5500000.kill.db").get(0);
    assertEquals("db.1", incident.machine());
    assertEquals(3, incident.promotedAfter().orElseThrow(), 1e-9);
    assertEquals(3, incident.recoveredAfter().orElseThrow(), 0.011);
    assertEquals(OptionalDouble.empty(), incident.detectedAfter());
    Film film = Film.of(SYSTEM, Cues.parse("5500000.kill.db"), 2);
    assertEquals("db.1", film.at(8.4).primary("db"));
    assertEquals("db.2", film.at(8.6).primary("db"));
  }

  @Test
  void killOfAStandbyIsNotFelt() {
    Incident incident = incidents("5500000.kill.db.2").get(0);
    assertEquals(OptionalDouble.empty(), incident.feltAfter());
    assertEquals(OptionalDouble.empty(), incident.recoveredAfter());
  }

  @Test
  void revivalEndsTheSearchForADetection() {
    Incident incident = incidents("5500000.kill.app.1,6500000.revive.app.1").get(0);
    assertEquals(OptionalDouble.empty(), incident.detectedAfter());
    assertEquals(1, incident.recoveredAfter().orElseThrow(), 0.021);
  }

  @Test
  void killThatIsNeverMadeGoodHasNoRecovery() {
    List<Incident> both = incidents("5500000.kill.app");
    assertEquals(2, both.size());
    assertTrue(both.get(0).feltAfter().isPresent());
    assertEquals(OptionalDouble.empty(), both.get(0).recoveredAfter());
  }

  @Test
  void nothingIsKnownBeforeItHasHappened() {
    Film film = Film.of(SYSTEM, Cues.parse("5500000.kill.app.1"), 2);
    assertEquals(List.of(), film.at(5.4).incidents());
    assertEquals(OptionalDouble.empty(), film.at(6.9).incidents().get(0).detectedAfter());
    Incident detected = film.at(7.1).incidents().get(0);
    assertEquals(1.5, detected.detectedAfter().orElseThrow(), 1e-9);
    assertEquals(OptionalDouble.empty(), film.at(8.9).incidents().get(0).recoveredAfter());
    assertTrue(film.at(9.1).incidents().get(0).recoveredAfter().isPresent());
    assertEquals(film.incidents(), film.end().incidents());
    assertTrue(film.at(7.1).isRemovedByHealthCheck("app.1"));
    assertTrue(!film.at(7.1).isRemovedByHealthCheck("app.2"));
    assertTrue(!film.at(6.9).isRemovedByHealthCheck("app.1"));
  }

  @Test
  void replicaThatIsDroppedByScalingIsNoIncident() {
    Scenario scaled =
        Samples.read(
            """
            {'clients': {'arrivals': {'constant': '100/s'}, 'to': 'app'},
             'nodes': {'app': {'kind': 'server', 'service': '8ms', 'scale': {'min': 1, 'max': 2,
               'up': '100%', 'down': '0%', 'boot': '1s'}}},
             'run': {'warmup': '0s', 'for': '10s'}}
            """);
    Film film = Film.of(scaled, Cues.parse("1000000.out.app,5000000.drop.app"), 1);
    assertTrue(film.at(6).isDown("app.2"));
    assertEquals(List.of(), film.incidents());
  }
}
