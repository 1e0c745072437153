package io.github.groundplan.demo.instrument;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A run that is being made, and what to do with it then.
 *
 * @param take which run it is
 * @param deeds what is done by hand in it
 * @param place where it is to be watched, from its start
 * @param before what it is to be compared with
 */
record Pending<R extends Take>(
    Making<R> making,
    String take,
    String deeds,
    UnaryOperator<Playback> place,
    Optional<R> before) {}
