/**
 * The demo of lesson 6: parts in series and in parallel, what they make of availability, and a year
 * in which they fail. Start with {@link io.github.groundplan.demo.availability.Nines}; {@link
 * io.github.groundplan.demo.availability.Structure} is what the reader builds.
 */
package io.github.groundplan.demo.availability;
