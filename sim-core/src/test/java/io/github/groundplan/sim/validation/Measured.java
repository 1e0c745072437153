package io.github.groundplan.sim.validation;

import io.github.groundplan.sim.run.Report;

/**
 * One run, seen twice: levels are averaged while requests come in, and times are known when all of
 * them have their answers. A look in between would leave out the long ones that are under way; and
 * later the levels are those of a system that nobody asks.
 *
 * @param whileSent as the last request was sent
 * @param answered as all had ended
 */
record Measured(Report whileSent, Report answered) {}
