/**
 * The parts of a request-driven system, to be wired together. Start with {@link
 * io.github.groundplan.sim.model.Population}, whose clients send requests. Over a {@link
 * io.github.groundplan.sim.model.Link} they reach a {@link io.github.groundplan.sim.model.Server},
 * which works on them as its {@link io.github.groundplan.sim.model.Work} says and may call others
 * by a {@link io.github.groundplan.sim.model.Target}. A {@link
 * io.github.groundplan.sim.model.Cache}, a {@link io.github.groundplan.sim.model.Resolver} and a
 * {@link io.github.groundplan.sim.model.Broker} are servers that do something else at one step.
 * {@link io.github.groundplan.sim.model.Client} is one client seen from near, with its look-ups and
 * connections.
 *
 * <p>What is under way is a {@link io.github.groundplan.sim.model.Call}: a client's request, or one
 * attempt of a caller to get an answer. Each call that is taken from the pool ends at its caller,
 * answered or lost, exactly once. Whoever gives up only stops waiting: the call goes on, and its
 * answer is discarded.
 *
 * <p>The parts know nothing of screens: they tell the trace what happens.
 */
package io.github.groundplan.sim.model;
