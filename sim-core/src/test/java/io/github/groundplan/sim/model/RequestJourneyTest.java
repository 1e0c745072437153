package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.model.RequestResult.Outcome;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.RoundRobin;
import io.github.groundplan.sim.random.Distribution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A client, a resolver, a server and a database, wired together with constants. */
class RequestJourneyTest {
  private static final Distribution DISK = Bench.millis(8);
  private static final Distribution MEMORY = Bench.millis(1);

  private final Bench bench = new Bench();
  private final Environment environment = bench.environment();
  private Server server;
  private Link toServer;

  private Client client(Client.Settings settings, double serviceMillis, boolean isHit) {
    server = bench.server("server", Work.of(2, Bench.millis(serviceMillis)));
    toServer = bench.link("client", server, 20);
    RowStore database = new RowStore(environment, "database", 4, MEMORY, DISK, isHit);
    Link toDatabase = bench.link("server", database, 0.5);
    Route route = new Route(environment, "server", new RoundRobin(), List.of(toDatabase));
    Exchange select = Exchange.of("SELECT", "rows");
    server.calls(List.of(new Target("database", route, CallPolicy.plain(), select)), false);
    return new Client(
        environment,
        "client",
        settings,
        Protocol.https("GET /users"),
        bench.link("client", dns(), 5),
        toServer);
  }

  private Resolver dns() {
    Work work = Work.of(Work.UNLIMITED, Bench.millis(2));
    return new Resolver(environment, "dns", work, Admission.open(), 0);
  }

  private String run(Client client, int requests) {
    client.start(requests);
    bench.run();
    assertEquals(0, environment.calls().live());
    return bench.text();
  }

  @Test
  void coldRequestPaysForEverything() {
    Client client = client(new Client.Settings(1, false, false), 3, false);
    assertEquals(
        """
        0.0 1 REQUEST_SENT client | server | GET /users
        0.0 1 MESSAGE_DEPARTED client | dns | DNS query
        5.0 1 MESSAGE_ARRIVED dns | client | DNS query
        5.0 1 SERVICE_STARTED dns | client | look up
        7.0 1 SERVICE_ENDED dns | client | look up
        7.0 1 MESSAGE_DEPARTED dns | client | DNS answer
        12.0 1 MESSAGE_ARRIVED client | dns | DNS answer
        12.0 1 NAME_RESOLVED client | dns
        12.0 1 MESSAGE_DEPARTED client | server | SYN
        32.0 1 MESSAGE_ARRIVED server | client | SYN
        32.0 1 MESSAGE_DEPARTED server | client | SYN-ACK
        52.0 1 MESSAGE_ARRIVED client | server | SYN-ACK
        52.0 1 MESSAGE_DEPARTED client | server | ClientHello
        72.0 1 MESSAGE_ARRIVED server | client | ClientHello
        72.0 1 MESSAGE_DEPARTED server | client | ServerHello
        92.0 1 MESSAGE_ARRIVED client | server | ServerHello
        92.0 1 CONNECTION_OPENED client | server
        92.0 1 MESSAGE_DEPARTED client | server | GET /users
        112.0 1 MESSAGE_ARRIVED server | client | GET /users
        112.0 1 SERVICE_STARTED server | client | handle request
        115.0 1 SERVICE_ENDED server | client | handle request
        115.0 1 MESSAGE_DEPARTED server | database | SELECT
        115.5 1 MESSAGE_ARRIVED database | server | SELECT
        115.5 1 SERVICE_STARTED database | server | read from disk
        123.5 1 SERVICE_ENDED database | server | read from disk
        123.5 1 WORKER_FREED database | server
        123.5 1 MESSAGE_DEPARTED database | server | rows
        124.0 1 MESSAGE_ARRIVED server | database | rows
        124.0 1 WORKER_FREED server | client
        124.0 1 MESSAGE_DEPARTED server | client | 200 OK
        144.0 1 MESSAGE_ARRIVED client | server | 200 OK
        144.0 1 REQUEST_COMPLETED client | server | 200 OK
        """,
        run(client, 1));
    assertTrue(client.isNameKnown());
    assertTrue(client.isConnected());
  }

