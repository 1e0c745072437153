/**
 * Closed forms of queueing theory, reliability and scaling, each with its source, to print beside
 * what a run measured and to hold the simulation against.
 *
 * <p>Start with {@link io.github.groundplan.sim.theory.Mmc}. Every {@link
 * io.github.groundplan.sim.theory.QueueModel} gives its means as {@link
 * io.github.groundplan.sim.theory.QueueFigures}; a {@link
 * io.github.groundplan.sim.theory.TimedQueueModel} knows its percentiles too, by a {@link
 * io.github.groundplan.sim.theory.Tail}. What is unstable or impossible is refused with an {@link
 * java.lang.IllegalArgumentException} whose message says why.
 *
 * <ul>
 *   <li>One queue that takes all: {@code Mm1 Mmc Mg1 TimedMg1 Gm1 ProcessorSharing
 *       LastComeFirstServed PriorityMg1}.
 *   <li>One that turns away: {@code Mmck Mg1k MgcLoss}; whose callers give up: {@code ErlangA
 *       FixedPatience}; whose callers are few: {@code FiniteSource}.
 *   <li>Several: {@code JacksonNetwork MeanValueAnalysis ClosedNetwork PowerOfChoices ForkJoin
 *       SumOfExponentials}.
 *   <li>Calls side by side and again: {@code FanOut ExponentialCalls HedgedCall Retries
 *       TokenBucket}.
 *   <li>Caches: {@code TimeToLiveCache LruCache}. Laws of anything: {@code OperationalLaws
 *       ScalabilityLaw Availability SharedCause}.
 * </ul>
 *
 * <p>Exact but for {@code PowerOfChoices} and {@code LruCache}, which are limits for many servers
 * and large caches. Times are in seconds and rates are per second, or in any other unit used
 * throughout.
 */
package io.github.groundplan.sim.theory;
