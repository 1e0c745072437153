package io.github.groundplan.sim.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.RoundRobin;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.Distribution.Erlang;
import io.github.groundplan.sim.random.Distribution.Exponential;
import io.github.groundplan.sim.random.Distribution.HyperExponential;
import io.github.groundplan.sim.random.Distribution.LogNormal;
import io.github.groundplan.sim.random.Distribution.Pareto;
import io.github.groundplan.sim.random.Distribution.Uniform;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A run that draws from every distribution, pinned to the last bit. The same hash must come out in
 * JavaScript and in WebAssembly. A change of it is a change of every reader's run: say so in the
 * changelog.
 */
class GoldenTraceTest {
  private static Trace run(long seed) {
    Names names = new Names();
    TraceRecorder recorder = new TraceRecorder(names);
    Environment environment = Environment.traced(seed, names, recorder);
    Client client =
        new Client(
            environment,
            "client",
            new Client.Settings(0.1, false, false),
            Protocol.https("GET /users"),
            link(environment, "client", resolver(environment), new Erlang(3, 0.005)),
            link(environment, "client", server(environment), new Erlang(3, 0.02)));
    client.start(200);
    environment.simulation().runToEnd();
    return recorder.trace();
  }

  private static Link link(Environment environment, String from, Node to, Distribution latency) {
    return new Link(environment, from, to, Path.of(latency));
  }

  private static Resolver resolver(Environment environment) {
    Work work = Work.of(Work.UNLIMITED, new Exponential(0.002));
    return new Resolver(environment, "dns", work, Admission.open(), 0);
  }

  private static Server server(Environment environment) {
    Work work = Work.of(1, new HyperExponential(0.01, 2));
    Server server = new Server(environment, "server", work, Admission.open());
    RowStore database =
        new RowStore(
            environment, "database", 1, new Pareto(0.001, 2.5), new LogNormal(0.008, 0.5), false);
    Link link = link(environment, "server", database, new Uniform(0.0004, 0.0006));
    Route route = new Route(environment, "server-database", new RoundRobin(), List.of(link));
    server.calls(List.of(new Target("database", route, CallPolicy.plain())), false);
    return server;
  }

  @Test
  void runOfSeed42IsTheSameForGood() {
    Trace trace = run(42);
    assertTrue(trace.size() > 2_000, () -> "only " + trace.size());
    assertEquals("aa6695fe2f70fd45", trace.hash());
  }

  @Test
  void sameSeedGivesTheSameRunAndAnotherSeedAnother() {
    assertEquals(run(7).hash(), run(7).hash());
    assertNotEquals(run(7).hash(), run(8).hash());
  }
}
