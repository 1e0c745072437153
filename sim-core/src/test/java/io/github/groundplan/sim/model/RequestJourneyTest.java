package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.model.RequestResult.Outcome;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Constant;
import org.junit.jupiter.api.Test;

/** A client, a resolver, a server and a database, wired together with constants. */
class RequestJourneyTest {
  private static final Distribution DISK = new Constant(0.008);
  private static final Distribution MEMORY = new Constant(0.001);

  private final Environment environment = Environment.recorded(1);

  private Client client(Client.Settings settings, Server.Settings serverSettings, boolean isHit) {
    Database database =
        new Database(environment, "database", new Database.Settings(4, MEMORY, DISK, isHit));
    Server server =
        new Server(
            environment,
            "server",
            serverSettings,
            new Link(environment, "server", database, new Constant(0.0005)));
    Resolver resolver = new Resolver(environment, "dns", new Constant(0.002));
    return new Client(
        environment,
        "client",
        settings,
        Protocol.https("GET /users"),
        new Link(environment, "client", resolver, new Constant(0.005)),
        new Link(environment, "client", server, new Constant(0.02)));
  }

  private static Server.Settings up(double serviceSeconds) {
    return new Server.Settings(2, new Constant(serviceSeconds), false);
  }

  private String run(Client client, int requests) {
    client.start(requests);
    environment.simulation().runToEnd();
    return TraceText.of(environment);
  }

  @Test
  void coldRequestPaysForEverything() {
    Client client = client(new Client.Settings(1, false, false), up(0.003), false);
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
        123.5 1 MESSAGE_DEPARTED database | server | rows
        123.5 1 WORKER_FREED database | server
        124.0 1 MESSAGE_ARRIVED server | database | rows
        124.0 1 MESSAGE_DEPARTED server | client | 200 OK
        124.0 1 WORKER_FREED server | client
        144.0 1 MESSAGE_ARRIVED client | server | 200 OK
        144.0 1 REQUEST_COMPLETED client | server | 200 OK
        """,
        run(client, 1));
    assertTrue(client.isNameKnown());
    assertTrue(client.isConnected());
  }

  @Test
  void warmRequestPaysForTheRequestAlone() {
    Client client = client(new Client.Settings(1, true, true), up(0.003), true);
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
        24.5 1 MESSAGE_DEPARTED database | server | rows
        24.5 1 WORKER_FREED database | server
        25.0 1 MESSAGE_ARRIVED server | database | rows
        25.0 1 MESSAGE_DEPARTED server | client | 200 OK
        25.0 1 WORKER_FREED server | client
        45.0 1 MESSAGE_ARRIVED client | server | 200 OK
        45.0 1 REQUEST_COMPLETED client | server | 200 OK
        """,
        run(client, 1));
  }

  @Test
  void secondRequestFindsEverythingWarm() {
    Client client = client(new Client.Settings(1, false, false), up(0.003), false);
    run(client, 3);
    assertEquals(3, client.results().size());
    assertEquals(0.144, client.results().get(0).latency(), 1e-12);
    assertEquals(0.045, client.results().get(1).latency(), 1e-12);
    assertEquals(0.045, client.results().get(2).latency(), 1e-12);
    assertEquals(client.results().get(0).endedAt(), client.results().get(1).sentAt());
  }

  @Test
  void serverThatIsDownSwallowsTheHandshake() {
    Server.Settings down = new Server.Settings(2, new Constant(0.003), true);
    Client client = client(new Client.Settings(0.1, true, false), down, false);
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
  void serverThatIsDownSwallowsTheRequestOnAnOpenConnection() {
    Server.Settings down = new Server.Settings(2, new Constant(0.003), true);
    assertEquals(
        """
        0.0 1 REQUEST_SENT client | server | GET /users
        0.0 1 NAME_KNOWN client | dns
        0.0 1 CONNECTION_REUSED client | server
        0.0 1 MESSAGE_DEPARTED client | server | GET /users
        20.0 1 MESSAGE_LOST server | client | GET /users
        100.0 1 REQUEST_TIMED_OUT client | server | GET /users
        """,
        run(client(new Client.Settings(0.1, true, true), down, false), 1));
  }

  @Test
  void workGoesOnAfterATimeoutAndItsAnswerIsDiscarded() {
    Client client = client(new Client.Settings(0.05, true, true), up(0.02), false);
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
        48.5 1 MESSAGE_DEPARTED database | server | rows
        48.5 1 WORKER_FREED database | server
        49.0 1 MESSAGE_ARRIVED server | database | rows
        49.0 1 MESSAGE_DEPARTED server | client | 200 OK
        49.0 1 WORKER_FREED server | client
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
        91.5 2 MESSAGE_DEPARTED database | server | rows
        91.5 2 WORKER_FREED database | server
        92.0 2 MESSAGE_ARRIVED server | database | rows
        92.0 2 MESSAGE_DEPARTED server | client | 200 OK
        92.0 2 WORKER_FREED server | client
        100.0 2 REQUEST_TIMED_OUT client | server | GET /users
        112.0 2 MESSAGE_ARRIVED client | server | 200 OK
        112.0 2 ANSWER_DISCARDED client | server | 200 OK
        """,
        run(client, 2));
  }

  @Test
  void timeoutDuringTheHandshakeLeavesTheConnectionClosed() {
    Client client = client(new Client.Settings(0.05, true, false), up(0.003), false);
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
    Client client = client(new Client.Settings(0.5, true, true), up(0.458), true);
    run(client, 1);
    assertEquals(0.5, client.results().get(0).endedAt());
    assertEquals(Outcome.COMPLETED, client.results().get(0).outcome());
  }

  @Test
  void lateAddressIsNotRemembered() {
    Client client = client(new Client.Settings(0.005, false, false), up(0.003), false);
    run(client, 1);
    assertEquals(false, client.isNameKnown());
  }

  @Test
  void clientRefusesWrongSettingsAndLinks() {
    assertEquals(
        "timeoutSeconds must be above zero: 0",
        assertThrows(IllegalArgumentException.class, () -> new Client.Settings(0, false, false))
            .getMessage());
    Resolver resolver = new Resolver(environment, "dns", new Constant(0));
    Link wrong = new Link(environment, "somebody", resolver, new Constant(0));
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
    Client client = client(new Client.Settings(1, true, true), up(0.003), true);
    assertThrows(IllegalArgumentException.class, () -> client.start(0));
    client.start(1);
    assertEquals(
        "request 1 has not ended",
        assertThrows(IllegalStateException.class, () -> client.start(1)).getMessage());
    environment.simulation().runToEnd();
    client.start(1);
    environment.simulation().runToEnd();
    assertEquals(2, client.results().get(1).request());
  }
}
