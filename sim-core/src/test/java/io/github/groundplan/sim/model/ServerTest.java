package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.groundplan.sim.model.RequestResult.Outcome;
import io.github.groundplan.sim.random.Distribution.Constant;
import org.junit.jupiter.api.Test;

class ServerTest {
  private final Environment environment = Environment.recorded(1);

  private Server server(int workers, int queueLimit) {
    Server.Settings settings = new Server.Settings(workers, queueLimit, new Constant(0.01), false);
    return new Server(environment, "server", settings);
  }

  private Client client(String name, Server server) {
    Resolver resolver = new Resolver(environment, "dns", new Constant(0));
    return new Client(
        environment,
        name,
        new Client.Settings(1, true, true),
        Protocol.https("GET /users"),
        new Link(environment, name, resolver, new Constant(0)),
        new Link(environment, name, server, new Constant(0.001)));
  }

  @Test
  void requestsWaitInTheOrderInWhichTheyCame() {
    Server server = server(1, Server.UNBOUNDED);
    Link link = new Link(environment, "crowd", server, new Constant(0.001));
    Exchange exchange = Exchange.of("ask", "answer");
    for (int request = 1; request <= 3; request++) {
      link.call(request, exchange, (ofRequest, answer, message) -> {});
    }
    environment.simulation().runToEnd();
    assertEquals(
        """
        0.0 1 MESSAGE_DEPARTED crowd | server | ask
        0.0 2 MESSAGE_DEPARTED crowd | server | ask
        0.0 3 MESSAGE_DEPARTED crowd | server | ask
        1.0 1 MESSAGE_ARRIVED server | crowd | ask
        1.0 1 SERVICE_STARTED server | crowd | handle request
        1.0 2 MESSAGE_ARRIVED server | crowd | ask
        1.0 2 QUEUED server | crowd
        1.0 3 MESSAGE_ARRIVED server | crowd | ask
        1.0 3 QUEUED server | crowd
        11.0 1 SERVICE_ENDED server | crowd | handle request
        11.0 1 MESSAGE_DEPARTED server | crowd | answer
        11.0 1 WORKER_FREED server | crowd
        11.0 2 SERVICE_STARTED server | crowd | handle request
        12.0 1 MESSAGE_ARRIVED crowd | server | answer
        21.0 2 SERVICE_ENDED server | crowd | handle request
        21.0 2 MESSAGE_DEPARTED server | crowd | answer
        21.0 2 WORKER_FREED server | crowd
        21.0 3 SERVICE_STARTED server | crowd | handle request
        22.0 2 MESSAGE_ARRIVED crowd | server | answer
        31.0 3 SERVICE_ENDED server | crowd | handle request
        31.0 3 MESSAGE_DEPARTED server | crowd | answer
        31.0 3 WORKER_FREED server | crowd
        32.0 3 MESSAGE_ARRIVED crowd | server | answer
        """,
        TraceText.of(environment));
  }

  @Test
  void fullQueueRefuses() {
    Server server = server(1, 0);
    Client first = client("first", server);
    Client second = client("second", server);
    first.start(1);
    second.start(1);
    environment.simulation().runToEnd();
    assertEquals(Outcome.COMPLETED, first.results().get(0).outcome());
    assertEquals(Outcome.REJECTED, second.results().get(0).outcome());
    assertEquals(
        """
        0.0 1 REQUEST_SENT first | server | GET /users
        0.0 1 NAME_KNOWN first | dns
        0.0 1 CONNECTION_REUSED first | server
        0.0 1 MESSAGE_DEPARTED first | server | GET /users
        0.0 1 REQUEST_SENT second | server | GET /users
        0.0 1 NAME_KNOWN second | dns
        0.0 1 CONNECTION_REUSED second | server
        0.0 1 MESSAGE_DEPARTED second | server | GET /users
        1.0 1 MESSAGE_ARRIVED server | first | GET /users
        1.0 1 SERVICE_STARTED server | first | handle request
        1.0 1 MESSAGE_ARRIVED server | second | GET /users
        1.0 1 MESSAGE_DEPARTED server | second | 503 Service Unavailable
        2.0 1 MESSAGE_ARRIVED second | server | 503 Service Unavailable
        2.0 1 REQUEST_REJECTED second | server | 503 Service Unavailable
        11.0 1 SERVICE_ENDED server | first | handle request
        11.0 1 MESSAGE_DEPARTED server | first | 200 OK
        11.0 1 WORKER_FREED server | first
        12.0 1 MESSAGE_ARRIVED first | server | 200 OK
        12.0 1 REQUEST_COMPLETED first | server | 200 OK
        """,
        TraceText.of(environment));
  }

  @Test
  void refusalOfWhatItCallsIsPassedOn() {
    Server behind = server(1, 0);
    Server front =
        new Server(
            environment,
            "front",
            new Server.Settings(2, new Constant(0.001), false),
            new Link(environment, "front", behind, new Constant(0.001)));
    Client first = client("first", front);
    Client second = client("second", front);
    first.start(1);
    second.start(2);
    environment.simulation().runToEnd();
    assertEquals(Outcome.COMPLETED, first.results().get(0).outcome());
    assertEquals(Outcome.REJECTED, second.results().get(0).outcome());
    assertEquals(Outcome.REJECTED, second.results().get(1).outcome());
  }

  @Test
  void utilisationAndQueueAreMeansOverTime() {
    Server server = server(2, Server.UNBOUNDED);
    Link link = new Link(environment, "crowd", server, new Constant(0));
    for (int request = 1; request <= 3; request++) {
      link.call(request, Exchange.of("ask", "answer"), (ofRequest, answer, message) -> {});
    }
    environment.simulation().runUntil(0.04);
    assertEquals(0.375, server.utilisation(), 1e-12);
    assertEquals(0.25, server.queueMean(), 1e-12);
  }

  @Test
  void wrongSettingsAndLinksAreRefused() {
    assertEquals(
        "workers must be at least 1: 0",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Server.Settings(0, new Constant(0), false))
            .getMessage());
    assertEquals(
        "queueLimit must not be negative: -1",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Server.Settings(1, -1, new Constant(0), false))
            .getMessage());
    Link wrong = new Link(environment, "somebody", server(1, 1), new Constant(0));
    assertEquals(
        "link of front begins at somebody",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new Server(
                        environment,
                        "front",
                        new Server.Settings(1, new Constant(0), false),
                        wrong))
            .getMessage());
  }
}
