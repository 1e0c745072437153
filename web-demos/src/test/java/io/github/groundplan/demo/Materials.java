package io.github.groundplan.demo;

import io.github.groundplan.demo.instrument.DemoKind;

/** Something to make each kind of demo of, for those that need it. */
final class Materials {
  private static final String SCENARIO =
      """
      {"title": "Three servers", "seed": 42,
       "clients": {"arrivals": {"poisson": "40/s"}, "to": "lb", "timeout": "500ms",
                   "retry": {"attempts": 3, "backoff": "100ms", "jitter": "full"}},
       "nodes": {
         "lb": {"kind": "balancer", "to": ["app"], "health": {"every": "1s", "failures": 2}},
         "app": {"kind": "server", "replicas": 3, "workers": 1, "service": {"exp": "30ms"},
                 "queue": 20, "to": "db"},
         "db": {"kind": "database", "workers": 8, "service": {"exp": "5ms"},
                "replica": {"failover": "2s"}}},
       "links": [{"from": "clients", "to": "lb", "latency": "20ms"}],
       "run": {"warmup": "2s", "for": "10s"}}
      """;

  private static final String QUESTIONS =
      """
      {"draw": 3, "questions": [
        {"id": "a", "kind": "one", "ask": ["One?"], "why": ["So."],
         "options": [{"text": ["yes"], "isRight": true}, {"text": ["no"], "isRight": false}]},
        {"id": "b", "kind": "many", "ask": ["Many?"], "why": ["So."],
         "options": [{"text": ["1"], "isRight": true}, {"text": ["2"], "isRight": true},
                     {"text": ["3"], "isRight": false}]},
        {"id": "c", "kind": "number", "ask": ["How many?"], "answer": 4, "tolerance": 0.5,
         "unit": "ms", "why": ["So."]},
        {"id": "d", "kind": "order", "ask": ["In order?"], "why": ["So."],
         "options": [{"text": ["first"], "isRight": true}, {"text": ["second"], "isRight": true},
                     {"text": ["third"], "isRight": true}]}]}
      """;

  private Materials() {}

  /** A material that {@code kind} can be made of; empty if it needs none. */
  static String of(DemoKind kind) {
    if (!kind.needsMaterial()) {
      return "";
    }
    return kind.material(
        switch (kind.id()) {
          case "scenario" -> SCENARIO;
          case "quiz" -> QUESTIONS;
          default -> throw new IllegalArgumentException("no material for " + kind.id());
        });
  }
}
