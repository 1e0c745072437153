package io.github.groundplan.site.render;

import io.github.groundplan.site.parse.FrontMatter;
import io.github.groundplan.site.resolve.LinkedLesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lessons in their order, as a page lists them. In a course of very many, the list of a lesson
 * is that of its neighbours: with all in each, a site would grow with the square of its lessons.
 */
record Route(List<LinkedLesson> lessons) {
  /** Up to so many, all of them stand beside every lesson. */
  static final int MOST_IN_FULL = 60;

  /** How many stand before the lesson and behind it, where not all do. */
  static final int NEIGHBOURS = 10;

  /** All of them. */
  List<Views.Stop> all(Addressing addressing) {
    return lessons.stream().map(each -> stop(each, addressing, false)).toList();
  }

  /**
   * Those that stand beside a lesson.
   *
   * @param place of the lesson, from 0
   */
  List<Views.Stop> around(int place, Addressing addressing) {
    int first = isShort() ? 0 : Math.max(0, place - NEIGHBOURS);
    int end = isShort() ? lessons.size() : Math.min(lessons.size(), place + NEIGHBOURS + 1);
    List<Views.Stop> stops = new ArrayList<>();
    for (int i = first; i < end; i++) {
      stops.add(stop(lessons.get(i), addressing, i == place));
    }
    return stops;
  }

  /** What of those is shown beside it. */
  List<?> inputs(int place, Addressing addressing) {
    return around(place, addressing).stream()
        .map(stop -> List.of(stop.title(), stop.href(), stop.isCurrent()))
        .toList();
  }

  /** How many there are, if not all of them stand beside a lesson. */
  Optional<String> count() {
    return isShort() ? Optional.empty() : Optional.of(String.valueOf(lessons.size()));
  }

  private boolean isShort() {
    return lessons.size() <= MOST_IN_FULL;
  }

  private static Views.Stop stop(LinkedLesson linked, Addressing addressing, boolean isCurrent) {
    FrontMatter front = linked.lesson().front();
    return new Views.Stop(
        front.order(),
        front.title(),
        addressing.to(linked.lesson().page()),
        isCurrent,
        front.minutes(),
        front.summary(),
        linked.hasDemo());
  }
}
