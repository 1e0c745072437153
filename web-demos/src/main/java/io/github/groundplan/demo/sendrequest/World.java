package io.github.groundplan.demo.sendrequest;

import io.github.groundplan.demo.instrument.Values;
import io.github.groundplan.sim.measure.Trace;
import io.github.groundplan.sim.model.Client;
import io.github.groundplan.sim.model.Database;
import io.github.groundplan.sim.model.Environment;
import io.github.groundplan.sim.model.Link;
import io.github.groundplan.sim.model.Protocol;
import io.github.groundplan.sim.model.Resolver;
import io.github.groundplan.sim.model.Server;

/** Builds the scene out of simulated parts and runs it. */
final class World {
  private World() {}

  /**
   * All that happens until the last request has ended and the last message has arrived.
   *
   * @param count how many requests the client sends, one after another; 1 or more
   */
  static Trace run(Values settings, int count) {
    Environment world = Environment.recorded((long) settings.whole(Scene.SEED));
    Resolver resolver = new Resolver(world, Scene.RESOLVER, Scene.LOOK_UP);
    Client client =
        new Client(
            world,
            Scene.CLIENT,
            new Client.Settings(
                Scene.timeout(settings),
                settings.isOn(Scene.NAME_CACHED),
                settings.isOn(Scene.CONNECTION_OPEN)),
            Protocol.https("GET /users"),
            new Link(world, Scene.CLIENT, resolver, Scene.TO_RESOLVER),
            new Link(world, Scene.CLIENT, server(world, settings), Scene.toServer(settings)));
    client.start(count);
    world.simulation().runToEnd();
    return world.recorder().trace();
  }

  private static Server server(Environment world, Values settings) {
    Database database =
        new Database(
            world,
            Scene.DATABASE,
            new Database.Settings(
                Scene.DATABASE_WORKERS,
                Scene.READ_FROM_MEMORY,
                Scene.READ_FROM_DISK,
                settings.isOn(Scene.CACHE_HIT)));
    return new Server(
        world,
        Scene.SERVER,
        new Server.Settings(
            Scene.SERVER_WORKERS, Scene.SERVER_WORK, settings.isOn(Scene.SERVER_DOWN)),
        new Link(world, Scene.SERVER, database, Scene.TO_DATABASE));
  }
}
