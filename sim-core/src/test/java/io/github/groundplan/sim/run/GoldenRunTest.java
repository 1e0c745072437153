package io.github.groundplan.sim.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/**
 * Runs pinned to the last bit: the reference's complete example, and one in which there is some of
 * everything. A change of them is a change of every reader's run: say so in the changelog.
 */
class GoldenRunTest {
  private static final String EXAMPLE =
      """
      {'title': 'Three servers behind a balancer', 'seed': 42,
       'clients': {'arrivals': {'poisson': '160/s'}, 'to': 'lb', 'timeout': '2s',
         'retry': {'attempts': 3, 'backoff': '100ms', 'jitter': 'full', 'budget': '20%'}},
       'nodes': {
         'lb': {'kind': 'balancer', 'policy': 'round-robin', 'to': ['app'],
           'health': {'every': '1s', 'failures': 2}},
         'app': {'kind': 'server', 'replicas': 3, 'workers': 1, 'service': {'exp': '10ms'},
           'queue': 100, 'to': 'db'},
         'db': {'kind': 'database', 'workers': 8, 'service': {'exp': '5ms'},
           'replica': {'failover': '5s'}}},
       'links': [{'from': 'clients', 'to': 'lb', 'latency': '20ms'}],
       'faults': [{'at': '30s', 'kill': 'app.2', 'for': '20s'},
         {'at': '60s', 'slow': 'db', 'by': '4x', 'for': '10s'}],
       'run': {'warmup': '10s', 'for': '120s'}}
      """;

  private static final String EVERYTHING =
      """
      {'seed': 7,
       'clients': [
         {'name': 'web', 'arrivals': {'wave': {'low': '20/s', 'high': '200/s', 'period': '20s'}},
          'to': 'dns', 'keys': {'count': 1000, 'zipf': 0.9}, 'timeout': '800ms',
          'retry': {'attempts': 3, 'backoff': '20ms', 'jitter': 'equal', 'budget': '30%'}},
         {'name': 'batch', 'arrivals': {'users': 5, 'think': {'lognormal': {'mean': '200ms',
          'cv': 2}}}, 'to': 'dns', 'priority': 9, 'patience': {'exp': '300ms'}},
         {'name': 'flash', 'arrivals': {'spike': {'base': '2/s', 'peak': '300/s', 'at': '10s',
          'for': '3s'}}, 'to': 'lb', 'hedge': '60ms', 'timeout': '2s'}],
       'nodes': {
         'dns': {'kind': 'resolver', 'time': {'exp': '20ms'}, 'ttl': '5s', 'to': 'lb'},
         'lb': {'kind': 'balancer', 'policy': 'least-connections', 'to': ['app', 'old'],
           'health': {'every': '500ms', 'slow-start': '3s'}},
         'app': {'kind': 'server', 'workers': 4, 'service': {'erlang': {'k': 3, 'mean': '8ms'}},
           'discipline': 'priority', 'queue': 60, 'to': ['cache', 'mail'], 'timeout': '400ms',
           'scale': {'min': 1, 'max': 4, 'every': '1s', 'cooldown': '3s', 'boot': '2s'},
           'shed': {'above': 40, 'share': '50%', 'spare': 5}},
         'old': {'kind': 'server', 'workers': 2, 'service': {'hyperexp': {'mean': '12ms',
           'cv': 2}}, 'discipline': 'sharing', 'speed': '0.5x', 'errors': '1%',
           'to': ['cache', 'mail'], 'calls': 'parallel', 'bulkhead': 30},
         'cache': {'kind': 'cache', 'capacity': 200, 'ttl': '4s', 'time': {'uniform':
           {'min': '0.2ms', 'max': '0.6ms'}}, 'stale': true, 'to': 'db', 'timeout': '200ms',
           'breaker': {'failures': '50%', 'of': 10, 'open': '1s', 'probes': 2}},
         'db': {'kind': 'database', 'workers': 6, 'service': {'pareto': {'min': '3ms',
           'alpha': 2.2}}, 'replica': {'count': 2, 'failover': '2s', 'reads': '70%'}},
         'mail': {'kind': 'queue', 'workers': 2, 'service': {'exp': '9ms'}, 'queue': 500,
           'discipline': 'lifo', 'to': 'smtp', 'limit': {'rate': '150/s', 'burst': 20}},
         'smtp': {'kind': 'external', 'latency': {'exp': '4ms'}, 'errors': '2%'}},
       'links': [
         {'from': 'clients', 'to': 'dns', 'latency': '15ms', 'jitter': '20%'},
         {'from': 'flash', 'to': 'lb', 'latency': {'exp': '10ms'}, 'loss': '0.5%'},
         {'from': 'cache', 'to': 'db', 'latency': '0.3ms', 'bandwidth': '2MB/s',
          'size': '4kB'}],
       'faults': [
         {'at': '6s', 'kill': 'db', 'for': '5s'}, {'at': '14s', 'slow': 'old', 'by': '3x',
          'for': '4s'}, {'at': '18s', 'partition': ['app', 'cache'], 'for': '1s'},
         {'at': '22s', 'errors': 'cache', 'rate': '40%', 'for': '2s'},
         {'at': '25s', 'partition': 'db.3', 'for': '2s'}, {'at': '26s', 'kill': 'old'},
         {'at': '28s', 'revive': 'old'}, {'at': '29s', 'kill': 'dns', 'for': '500ms'}],
       'run': {'warmup': '2s', 'for': '38s'}}
      """;

  @Test
  void completeExampleIsTheSameForGood() {
    Report report = Run.of(Scene.scenario(EXAMPLE)).toEnd();
    assertEquals("0f5854838cc9aeec", report.traceHash());
    Report.RequestFigures requests = report.requests();
    assertEquals(
        requests.arrivals(),
        requests.completed()
            + requests.failed()
            + requests.timedOut()
            + requests.rejected()
            + requests.inFlight());
  }

  @Test
  void scenarioOfEverythingIsTheSameForGood() {
    Report report = Run.of(Scene.scenario(EVERYTHING)).toEnd();
    assertEquals("549168d15a64ee4c", report.traceHash());
  }
}