  @Test
  void warmRequestPaysForTheRequestAlone() {
    Client client = client(new Client.Settings(1, true, true), 3, true);
    assertEquals(
        """
        0.0 1 REQUEST_SENT client | server | GET /users
        0.0 1 NAME_KNOWN client | dns
        0.0 1 CONNECTION_REUSED client | server
        0.0 1 MESSAGE_DEPARTED client | server | GET /users
        20.0 1 MESSAGE_ARRIVED server | client | GET /users
        20.0 1 SERVICE_STARTED server | client | handle request
        23.0 1 SERVICE_ENDED server | client | handle request
        23.0 1 MESSAGE_DEPARTED server | database | SELECT
        23.5 1 MESSAGE_ARRIVED database | server | SELECT
        23.5 1 SERVICE_STARTED database | server | read from memory
        24.5 1 SERVICE_ENDED database | server | read from memory
        24.5 1 WORKER_FREED database | server
        24.5 1 MESSAGE_DEPARTED database | server | rows
        25.0 1 MESSAGE_ARRIVED server | database | rows
        25.0 1 WORKER_FREED server | client
        25.0 1 MESSAGE_DEPARTED server | client | 200 OK
        45.0 1 MESSAGE_ARRIVED client | server | 200 OK
        45.0 1 REQUEST_COMPLETED client | server | 200 OK
        """,
        run(client, 1));
  }

  @Test
  void secondRequestFindsEverythingWarm() {
    Client client = client(new Client.Settings(1, false, false), 3, false);
    run(client, 3);
    assertEquals(3, client.results().size());
    assertEquals(0.144, client.results().get(0).latency(), 1e-12);
    assertEquals(0.045, client.results().get(1).latency(), 1e-12);
    assertEquals(0.045, client.results().get(2).latency(), 1e-12);
    assertEquals(client.results().get(0).endedAt(), client.results().get(1).sentAt());
  }

  @Test
  void serverOutOfReachSwallowsTheHandshake() {
    Client client = client(new Client.Settings(0.1, true, false), 3, false);
    toServer.cut();
    assertEquals(
        """
        0.0 1 REQUEST_SENT client | server | GET /users
        0.0 1 NAME_KNOWN client | dns
        0.0 1 MESSAGE_DEPARTED client | server | SYN
        20.0 1 MESSAGE_LOST server | client | SYN
        100.0 1 REQUEST_TIMED_OUT client | server | GET /users
        100.0 2 REQUEST_SENT client | server | GET /users
        100.0 2 NAME_KNOWN client | dns
        100.0 2 MESSAGE_DEPARTED client | server | SYN
        120.0 2 MESSAGE_LOST server | client | SYN
        200.0 2 REQUEST_TIMED_OUT client | server | GET /users
        """,
        run(client, 2));
    assertEquals(Outcome.TIMED_OUT, client.results().get(1).outcome());
  }

  @Test
  void serverOutOfReachSwallowsTheRequestOnAnOpenConnection() {
    Client client = client(new Client.Settings(0.1, true, true), 3, false);
    toServer.cut();
    assertEquals(
        """
        0.0 1 REQUEST_SENT client | server | GET /users
        0.0 1 NAME_KNOWN client | dns
        0.0 1 CONNECTION_REUSED client | server
        0.0 1 MESSAGE_DEPARTED client | server | GET /users
        20.0 1 MESSAGE_LOST server | client | GET /users
        100.0 1 REQUEST_TIMED_OUT client | server | GET /users
        """,
        run(client, 1));
  }

  @Test
  void serverThatIsDeadRefusesTheHandshakeAtOnce() {
    Client client = client(new Client.Settings(0.1, true, false), 3, false);
    server.kill();
    assertEquals(
        """
        0.0 0 KILLED server
        0.0 1 REQUEST_SENT client | server | GET /users
        0.0 1 NAME_KNOWN client | dns
        0.0 1 MESSAGE_DEPARTED client | server | SYN
        20.0 1 MESSAGE_ARRIVED server | client | SYN
        20.0 1 MESSAGE_DEPARTED server | client | error
        40.0 1 MESSAGE_ARRIVED client | server | error
        40.0 1 REQUEST_FAILED client | server | error
        """,
        run(client, 1));
    assertEquals(Outcome.FAILED, client.results().get(0).outcome());
  }

