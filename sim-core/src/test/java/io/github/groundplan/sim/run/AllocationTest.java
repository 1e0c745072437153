package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** A run that has found its size makes no garbage, whatever there is in its scenario. */
class AllocationTest {
  private static final int EVENTS = 200_000;

  /** What growing arrays may take; one small object an event would be 3 MB. */
  private static final long ALLOWED_BYTES = 200_000;

  private static void assertAllocatesNothing(String text) {
    Run run = Run.untraced(Scene.scenario(text));
    assertTrue(run.advance(2 * EVENTS));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long self = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(self);
    assertTrue(run.advance(EVENTS));
    long bytes = threads.getThreadAllocatedBytes(self) - before;
    assertTrue(bytes < ALLOWED_BYTES, () -> bytes + " bytes");
  }

  @Test
  void plainCallsMakeNoGarbage() {
    assertAllocatesNothing(
        """
        {'clients': {'arrivals': {'poisson': '160/s'}, 'to': 'lb'},
         'nodes': {
           'lb': {'kind': 'balancer', 'policy': 'power-of-two', 'to': 'app', 'health': {}},
           'app': {'kind': 'server', 'replicas': 3, 'service': {'exp': '10ms'}, 'to': 'db'},
           'db': {'kind': 'database', 'workers': 4, 'service': {'exp': '2ms'},
             'replica': {'reads': '50%'}}},
         'links': [{'from': 'clients', 'to': 'lb', 'latency': {'exp': '10ms'}, 'jitter': '10%'}],
         'run': {'for': '100000s'}}
        """);
  }

  @Test
  void policiesMakeNoGarbage() {
    assertAllocatesNothing(
        """
        {'clients': {'arrivals': {'wave': {'low': '50/s', 'high': '200/s', 'period': '10s'}},
           'to': 'app', 'timeout': '300ms', 'hedge': '60ms', 'patience': {'exp': '1s'},
           'retry': {'attempts': 3, 'jitter': 'full', 'backoff': '20ms', 'budget': '20%'}},
         'nodes': {
           'app': {'kind': 'server', 'workers': 4, 'service': {'exp': '10ms'}, 'queue': 30,
             'discipline': 'priority', 'to': ['pay', 'mail'], 'calls': 'parallel', 'bulkhead': 20,
             'breaker': {'of': 20, 'open': '1s'}, 'shed': {'above': 25, 'share': '50%'}},
           'pay': {'kind': 'external', 'latency': {'exp': '10ms'}, 'errors': '10%'},
           'mail': {'kind': 'queue', 'workers': 3, 'service': {'exp': '10ms'}, 'queue': 100,
             'limit': {'rate': '180/s', 'burst': 10}}},
         'links': [{'from': 'clients', 'to': 'app', 'loss': '1%', 'bandwidth': '1MB/s',
           'size': '1kB'}],
         'run': {'for': '100000s'}}
        """);
  }

  @Test
  void cachesSharersAndUsersMakeNoGarbage() {
    assertAllocatesNothing(
        """
        {'clients': {'arrivals': {'users': 100, 'think': {'exp': '500ms'}}, 'to': 'dns',
           'keys': {'count': 5000, 'zipf': 1}},
         'nodes': {
           'dns': {'kind': 'resolver', 'time': '5ms', 'ttl': '1s', 'to': 'lb'},
           'lb': {'kind': 'balancer', 'policy': 'consistent-hash', 'to': 'app'},
           'app': {'kind': 'server', 'replicas': 2, 'discipline': 'sharing',
             'service': {'exp': '5ms'}, 'to': 'cache'},
           'cache': {'kind': 'cache', 'capacity': 500, 'ttl': '10s', 'stale': true, 'to': 'db'},
           'db': {'kind': 'database', 'workers': 2, 'service': {'exp': '5ms'}}},
         'run': {'for': '100000s'}}
        """);
  }

  @Test
  void scalingMakesNoGarbage() {
    assertAllocatesNothing(
        """
        {'clients': {'arrivals': {'wave': {'low': '20/s', 'high': '300/s', 'period': '60s'}},
           'to': 'app'},
         'nodes': {'app': {'kind': 'server', 'workers': 2, 'service': {'exp': '15ms'},
           'queue': 200, 'scale': {'max': 5, 'every': '1s', 'cooldown': '2s', 'boot': '2s'}}},
         'run': {'for': '100000s'}}
        """);
  }
}
