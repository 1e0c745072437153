/**
 * Journeys through the built site in a real browser. They run in {@code verify}, after packaging.
 */
package io.github.groundplan.site.journey;
