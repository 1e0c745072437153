/**
 * A film of a scenario's run: what was done in it by hand, and the state at every moment, at once.
 */
package io.github.groundplan.demo.film;
