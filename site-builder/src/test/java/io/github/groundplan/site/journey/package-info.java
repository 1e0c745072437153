/**
 * The built site in a real browser, and compiled Java in several. Runs in {@code verify}, after
 * packaging. {@link io.github.groundplan.site.journey.Journey} is where journeys begin, {@link
 * io.github.groundplan.site.journey.Laboratories} where comparisons of platforms do.
 */
package io.github.groundplan.site.journey;
