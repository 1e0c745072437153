/**
 * The simulation held against theory: start with {@link
 * io.github.groundplan.sim.validation.Catalogue}, which lists what is run, and {@link
 * io.github.groundplan.sim.validation.Laboratory}, which runs it. What came of it stands in {@code
 * docs/validation.md}.
 */
package io.github.groundplan.sim.validation;