  @Test
  void workGoesOnAfterATimeoutAndItsAnswerIsDiscarded() {
    Client client = client(new Client.Settings(0.05, true, true), 20, false);
    assertEquals(
        """
        0.0 1 REQUEST_SENT client | server | GET /users
        0.0 1 NAME_KNOWN client | dns
        0.0 1 CONNECTION_REUSED client | server
        0.0 1 MESSAGE_DEPARTED client | server | GET /users
        20.0 1 MESSAGE_ARRIVED server | client | GET /users
        20.0 1 SERVICE_STARTED server | client | handle request
        40.0 1 SERVICE_ENDED server | client | handle request
        40.0 1 MESSAGE_DEPARTED server | database | SELECT
        40.5 1 MESSAGE_ARRIVED database | server | SELECT
        40.5 1 SERVICE_STARTED database | server | read from disk
        48.5 1 SERVICE_ENDED database | server | read from disk
        48.5 1 WORKER_FREED database | server
        48.5 1 MESSAGE_DEPARTED database | server | rows
        49.0 1 MESSAGE_ARRIVED server | database | rows
        49.0 1 WORKER_FREED server | client
        49.0 1 MESSAGE_DEPARTED server | client | 200 OK
        50.0 1 REQUEST_TIMED_OUT client | server | GET /users
        50.0 2 REQUEST_SENT client | server | GET /users
        50.0 2 NAME_KNOWN client | dns
        50.0 2 CONNECTION_REUSED client | server
        50.0 2 MESSAGE_DEPARTED client | server | GET /users
        69.0 1 MESSAGE_ARRIVED client | server | 200 OK
        69.0 1 ANSWER_DISCARDED client | server | 200 OK
        70.0 2 MESSAGE_ARRIVED server | client | GET /users
        70.0 2 SERVICE_STARTED server | client | handle request
        90.0 2 SERVICE_ENDED server | client | handle request
        90.0 2 MESSAGE_DEPARTED server | database | SELECT
        90.5 2 MESSAGE_ARRIVED database | server | SELECT
        90.5 2 SERVICE_STARTED database | server | read from memory
        91.5 2 SERVICE_ENDED database | server | read from memory
        91.5 2 WORKER_FREED database | server
        91.5 2 MESSAGE_DEPARTED database | server | rows
        92.0 2 MESSAGE_ARRIVED server | database | rows
        92.0 2 WORKER_FREED server | client
        92.0 2 MESSAGE_DEPARTED server | client | 200 OK
        100.0 2 REQUEST_TIMED_OUT client | server | GET /users
        112.0 2 MESSAGE_ARRIVED client | server | 200 OK
        112.0 2 ANSWER_DISCARDED client | server | 200 OK
        """,
        run(client, 2));
  }

  @Test
  void timeoutDuringTheHandshakeLeavesTheConnectionClosed() {
    Client client = client(new Client.Settings(0.05, true, false), 3, false);
    assertEquals(
        """
        0.0 1 REQUEST_SENT client | server | GET /users
        0.0 1 NAME_KNOWN client | dns
        0.0 1 MESSAGE_DEPARTED client | server | SYN
        20.0 1 MESSAGE_ARRIVED server | client | SYN
        20.0 1 MESSAGE_DEPARTED server | client | SYN-ACK
        40.0 1 MESSAGE_ARRIVED client | server | SYN-ACK
        40.0 1 MESSAGE_DEPARTED client | server | ClientHello
        50.0 1 REQUEST_TIMED_OUT client | server | GET /users
        60.0 1 MESSAGE_ARRIVED server | client | ClientHello
        60.0 1 MESSAGE_DEPARTED server | client | ServerHello
        80.0 1 MESSAGE_ARRIVED client | server | ServerHello
        80.0 1 ANSWER_DISCARDED client | server | ServerHello
        """,
        run(client, 1));
    assertEquals(false, client.isConnected());
  }

  @Test
  void answerAtTheVeryTimeoutStillCounts() {
    Client client = client(new Client.Settings(0.5, true, true), 458, true);
    run(client, 1);
    assertEquals(0.5, client.results().get(0).endedAt());
    assertEquals(Outcome.COMPLETED, client.results().get(0).outcome());
  }

  @Test
  void lateAddressIsNotRemembered() {
    Client client = client(new Client.Settings(0.005, false, false), 3, false);
    run(client, 1);
    assertEquals(false, client.isNameKnown());
  }

  @Test
  void clientRefusesWrongSettingsAndLinks() {
    assertEquals(
        "timeoutSeconds must be above zero: 0",
        assertThrows(IllegalArgumentException.class, () -> new Client.Settings(0, false, false))
            .getMessage());
    Link wrong = bench.link("somebody", dns(), 0);
    assertEquals(
        "link of client begins at somebody",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new Client(
                        environment,
                        "client",
                        new Client.Settings(1, false, false),
                        Protocol.https("GET /"),
                        wrong,
                        wrong))
            .getMessage());
  }

  @Test
  void clientStartsAgainOnlyWhenItIsDone() {
    Client client = client(new Client.Settings(1, true, true), 3, true);
    assertThrows(IllegalArgumentException.class, () -> client.start(0));
    client.start(1);
    assertEquals(
        "request 1 has not ended",
        assertThrows(IllegalStateException.class, () -> client.start(1)).getMessage());
    bench.run();
    client.start(1);
    bench.run();
    assertEquals(2, client.results().get(1).request());
  }
}
