package io.github.groundplan.sim.bench;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import nl.tudelft.simulation.dsol.SimRuntimeException;
import nl.tudelft.simulation.dsol.eventlists.EventListInterface;
import nl.tudelft.simulation.dsol.experiment.SingleReplication;
import nl.tudelft.simulation.dsol.formalisms.eventscheduling.Executable;
import nl.tudelft.simulation.dsol.model.AbstractDsolModel;
import nl.tudelft.simulation.dsol.simulators.DevsSimulator;
import nl.tudelft.simulation.jstats.distributions.DistExponential;
import nl.tudelft.simulation.jstats.streams.MersenneTwister;

/** Queues in DSOL, whose events are lambdas: without the reflection of its older events. */
final class DsolQueues {
  /** Before the replication's end, because DSOL sleeps a second there. */
  private static final double RUN_UNTIL = 1e200;

  private static final double REPLICATION_LENGTH = 1e300;

  private final DevsSimulator<Double> simulator = new DevsSimulator<>("benchmark");
  private final CountDownLatch allServed = new CountDownLatch(1);
  private final List<Queue> queues;
  private int departuresToCome;
  private long processorTime;

  DsolQueues(int queues, int customersEach, int seed, EventListInterface<Double> eventList)
      throws SimRuntimeException {
    departuresToCome = queues * customersEach;
    simulator.setEventList(eventList);
    this.queues =
        IntStream.range(0, queues)
            .mapToObj(i -> new Queue(customersEach, 1000L * seed + 2L * i))
            .toList();
    simulator.initialize(
        new Model(simulator), new SingleReplication<>("replication", 0.0, 0.0, REPLICATION_LENGTH));
  }

  /** Starts the simulator's own thread and waits for the last departure. */
  List<Queue> run() throws SimRuntimeException, InterruptedException {
    simulator.runUpTo(RUN_UNTIL);
    allServed.await();
    return queues;
  }

  /** What the simulator's thread took of the processor, in nanoseconds. */
  long processorTime() {
    return processorTime;
  }

  void close() {
    simulator.cleanUp();
  }

  private final class Model extends AbstractDsolModel<Double, DevsSimulator<Double>> {
    private static final long serialVersionUID = 1;

    private Model(DevsSimulator<Double> simulator) {
      super(simulator);
    }

    @Override
    public void constructModel() throws SimRuntimeException {
      simulator.scheduleEventNow(() -> processorTime = -Processor.now());
      queues.forEach(Queue::scheduleArrival);
    }
  }

  final class Queue extends Station {
    private final DistExponential arrivals;
    private final DistExponential services;
    private final Executable arrival = this::arrive;
    private final Executable departure = this::departAndCount;

    private Queue(int customers, long seed) {
      super(customers);
      arrivals = new DistExponential(new MersenneTwister(seed), 1 / ARRIVAL_RATE);
      services = new DistExponential(new MersenneTwister(seed + 1), 1 / SERVICE_RATE);
    }

    private void departAndCount() {
      depart();
      if (--departuresToCome == 0) {
        processorTime += Processor.now();
        allServed.countDown();
      }
    }

    @Override
    double now() {
      return simulator.getSimulatorTime();
    }

    @Override
    void scheduleArrival() {
      schedule(arrivals.draw(), arrival);
    }

    @Override
    void scheduleDeparture() {
      schedule(services.draw(), departure);
    }

    private void schedule(double delay, Executable executable) {
      try {
        simulator.scheduleEventRel(delay, executable);
      } catch (SimRuntimeException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
