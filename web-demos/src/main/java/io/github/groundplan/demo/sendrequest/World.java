package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Seed;
import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.measure.Names;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.measure.TraceRecorder;
import io.github.groundplan.sim.model.Admission;
import io.github.groundplan.sim.model.Client;
import io.github.groundplan.sim.model.Environment;
import io.github.groundplan.sim.model.Exchange;
import io.github.groundplan.sim.model.Link;
import io.github.groundplan.sim.model.Path;
import io.github.groundplan.sim.model.Protocol;
import io.github.groundplan.sim.model.Resolver;
import io.github.groundplan.sim.model.Route;
import io.github.groundplan.sim.model.RowStore;
import io.github.groundplan.sim.model.Server;
import io.github.groundplan.sim.model.Target;
import io.github.groundplan.sim.model.Work;
import io.github.groundplan.sim.policy.CallPolicy;
import io.github.groundplan.sim.policy.RoundRobin;
import java.util.List;

/** Builds the scene out of simulated parts and runs it. */
final class World {
  private static final Exchange QUERY = new Exchange("SELECT", "rows", "too many connections");

  private World() {}

  /**
   * All that happens until the last request has ended and the last message has arrived.
   *
   * @param count how many requests the client sends, one after another; 1 or more
   */
  static Trace run(Values settings, int count) {
    Names names = new Names();
    TraceRecorder recorder = new TraceRecorder(names);
    Environment world = Environment.traced(Seed.of(settings), names, recorder);
    Client client =
        new Client(
            world,
            Scene.CLIENT,
            new Client.Settings(
                Scene.timeout(settings),
                settings.isOn(Scene.NAME_CACHED),
                settings.isOn(Scene.CONNECTION_OPEN)),
            Protocol.https("GET /users"),
            new Link(world, Scene.CLIENT, resolver(world), Path.of(Scene.TO_RESOLVER)),
            toServer(world, settings));
    client.start(count);
    world.simulation().runToEnd();
    return recorder.trace();
  }

  private static Server resolver(Environment world) {
    Work lookUp = Work.of(Work.UNLIMITED, Scene.LOOK_UP);
    return new Resolver(world, Scene.RESOLVER, lookUp, Admission.open(), 0);
  }

  private static Link toServer(Environment world, Values settings) {
    Link link =
        new Link(world, Scene.CLIENT, server(world, settings), Path.of(Scene.toServer(settings)));
    if (settings.isOn(Scene.SERVER_DOWN)) {
      link.cut();
    }
    return link;
  }

  private static Server server(Environment world, Values settings) {
    Work work = Work.of(Scene.SERVER_WORKERS, Scene.SERVER_WORK);
    Server server = new Server(world, Scene.SERVER, work, Admission.open());
    RowStore database =
        new RowStore(
            world,
            Scene.DATABASE,
            Scene.DATABASE_WORKERS,
            Scene.READ_FROM_MEMORY,
            Scene.READ_FROM_DISK,
            settings.isOn(Scene.CACHE_HIT));
    Link link = new Link(world, Scene.SERVER, database, Path.of(Scene.TO_DATABASE));
    Route route = new Route(world, Scene.SERVER, new RoundRobin(), List.of(link));
    Target target = new Target(Scene.DATABASE, route, CallPolicy.plain(), QUERY);
    server.calls(List.of(target), false);
    return server;
  }
}
