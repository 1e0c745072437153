package io.github.groundplan.sim.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Populations of clients made up by chance, who together send at a given rate. */
final class RandomClients {
  private final Chance chance;
  private final RandomParts parts;
  private final double rate;
  private final double seconds;
  private final RandomBackend.Built front;

  RandomClients(
      Chance chance, RandomParts parts, double rate, double seconds, RandomBackend.Built front) {
    this.chance = chance;
    this.parts = parts;
    this.rate = rate;
    this.seconds = seconds;
    this.front = front;
  }

  /** One population, or a list of two or three. */
  Object populations(RandomBackend.Linking linking) {
    int count = chance.is(0.7) ? 1 : 1 + chance.upTo(2);
    if (count == 1) {
      linking.link("clients", front.name());
      return population(rate);
    }
    List<Object> populations = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      Map<String, Object> population = new LinkedHashMap<>();
      population.put("name", "group" + i);
      population.putAll(population(rate / count));
      populations.add(population);
      linking.link("group" + i, front.name());
    }
    return populations;
  }

  private Map<String, Object> population(double ownRate) {
    Map<String, Object> population = new LinkedHashMap<>();
    population.put("arrivals", arrivals(ownRate));
    population.put("to", front.name());
    population.put("priority", chance.upTo(10) - 1);
    Object skew = parts.number(0, 1.5);
    population.put("keys", RandomParts.pair("count", 10 + chance.upTo(5000), "zipf", skew));
    if (chance.is(0.3)) {
      population.put("patience", parts.distribution(front.seconds() * chance.between(2, 10)));
    }
    // Messages may be lost, and whoever waits for ever would keep the run from ending.
    parts.policy(population, front.seconds(), true);
    return population;
  }

  private Map<String, Object> arrivals(double ownRate) {
    Map<String, Object> arrivals = new LinkedHashMap<>();
    switch (chance.upTo(6)) {
      case 1 -> arrivals.put("constant", parts.rate(ownRate));
      case 2 -> {
        int users = chance.upTo(40);
        arrivals.put("users", users);
        arrivals.put("think", parts.distribution(users / ownRate));
      }
      case 3 -> {
        Map<String, Object> wave = new LinkedHashMap<>();
        wave.put("low", parts.rate(ownRate * 0.6));
        wave.put("high", parts.rate(ownRate * 1.4));
        wave.put("period", parts.duration(seconds / chance.upTo(4)));
        arrivals.put("wave", wave);
      }
      case 4 -> {
        Map<String, Object> spike = new LinkedHashMap<>();
        spike.put("base", parts.rate(ownRate * 0.8));
        spike.put("peak", parts.rate(ownRate * 3));
        spike.put("at", parts.duration(seconds * chance.between(0.1, 0.8)));
        spike.put("for", parts.duration(seconds / 10));
        arrivals.put("spike", spike);
      }
      default -> arrivals.put("poisson", parts.rate(ownRate));
    }
    return arrivals;
  }
}
