package io.github.groundplan.demo.film;

/**
 * A message under way. Where a trace has a node that stands beside the way, its caller is named:
 * see {@link Beside}.
 *
 * @param from a machine, or a population of clients ({@code clients})
 * @param to likewise
 * @param request the number of the request that it belongs to, from 1
 * @param share of the way that lies behind it, 0 to 1
 * @param isAnswer whether it goes back to whoever called
 * @param message what it says: {@code request}, {@code answer}, {@code refusal}, {@code error}
 */
public record Flight(
    String from, String to, int request, double share, boolean isAnswer, String message) {}
