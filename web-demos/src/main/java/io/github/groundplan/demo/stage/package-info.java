/**
 * The architecture diagram: parts, the roads between them and the messages in flight on the roads.
 * Start with {@link io.github.groundplan.demo.stage.Plan}, the drawing before anything moves;
 * {@link io.github.groundplan.demo.stage.town.TownPlan} makes one of any system.
 */
package io.github.groundplan.demo.stage;
