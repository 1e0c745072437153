package io.github.groundplan.sim.bench;

import java.util.List;
import java.util.stream.IntStream;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/**
 * Queues in the event view of SSJ, as its tutorial builds them, but with each event object used
 * again, which is faster.
 */
final class SsjQueues {
  private final Simulator simulator;
  private final List<Queue> queues;

  SsjQueues(int queues, int customersEach, EventList eventList) {
    simulator = new Simulator(eventList);
    this.queues = IntStream.range(0, queues).mapToObj(i -> new Queue(customersEach)).toList();
  }

  List<Queue> run() {
    simulator.init();
    queues.forEach(Queue::scheduleArrival);
    simulator.start();
    return queues;
  }

  final class Queue extends Station {
    private final RandomVariateGen arrivals = new ExponentialGen(new MRG32k3a(), ARRIVAL_RATE);
    private final RandomVariateGen services = new ExponentialGen(new MRG32k3a(), SERVICE_RATE);
    private final Event arrival =
        new Event(simulator) {
          @Override
          public void actions() {
            arrive();
          }
        };
    private final Event departure =
        new Event(simulator) {
          @Override
          public void actions() {
            depart();
          }
        };

    private Queue(int customers) {
      super(customers);
    }

    @Override
    double now() {
      return simulator.time();
    }

    @Override
    void scheduleArrival() {
      arrival.schedule(arrivals.nextDouble());
    }

    @Override
    void scheduleDeparture() {
      departure.schedule(services.nextDouble());
    }
  }
}
