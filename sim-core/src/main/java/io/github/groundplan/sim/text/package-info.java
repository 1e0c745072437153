/**
 * Text in and out: {@link io.github.groundplan.sim.text.Spelling} finds out which word was meant,
 * {@link io.github.groundplan.sim.text.JsonWriter} writes JSON.
 */
package io.github.groundplan.sim.text;
