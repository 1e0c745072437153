package io.github.groundplan.sim.bench;

import io.github.groundplan.sim.kernel.EventHandler;
import io.github.groundplan.sim.kernel.Simulation;
import io.github.groundplan.sim.random.Distribution;
import io.github.groundplan.sim.random.RandomStream;
import io.github.groundplan.sim.random.RandomStreams;
import java.util.List;
import java.util.stream.IntStream;

/** Queues on this project's kernel and random streams. */
final class GroundplanQueues {
  private static final Distribution BETWEEN_ARRIVALS =
      new Distribution.Exponential(1 / Station.ARRIVAL_RATE);
  private static final Distribution SERVICE =
      new Distribution.Exponential(1 / Station.SERVICE_RATE);

  private final Simulation simulation = new Simulation();
  private final List<Queue> queues;

  GroundplanQueues(int queues, int customersEach, int seed) {
    RandomStreams streams = RandomStreams.of(seed);
    this.queues =
        IntStream.range(0, queues).mapToObj(i -> new Queue(customersEach, streams, i)).toList();
  }

  /** Runs all customers through. */
  List<Queue> run() {
    start();
    simulation.runToEnd();
    return queues;
  }

  /** Schedules the first customers. */
  void start() {
    queues.forEach(Queue::scheduleArrival);
  }

  /** Runs some events; fewer only if no more are to come. */
  void run(int events) {
    for (int i = 0; i < events; i++) {
      simulation.step();
    }
  }

  final class Queue extends Station {
    private final RandomStream arrivals;
    private final RandomStream services;
    private final EventHandler arrival = payload -> arrive();
    private final EventHandler departure = payload -> depart();

    private Queue(int customers, RandomStreams streams, int index) {
      super(customers);
      arrivals = streams.named("arrivals." + index);
      services = streams.named("services." + index);
    }

    @Override
    double now() {
      return simulation.now();
    }

    @Override
    void scheduleArrival() {
      simulation.schedule(BETWEEN_ARRIVALS.sample(arrivals), arrival, 0);
    }

    @Override
    void scheduleDeparture() {
      simulation.schedule(SERVICE.sample(services), departure, 0);
    }
  }
}
