/**
 * A scenario's film on a stage: what the demos share that show a whole system at work. Start with
 * {@link io.github.groundplan.demo.screening.Screening}.
 */
package io.github.groundplan.demo.screening;
