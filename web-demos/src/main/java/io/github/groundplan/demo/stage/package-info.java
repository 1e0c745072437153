/**
 * The architecture diagram: parts, the roads between them and the messages in flight on the roads.
 * Start with {@link io.github.groundplan.demo.stage.Plan}, the drawing before anything moves.
 */
package io.github.groundplan.demo.stage;
