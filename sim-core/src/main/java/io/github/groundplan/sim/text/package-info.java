/**
 * Words that were meant to be other words: {@link io.github.groundplan.sim.text.Spelling} finds out
 * which.
 */
package io.github.groundplan.sim.text;
