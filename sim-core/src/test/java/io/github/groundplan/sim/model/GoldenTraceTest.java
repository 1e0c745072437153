package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.LogNormal;
import io.github.groundplan.sim.random.Distribution.Pareto;
import io.github.groundplan.sim.random.Distribution.Uniform;
import org.junit.jupiter.api.Test;

/**
 * A run that draws from every distribution, pinned to the last bit. The same hash must come out in
 * JavaScript and in WebAssembly. A change of it is a change of every reader's run: say so in the
 * changelog.
 */
class GoldenTraceTest {
  private static Trace run(long seed) {
    Environment environment = Environment.recorded(seed);
    Database database =
        new Database(
            environment,
            "database",
            new Database.Settings(1, new Pareto(0.001, 2.5), new LogNormal(0.008, 0.5), false));
    Server server =
        new Server(
            environment,
            "server",
            new Server.Settings(1, new HyperExponential(0.01, 2), false),
            new Link(environment, "server", database, new Uniform(0.0004, 0.0006)));
    Resolver resolver = new Resolver(environment, "dns", new Exponential(0.002));
    Client client =
        new Client(
            environment,
            "client",
            new Client.Settings(0.1, false, false),
            Protocol.https("GET /users"),
            new Link(environment, "client", resolver, new Erlang(3, 0.005)),
            new Link(environment, "client", server, new Erlang(3, 0.02)));
    client.start(200);
    environment.simulation().runToEnd();
    return environment.recorder().trace();
  }

  @Test
  void runOfSeed42IsTheSameForGood() {
    Trace trace = run(42);
    assertTrue(trace.size() > 2_000, () -> "only " + trace.size());
    assertEquals("a90e82375179db37", trace.hash());
  }

  @Test
  void sameSeedGivesTheSameRunAndAnotherSeedAnother() {
    assertEquals(run(7).hash(), run(7).hash());
    assertNotEquals(run(7).hash(), run(8).hash());
  }
}
